import { Injectable } from '@nestjs/common';
import type { ReviewableDecision } from '../../law/homelessness/reviews/reviews.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ReviewStatus } from './review.states.js';
import type { AgreedTime, AppealOutcome, Manner } from './reviews.codes.js';

/** A review as those who work on it read it. */
export interface WholeReview {
  readonly id: string;
  readonly decisionId: string | null;
  readonly matter: ReviewableDecision;
  readonly subjectId: string;
  readonly toldOn: LocalDate;
  readonly decidedBy: string | null;
  readonly requestedOn: LocalDate;
  readonly grounds: string | null;
  readonly status: ReviewStatus;
  readonly lastDay: LocalDate;
  /** Longer times that were agreed in writing, first to last. */
  readonly agreements: readonly {
    readonly extends: AgreedTime;
    readonly until: LocalDate;
    readonly agreedOn: LocalDate;
  }[];
  readonly reviewerId: string | null;
  readonly representations: readonly { receivedOn: LocalDate; manner: Manner; words: string }[];
  readonly mindedTo: { readonly on: LocalDate; readonly deficiency: string; readonly reasons: string } | null;
  readonly outcome: { readonly decidedOn: LocalDate; readonly reasons: string; readonly adverse: boolean } | null;
  /** When they said that they want no review any more; null where they did not. */
  readonly withdrawnOn: LocalDate | null;
  readonly notifiedOn: LocalDate | null;
  readonly appeal: {
    readonly broughtOn: LocalDate;
    readonly endedOn: LocalDate | null;
    readonly outcome: AppealOutcome | null;
  } | null;
  /** The duty whose end this set aside is owed again, since that day and why; null: it is not, or the review is of something else. */
  readonly owedAgain: { readonly since: LocalDate; readonly reasons: string } | null;
}

/** Reads of reviews; each sees what the caller may see. */
@Injectable()
export class ReviewQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** One review with all that was said and found; the read is audited. Null when the caller sees none. */
  async read(applicationId: string, reviewId: string): Promise<WholeReview | null> {
    const review = await this.whole(applicationId, reviewId);
    if (review) {
      this.work.record({
        action: 'review.read',
        outcome: 'done',
        subjectType: 'application',
        subjectId: applicationId,
        details: { reviewId },
      });
    }
    return review;
  }

  /** The same without an audit row, for the answer of a command that leaves its own. */
  async whole(applicationId: string, reviewId: string): Promise<WholeReview | null> {
    const [review] = await this.work.query<WholeReview>(
      `select r.id, r.decision_id as "decisionId", r.matter, r.subject_id as "subjectId", r.told_on::text as "toldOn",
              r.decided_by as "decidedBy", r.requested_on::text as "requestedOn", r.grounds, r.status,
              r.last_day::text as "lastDay", r.reviewer_id as "reviewerId",
              (select coalesce(jsonb_agg(jsonb_build_object('extends', g.extends, 'until', g.until_day, 'agreedOn', g.agreed_on) order by g.created_at, g.id), '[]')
                 from homelessness.review_agreement g where g.review_id = r.id) as agreements,
              (select coalesce(jsonb_agg(jsonb_build_object('receivedOn', s.received_on, 'manner', s.manner, 'words', s.words)
                        order by s.received_on, s.id), '[]')
                 from homelessness.representation s where s.review_id = r.id) as representations,
              case when r.minded_to_on is not null
                   then jsonb_build_object('on', r.minded_to_on, 'deficiency', r.deficiency, 'reasons', r.minded_to) end as "mindedTo",
              case when r.decided_on is not null
                   then jsonb_build_object('decidedOn', r.decided_on, 'reasons', r.outcome_reasons, 'adverse', r.adverse) end as outcome,
              r.withdrawn_on::text as "withdrawnOn", r.notified_on::text as "notifiedOn",
              case when r.appealed_on is not null
                   then jsonb_build_object('broughtOn', r.appealed_on, 'endedOn', r.appeal_ended_on, 'outcome', r.appeal_outcome) end as appeal,
              (select jsonb_build_object('since', e.taken_up_on, 'reasons', e.reasons)
                 from homelessness.set_aside_end e where e.review_id = r.id) as "owedAgain"
         from homelessness.review r where r.id = $2 and r.application_id = $1`,
      [applicationId, reviewId],
    );
    return review ?? null;
  }
}
