import { Injectable } from '@nestjs/common';
import { Does, On } from '../platform/jobs/job.js';
import {
  overstayDecided,
  placementAccepted,
  placementArrived,
  placementDeparted,
  placementEnded,
  placementTransferred,
} from '../placements/placements.events.js';
import { CaseClocks } from './clocks/case-clocks.js';
import { decisionMade, followLetter, passClock, sendLetter, turnOverRelief } from './homelessness.events.js';
import { Relief } from './duties/relief.js';
import { Roof } from './duties/roof.js';
import { LetterPost } from './letters/letter-post.js';
import { Appeals } from './reviews/appeals.js';
import { AfterReviews } from './reviews/after-reviews.js';

/**
 * Wakes cases on the days that the law names, and hears where households come to live. Each finds out for itself what is so now: twice
 * or late changes nothing. If relief never woke, reading an application would still show it as the statute has made it.
 */
@Injectable()
export class HomelessnessJobs {
  constructor(
    private readonly relief: Relief,
    private readonly clocks: CaseClocks,
    private readonly roof: Roof,
    private readonly appeals: Appeals,
    private readonly after: AfterReviews,
    private readonly post: LetterPost,
  ) {}

  @Does(turnOverRelief)
  turnOver({ applicationId }: { applicationId: string }): Promise<boolean> {
    return this.relief.settle(applicationId);
  }

  @Does(passClock)
  async pass({ clockId }: { clockId: string }): Promise<boolean> {
    const passed = await this.clocks.pass(clockId);
    if (passed) await this.appeals.overdue(clockId);
    return passed;
  }

  @On(decisionMade, 'homelessness.decided-again')
  decidedAgain({ decisionId }: { decisionId: string }): Promise<number> {
    return this.after.decidedAgain(decisionId);
  }

  @On(placementAccepted, 'homelessness.placement-agreed')
  agreed({ placementId }: { placementId: string }): Promise<number> {
    return this.roof.agreed(placementId);
  }

  @On(placementEnded, 'homelessness.placement-given-back')
  givenBack({ placementId }: { placementId: string }): Promise<number> {
    return this.roof.givenBack(placementId);
  }

  @On(placementArrived, 'homelessness.placement-arrived')
  arrived({ placementId }: { placementId: string }): Promise<number> {
    return this.roof.arrived(placementId);
  }

  @Does(sendLetter)
  sendLetter({ noticeId }: { noticeId: string }): Promise<void> {
    return this.post.send(noticeId);
  }

  @Does(followLetter)
  followLetter({ noticeId }: { noticeId: string }): Promise<void> {
    return this.post.ask(noticeId);
  }

  @On(placementTransferred, 'homelessness.placement-transferred')
  transferred({ openedId }: { openedId: string }): Promise<number> {
    return this.roof.arrived(openedId);
  }

  @On(overstayDecided, 'homelessness.overstay-decided')
  stayDecided({ placementId }: { placementId: string }): Promise<number> {
    return this.roof.stayDecided(placementId);
  }

  @On(placementDeparted, 'homelessness.placement-departed')
  left({ placementId }: { placementId: string }): Promise<number> {
    return this.roof.left(placementId);
  }
}
