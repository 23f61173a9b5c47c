import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';

/** Support that goes on, and who leads it. */
export interface OngoingSupport {
  readonly packageId: string;
  readonly personId: string;
  readonly lead: {
    readonly userId: string;
    /** Null when they work for another organisation than the caller. */
    readonly name: string | null;
    readonly organisation: string;
  };
  readonly supportTypes: readonly string[];
  readonly nextReviewOn: LocalDate | null;
}

/** Reads of all support of one household; each sees what the caller may see. */
@Injectable()
export class HouseholdSupportQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Packages of its people that are not closed, the first that began first. No audit row: whoever asks leaves their own. */
  ongoing(householdId: string): Promise<OngoingSupport[]> {
    return this.work.query<OngoingSupport>(
      `select p.id as "packageId", p.person_id as "personId",
              jsonb_build_object('userId', l.user_id, 'name', u.name, 'organisation', o.name) as lead,
              p.support_types as "supportTypes", p.next_review_on as "nextReviewOn"
         from support.package p
         join access.organisation o on o.id = p.organisation_id
         join lateral (select t.user_id from support.lead_professional t where t.package_id = p.id
                        order by lower(t.during) desc limit 1) l on true
         left join access.app_user u on u.id = l.user_id
        where p.household_id = $1 and p.status = 'active' order by p.starts_on, p.id`,
      [householdId],
    );
  }
}
