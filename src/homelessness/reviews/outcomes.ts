import { Injectable } from '@nestjs/common';
import { mindedToFirst } from '../../law/homelessness/reviews/reviews.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { inTheFuture } from '../dated.js';
import { CaseNotices } from '../notices/case-notices.js';
import { AfterReviews } from './after-reviews.js';
import { ReviewStore } from './review-store.js';
import type { Outcome } from './review.states.js';
import { beforeTheRequest, notTheReviewer, refuseReviewMove } from './reviews.rules.js';

export interface ReviewOutcome {
  readonly outcome: Outcome;
  readonly reasons: string;
  /** Whether what is left of the decision is against the person; a confirmed one is. */
  readonly againstThePerson: boolean;
  readonly deficiencyFound: boolean;
  readonly decidedOn: LocalDate;
}

/** What the reviewer finds, and what follows. A decision is never changed by its review: where it does not stand, an officer decides again. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ReviewStore,
    private readonly clocks: CaseClocks,
    private readonly notices: CaseNotices,
    private readonly after: AfterReviews,
    private readonly clock: Clock,
  ) {}

  /**
   * The reviewer has found a deficiency and is minded to find against the person all the same: a letter that says so is due at once
   * (SI 2018/223 reg 7(2)). Refusals: missing, forbidden, `review-over`, `not-the-reviewer`.
   */
  async mindedTo(
    applicationId: string,
    reviewId: string,
    command: { deficiency: string; reasons: string },
  ): Promise<Refusal | null> {
    const locked = await this.store.lock(applicationId, reviewId);
    if (isRefusal(locked)) return locked;
    const { application, review } = locked;

    const refused = refuseReviewMove(review.status, 'prepare') ?? notTheReviewer(review.reviewerId, this.work.actor);
    if (refused) return refused;

    const today = this.clock.today();
    const { deficiency, reasons } = command;
    const { decisionId } = review;
    await this.notices.due(application, 'N-202-minded-to', today, { decisionId, subjectId: reviewId });
    await this.store.keep(review, 'review.minded-to', { deficiency, mindedTo: reasons, mindedToOn: today });

    return null;
  }

  /**
   * Decides the review. Its letter is due by the last day, and stops the time when it goes. Refusals: missing, forbidden, `review-over`,
   * `not-the-reviewer`, `in-the-future`, `before-the-request`, `unlawful-step`.
   */
  async decide(applicationId: string, reviewId: string, command: ReviewOutcome): Promise<Refusal | null> {
    const locked = await this.store.lock(applicationId, reviewId);
    if (isRefusal(locked)) return locked;
    const { application, review } = locked;
    const { outcome, reasons, decidedOn } = command;

    const adverse = command.againstThePerson || outcome === 'confirmed';
    const step = mindedToFirst({
      againstThePerson: adverse,
      deficiencyFound: command.deficiencyFound || review.deficiency !== null,
      toldMindedTo: await this.notices.hasGone(reviewId, 'N-202-minded-to', decidedOn),
    });
    const refused =
      refuseReviewMove(review.status, 'decide') ??
      notTheReviewer(review.reviewerId, this.work.actor) ??
      inTheFuture('decidedOn', decidedOn, this.clock.today()) ??
      beforeTheRequest('decidedOn', decidedOn, review.requestedOn) ??
      (step && unlawfulRefusal(step));
    if (refused) return refused;

    const clockId = await this.store.dueClock(reviewId);
    const { decisionId, lastDay } = review;
    const about = { decisionId, subjectId: reviewId };
    await this.notices.due(application, 'N-203', lastDay, clockId === null ? about : { ...about, clockId });
    await this.after.decided(application.organisationId, review, outcome);
    await this.store.keep(
      review,
      'review.decided',
      { status: outcome, outcomeReasons: reasons, adverse, decidedOn },
      { outcome },
    );

    return null;
  }

  /**
   * The person wants no review any more, and said so on `withdrawnOn`; her choice changes nothing else. Refusals: missing, forbidden,
   * `review-over`, `in-the-future`, `before-the-request`.
   */
  async withdraw(
    applicationId: string,
    reviewId: string,
    withdrawnOn: LocalDate = this.clock.today(),
  ): Promise<Refusal | null> {
    const locked = await this.store.lock(applicationId, reviewId);
    if (isRefusal(locked)) return locked;

    const refused =
      refuseReviewMove(locked.review.status, 'withdraw') ??
      inTheFuture('withdrawnOn', withdrawnOn, this.clock.today()) ??
      beforeTheRequest('withdrawnOn', withdrawnOn, locked.review.requestedOn);
    if (refused) return refused;

    await this.clocks.end(applicationId, { subjectId: reviewId });
    await this.store.keep(locked.review, 'review.withdrawn', { status: 'withdrawn', withdrawnOn });
    await this.after.over(locked.application, { ...locked.review, status: 'withdrawn' });

    return null;
  }
}
