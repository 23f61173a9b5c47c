import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Category } from '../accommodation.codes.js';

/** Premises as everybody sees them: never where they are. */
export interface ListedPremises {
  readonly id: string;
  readonly providerId: string;
  readonly reference: string;
  readonly category: Category;
  readonly localAuthorityCode: string;
  readonly confidential: boolean;
  readonly turnaroundWorkingDays: number;
  readonly version: number;
}

/** How many units premises have, and how many of them cannot be let until something has been checked again. */
export interface PremisesFigures {
  readonly units: number;
  readonly outOfDate: number;
}

export interface PremisesFilter {
  readonly providerId?: string;
  readonly localAuthorityCode?: string;
  readonly category?: string;
  /** Some letters of what it is called, large or small. */
  readonly named?: string;
}

const PREMISES = `id, provider_id as "providerId", reference, category, local_authority_code as "localAuthorityCode",
  confidential, turnaround_working_days as "turnaroundWorkingDays", version`;

@Injectable()
export class PremisesQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** One of the premises, or null when the caller sees none with this id. */
  async one(premisesId: string): Promise<ListedPremises | null> {
    const [premises] = await this.work.query<ListedPremises>(
      `select ${PREMISES} from accommodation.premises where id = $1`,
      [premisesId],
    );
    return premises ?? null;
  }

  /** Those of `ids` that the caller sees, by id. */
  async several(ids: readonly string[]): Promise<ReadonlyMap<string, ListedPremises>> {
    const rows = await this.work.query<ListedPremises>(
      `select ${PREMISES} from accommodation.premises where id = any ($1::uuid[])`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((premises) => [premises.id, premises]));
  }

  /** Premises in the order in which they were added, from the one after `after`; one more than `limit`. */
  page(filter: PremisesFilter, page: { after: string | null; limit: number }): Promise<ListedPremises[]> {
    return this.work.query<ListedPremises>(
      `select ${PREMISES} from accommodation.premises
        where ($1::uuid is null or provider_id = $1)
          and ($2::text is null or local_authority_code = $2)
          and ($3::text is null or category = $3)
          and ($4::text is null or strpos(lower(reference), lower($4)) > 0)
          and ($5::uuid is null or id > $5)
        order by id limit $6`,
      [
        filter.providerId ?? null,
        filter.localAuthorityCode ?? null,
        filter.category ?? null,
        filter.named ?? null,
        page.after,
        page.limit + 1,
      ],
    );
  }

  /** How many units each of these premises has, and how many of them a safety check keeps from being let on `today`. */
  async figures(ids: readonly string[], today: LocalDate): Promise<ReadonlyMap<string, PremisesFigures>> {
    const rows = await this.work.query<PremisesFigures & { id: string }>(
      `select premises_id as id, count(*)::int as units, count(*) filter (where standards_until <= $2)::int as "outOfDate"
         from accommodation.unit where premises_id = any ($1::uuid[]) group by premises_id`,
      [ids, today],
    );
    return new Map(rows.map(({ id, ...figures }) => [id, figures]));
  }
}
