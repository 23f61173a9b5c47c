// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { worksFor } from '../accommodation.access.js';
import { PremisesQueries } from './premises.queries.js';
import { Refusal } from '../../shared/refusal.js';

/** One time that somebody asked where premises are. */
export interface AskedForAddress {
  readonly at: Date;
  /** `done`: they were shown the address. `refused`: for them there was nothing at that address. */
  readonly outcome: 'done' | 'refused';
  /** A listed code, or `stated-in-words`; null for those who were refused, because nothing is kept of what they said. */
  readonly purpose: string | null;
  /** The placement that they were shown it for, if it is one in these premises. */
  readonly placementId: string | null;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly user: { readonly id: string; readonly name: string } | null;
}

type Row = AskedForAddress & { readonly number: string };

/** Who was shown where premises are, and who asked in vain. The audit record is closed to a provider but for this one question. */
@Injectable()
export class AddressDisclosures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly premises: PremisesQueries,
  ) {}

  /**
   * Of premises of the caller's own provider, newest first, those before number `before` (all when null); one more than `limit`.
   * Refusal: `missing`, for everybody else's premises too.
   */
  async page(premisesId: string, page: { before: string | null; limit: number }): Promise<Row[] | Refusal> {
    const premises = await this.premises.one(premisesId);
    if (!premises || !worksFor(this.work.actor, premises.providerId)) return Refusal.missing();
    return this.work.query<Row>(
      `select d.id::text as number, d.at, d.outcome, d.purpose, d.placement_id as "placementId",
              case when d.organisation_id is not null then jsonb_build_object('id', d.organisation_id, 'name', d.organisation_name) end as organisation,
              case when d.user_id is not null then jsonb_build_object('id', d.user_id, 'name', d.user_name) end as user
         from accommodation.disclosures_of($1, $2, $3) d`,
      [premisesId, page.before, page.limit + 1],
    );
  }
}
