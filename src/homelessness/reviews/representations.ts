import { Injectable } from '@nestjs/common';
import { clockFrom } from '../../law/computed-clock.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { inTheFuture } from '../dated.js';
import { Representation } from './representation.entity.js';
import { ReviewStore } from './review-store.js';
import type { Manner } from './reviews.codes.js';
import { beforeTheRequest, refuseReviewMove } from './reviews.rules.js';

export interface NewRepresentation {
  readonly receivedOn: LocalDate;
  readonly manner: Manner;
  readonly words: string;
}

/** What people say to the reviewer, in writing or by word of mouth (SI 2018/223 regs 5(3), 7(2)). */
@Injectable()
export class Representations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ReviewStore,
    private readonly clocks: CaseClocks,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps what was said. It ends the time for saying it; an answer to a minded-to letter starts a three-week clock afresh (reg 9(1)(a)).
   * Refusals: missing, forbidden, `review-over`, `in-the-future`, `before-the-request`.
   */
  async receive(applicationId: string, reviewId: string, command: NewRepresentation): Promise<Refusal | null> {
    const locked = await this.store.lock(applicationId, reviewId);
    if (isRefusal(locked)) return locked;
    const { application, review } = locked;
    const { receivedOn, manner, words } = command;

    const refused =
      refuseReviewMove(review.status, 'prepare') ??
      inTheFuture('receivedOn', receivedOn, this.clock.today()) ??
      beforeTheRequest('receivedOn', receivedOn, review.requestedOn);
    if (refused) return refused;

    const { actor } = this.work;
    await this.work.manager.insert(Representation, {
      id: newId(),
      reviewId,
      receivedOn,
      manner,
      words,
      createdAt: this.clock.now(),
      createdBy: actor.kind === 'user' ? actor.userId : null,
    });
    await this.clocks.met(applicationId, { clock: 'K-10', subjectId: reviewId }, receivedOn);
    const answersLetter = review.mindedToOn !== null && receivedOn >= review.mindedToOn;
    const freshly = clockFrom('K-06', receivedOn).lastDay;
    // A longer time that was agreed is not shortened by it.
    const longer = freshly !== null && freshly > review.lastDay;
    const afresh = answersLetter && longer && (await this.clocks.runs(reviewId, 'K-06'));
    if (afresh) {
      await this.clocks.end(applicationId, { clock: 'K-06', subjectId: reviewId });
      await this.clocks.start(application, 'K-06', receivedOn, reviewId);
    }

    const lastDay = afresh ? freshly : review.lastDay;
    await this.store.keep(review, 'review.representations-received', { lastDay }, { manner });

    return null;
  }
}
