import { Injectable } from '@nestjs/common';
import type { Waiting } from '../../law/homelessness/accommodation/pending.js';
import { OF_FINAL_OFFER, WAITS } from '../reviews/review-waits.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';

/** A review or an appeal that is not over. */
export interface Pending {
  readonly for: Waiting['for'];
  readonly of: Waiting['of'];
  readonly reviewId: string;
  readonly since: LocalDate;
}

// A review is over when they have been told its outcome, or want it no longer; an appeal when the court has done with it.
const PENDING = `case when r.appealed_on is not null then case when r.appeal_ended_on is null then 'appeal' end
  when ${WAITS} then 'review' end`;

/** In a statement about `homelessness.application a`: until what a council has decided to house them, where that is not over; null where it has not. */
export const POWER_IN_USE = `(select min(${PENDING})
   from (select distinct on (s.review_id) s.review_id, s.basis, s.accommodate from homelessness.roof_answer s
          where s.application_id = a.id and s.review_id is not null
          order by s.review_id, s.created_at desc, s.id desc) last
   join homelessness.review r on r.id = last.review_id
  where last.accommodate and last.basis = ${PENDING})`;

/** In the same statement: everything that was decided about a roof where none is owed, first to last. */
export const ROOF_ANSWERS = `(select coalesce(jsonb_agg(jsonb_build_object('basis', s.basis, 'reviewId', s.review_id,
     'accommodate', s.accommodate, 'until', s.until_day, 'weighed', s.weighed, 'reasons', s.reasons, 'decidedOn', s.decided_on,
     'decidedBy', s.decided_by) order by s.created_at, s.id), '[]')
   from homelessness.roof_answer s where s.application_id = a.id)`;

/** What a decision about a roof depends on. The application is locked. */
@Injectable()
export class RoofAnswerQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Until what they are housed under a power, and until when they have to find a home since they were found intentionally homeless. */
  async standing(applicationId: string): Promise<{ power: Waiting['for'] | null; until: LocalDate | null }> {
    const [row] = await this.work.query<{ power: Waiting['for'] | null; until: LocalDate | null }>(
      `select ${POWER_IN_USE} as power,
              (select s.until_day::text from homelessness.roof_answer s
                where s.application_id = a.id and s.until_day is not null
                  and s.created_at >= (select max(d.created_at) from homelessness.decision d
                                        where d.application_id = a.id and d.question = 'intentionality')
                order by s.created_at desc, s.id desc limit 1) as until
         from homelessness.application a where a.id = $1`,
      [applicationId],
    );
    return row ?? { power: null, until: null };
  }

  /** What they wait for: an appeal before a review, and the latest of several. */
  async pending(applicationId: string): Promise<Pending | null> {
    const [pending] = await this.work.query<Pending>(
      `select ${PENDING} as "for",
              case when ${PENDING} = 'review' and ${OF_FINAL_OFFER} then 'final-offer-suitability' else 'other' end as "of",
              r.id as "reviewId", coalesce(r.appealed_on, r.requested_on)::text as since
         from homelessness.review r where r.application_id = $1 and ${PENDING} is not null
        order by 1, 2, r.created_at desc, r.id desc limit 1`,
      [applicationId],
    );
    return pending ?? null;
  }
}
