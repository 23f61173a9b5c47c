import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { whoMayReview } from '../../law/homelessness/reviews/reviews.js';
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
    const { decidedBy } = review;
    const step = whoMayReview({
      reviewerGrade: rankOf(reviewer),
      decisionMakerGrade: rankOf(decidedBy === null ? null : await this.staff.seniority(decidedBy, { active: false })),
      reviewerWasInvolved: !command.tookNoOtherPart || (await this.hadAPart(review, command.userId)),
    });
    if (step) return unlawfulRefusal(step);

    await this.store.keep(review, 'review.given', { reviewerId: reviewer.id }, { reviewerId: reviewer.id });

    return null;
  }

  /**
   * Whoever decided anything on the application had a part in it: also as a second officer, as the supervisor who agreed, in ending a duty or
   * authorising its end, in assessing, in making a plan, in warning about a step of it or in offering a home.
   */
  private async hadAPart({ applicationId, decidedBy }: Review, userId: string): Promise<boolean> {
    if (decidedBy === userId) return true;
    const parts = await this.work.query(
      `select 1 from homelessness.decision where application_id = $1 and $2 in (decided_by, second_officer)
       union all select 1 from homelessness.override where application_id = $1 and agreed_by = $2 and step <> 'letter'
       union all select 1 from homelessness.duty where application_id = $1 and $2 in (ended_by, authorised_by)
       union all select 1 from homelessness.set_aside_end where application_id = $1 and $2 in (ended_by, authorised_by)
       union all select 1 from homelessness.assessment where application_id = $1 and assessed_by = $2
       union all select 1 from homelessness.housing_plan where application_id = $1 and made_by = $2
       union all select 1 from homelessness.step_warning where application_id = $1 and written_by = $2
       union all select 1 from homelessness.housing_offer where application_id = $1 and made_by = $2 limit 1`,
      [applicationId, userId],
    );
    return parts.length > 0;
  }
}

function notAColleague(): Refusal {
  return Refusal.rule('not-a-colleague', 'A review is given to somebody who works for your council.', [
    { field: 'userId', code: 'not-a-colleague', message: 'Choose an active colleague.' },
  ]);
}
