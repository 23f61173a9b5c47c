import { Injectable } from '@nestjs/common';
import { mayTakeLonger } from '../../law/homelessness/reviews/reviews.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { inTheFuture } from '../dated.js';
import { ReviewAgreement } from './review-agreement.entity.js';
import type { AgreedTime } from './reviews.codes.js';
import { ReviewStore } from './review-store.js';
import { beforeTheRequest, notTheReviewer, refuseReviewMove } from './reviews.rules.js';

export interface Agreed {
  /** The last day of the longer time. */
  readonly until: LocalDate;
  readonly agreedOn: LocalDate;
  readonly inWriting: boolean;
  /** Which time is longer. */
  readonly extends: AgreedTime;
}

/**
 * A longer time for a review, or for writing to the reviewer, which the person and the reviewer agree on in writing (K-06 to K-10, SI 2018/223
 * regs 5(3)(b), 9(1)).
 */
@Injectable()
export class ReviewAgreements {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ReviewStore,
    private readonly clocks: CaseClocks,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps what was agreed: the outcome is due, or they may write, by then. Refusals: missing, forbidden, `review-over`, `not-the-reviewer`,
   * `nothing-to-write-by`, `in-the-future`, `before-the-request`, `unlawful-step` (not in writing, too late, or no longer than before).
   */
  async agree(applicationId: string, reviewId: string, command: Agreed): Promise<Refusal | null> {
    const locked = await this.store.lock(applicationId, reviewId);
    if (isRefusal(locked)) return locked;
    const { application, review } = locked;
    const notTheirs = refuseReviewMove(review.status, 'prepare') ?? notTheReviewer(review.reviewerId, this.work.actor);
    if (notTheirs) return notTheirs;
    const ofOutcome = command.extends === 'outcome';
    const due = await (ofOutcome ? this.store.outcomeClock(reviewId) : this.store.representationsClock(reviewId));
    if (!due) return nothingToWriteBy();

    const { until, agreedOn } = command;
    const step = mayTakeLonger({ ...command, clock: due.clock, lastDay: due.lastDay });
    const refused =
      inTheFuture('agreedOn', agreedOn, this.clock.today()) ??
      beforeTheRequest('agreedOn', agreedOn, review.requestedOn) ??
      (step && unlawfulRefusal(step));
    if (refused) return refused;

    const recordedBy = (this.work.actor as UserActor).userId;
    const createdAt = this.clock.now();
    const agreement = { id: newId(), reviewId, extends: command.extends, until, agreedOn, recordedBy, createdAt };
    await this.work.manager.insert(ReviewAgreement, agreement);
    await this.clocks.end(applicationId, { id: due.id });
    await this.clocks.start(application, due.clock, due.dayOne, reviewId, until);
    const change = ofOutcome ? { lastDay: until } : {};
    await this.store.keep(review, 'review.longer-time-agreed', change, { until, extends: command.extends });

    return null;
  }
}

function nothingToWriteBy(): Refusal {
  return Refusal.clash(
    'nothing-to-write-by',
    'No time to write to the reviewer runs: they have written, or this review has none, and they may write until it is decided.',
  );
}
