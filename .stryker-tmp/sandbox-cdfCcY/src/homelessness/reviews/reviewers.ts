// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { whoMayReview } from '../../law/homelessness/reviews.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import type { Review } from './review.entity.js';
import { ReviewStore } from './review-store.js';
import { rankOf, refuseReviewMove } from './reviews.rules.js';

/** Who reviews a decision: a colleague who is more senior than whoever made it and had no part in it (SI 2018/223 reg 8(2)). */
@Injectable()
export class Reviewers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ReviewStore,
    private readonly staff: StaffQueries,
  ) {}

  /**
   * Gives a review to a colleague. What the record does not show, that they neither advised on the decision nor sat in on it, whoever gives
   * it to them says. Refusals: missing, forbidden, `review-over`, `not-a-colleague`, `unlawful-step` (RV-3).
   */
  async assign(applicationId: string, reviewId: string, command: { userId: string; tookNoOtherPart: boolean }) {
    const locked = await this.store.lock(applicationId, reviewId);
    if (isRefusal(locked)) return locked;
    const { review } = locked;

    const over = refuseReviewMove(review.status, 'prepare');
    if (over) return over;
    const reviewer = await this.staff.seniority(command.userId, { active: true });
    if (!reviewer) return notAColleague();
    const { decisionMaker, involved } = await this.whoDecided(review, command.userId);
    const step = whoMayReview({
      reviewerGrade: rankOf(reviewer),
      decisionMakerGrade: rankOf(
        decisionMaker === null ? null : await this.staff.seniority(decisionMaker, { active: false }),
      ),
      reviewerWasInvolved: involved || !command.tookNoOtherPart,
    });
    if (step) return unlawfulRefusal(step);

    await this.store.keep(review, 'review.given', { reviewerId: reviewer.id }, { reviewerId: reviewer.id });

    return null;
  }

  /** Whoever decided anything on the application had a part in it, and so had the second officer of a decision. */
  private async whoDecided({ applicationId, decisionId }: Review, userId: string) {
    const decisions = await this.work.query<{ id: string; by: string | null; second: string | null }>(
      `select id, decided_by as by, second_officer as second from homelessness.decision where application_id = $1`,
      [applicationId],
    );
    return {
      decisionMaker: decisions.find(({ id }) => id === decisionId)?.by ?? null,
      involved: decisions.some(({ by, second }) => by === userId || second === userId),
    };
  }
}

function notAColleague(): Refusal {
  return Refusal.rule('not-a-colleague', 'A review is given to somebody who works for your council.', [
    { field: 'userId', code: 'not-a-colleague', message: 'Choose an active colleague.' },
  ]);
}
