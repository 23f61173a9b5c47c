// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Does, On } from '../platform/jobs/job.js';
import { placementArrived, placementDeparted, placementTransferred } from '../placements/placements.events.js';
import { CaseClocks } from './clocks/case-clocks.js';
import { decisionMade, passClock, turnOverRelief } from './homelessness.events.js';
import { Relief } from './duties/relief.js';
import { Roof } from './duties/roof.js';
import { FormerAddresses } from './letters/former-addresses.js';
import { Appeals } from './reviews/appeals.js';
import { Outcomes } from './reviews/outcomes.js';

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
    private readonly outcomes: Outcomes,
    private readonly addresses: FormerAddresses,
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
    return this.outcomes.decidedAgain(decisionId);
  }

  @On(placementArrived, 'homelessness.placement-arrived')
  arrived({ placementId }: { placementId: string }): Promise<number> {
    return this.roof.arrived(placementId);
  }

  @On(placementArrived, 'homelessness.retire-address-by-arrival')
  retiredByArrival({ placementId }: { placementId: string }): Promise<void> {
    return this.addresses.movedBy(placementId);
  }

  @On(placementTransferred, 'homelessness.retire-address-by-transfer')
  retiredByTransfer({ openedId }: { openedId: string }): Promise<void> {
    return this.addresses.movedBy(openedId);
  }

  @On(placementDeparted, 'homelessness.retire-address-by-departure')
  retiredByDeparture({ placementId }: { placementId: string }): Promise<void> {
    return this.addresses.movedBy(placementId);
  }

  @On(placementTransferred, 'homelessness.placement-transferred')
  transferred({ openedId }: { openedId: string }): Promise<number> {
    return this.roof.arrived(openedId);
  }

  @On(placementDeparted, 'homelessness.placement-departed')
  left({ placementId }: { placementId: string }): Promise<number> {
    return this.roof.left(placementId);
  }
}
