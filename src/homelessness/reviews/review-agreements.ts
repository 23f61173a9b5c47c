import { Injectable } from '@nestjs/common';
import { mayTakeLonger } from '../../law/homelessness/reviews/reviews.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { inTheFuture } from '../dated.js';
import { ReviewAgreement } from './review-agreement.entity.js';
import { ReviewStore } from './review-store.js';
import { beforeTheRequest, notTheReviewer, refuseReviewMove } from './reviews.rules.js';

export interface Agreed {
  /** The last day of the longer time. */
  readonly until: LocalDate;
  readonly agreedOn: LocalDate;
  readonly inWriting: boolean;
}

/** A longer time for a review, which the person and the reviewer agree on in writing (K-06 to K-09, SI 2018/223 reg 9(1)). */
@Injectable()
export class ReviewAgreements {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ReviewStore,
    private readonly clocks: CaseClocks,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps what was agreed: the outcome is due by then. Refusals: missing, forbidden, `review-over`, `not-the-reviewer`, `in-the-future`,
   * `before-the-request`, `unlawful-step` (not in writing, too late, or no longer than before).
   */
  async agree(applicationId: string, reviewId: string, command: Agreed): Promise<Refusal | null> {
    const locked = await this.store.lock(applicationId, reviewId);
    if (isRefusal(locked)) return locked;
    const { application, review } = locked;
    const notTheirs = refuseReviewMove(review.status, 'prepare') ?? notTheReviewer(review.reviewerId, this.work.actor);
    if (notTheirs) return notTheirs;
    const due = await this.store.outcomeClock(reviewId);
    if (!due) throw new Error('a review that is under way has a day by which it is decided');

    const { until, agreedOn } = command;
    const step = mayTakeLonger({ ...command, clock: due.clock, lastDay: review.lastDay });
    const refused =
      inTheFuture('agreedOn', agreedOn, this.clock.today()) ??
      beforeTheRequest('agreedOn', agreedOn, review.requestedOn) ??
      (step && unlawfulRefusal(step));
    if (refused) return refused;

    const recordedBy = (this.work.actor as UserActor).userId;
    const createdAt = this.clock.now();
    await this.work.manager.insert(ReviewAgreement, { id: newId(), reviewId, until, agreedOn, recordedBy, createdAt });
    await this.clocks.stop(applicationId, { id: due.id }, 'ended');
    await this.clocks.start(application, due.clock, due.dayOne, reviewId, until);
    await this.store.keep(review, 'review.longer-time-agreed', { lastDay: until }, { until });

    return null;
  }
}
