import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Period } from '../reports.rules.js';
import type { CountedPart } from './outcomes.figures.js';

export const OUTCOMES_BY = ['month', 'provider', 'area', 'age'] as const;
export type OutcomesBy = (typeof OUTCOMES_BY)[number];

/** One person's part in a figure, by the support it is of. */
export interface OutcomeRow {
  readonly packageId: string;
  readonly code: string;
  /** From 1, very hard, to 5, well; null where nobody has said how it is. */
  readonly firstLevel: number | null;
  readonly latestLevel: number | null;
  /** What it counts as. */
  readonly parts: readonly string[];
}

/** What people last answered in a period beside what they said first. */
@Injectable()
export class OutcomeCounts {
  constructor(private readonly work: UnitOfWork) {}

  /** Of the support that the caller sees; without `by`, all of it. */
  seen(by: OutcomesBy | null, { from, to }: Period, areas: readonly string[] | null): Promise<CountedPart[]> {
    return this.work.query<CountedPart>(
      `select o.key, o.code, part, count(*)::int as people, count(distinct o.household_id)::int as households
         from reporting.outcomes_apart($1, $2, $3, $4, null) o cross join lateral unnest(o.parts) part
        group by o.key, o.code, part`,
      [by, from, to, areas],
    );
  }

  /** Of the whole area of the caller's council, for those who see nobody; the database gives counts alone. */
  ofArea(by: OutcomesBy | null, { from, to }: Period): Promise<CountedPart[]> {
    return this.work.query<CountedPart>(
      'select key, code, part, people, households from reporting.outcomes_counted($1, $2, $3)',
      [by, from, to],
    );
  }

  /** What a figure is made of, one row more than `limit`: of the support that the caller sees. */
  rows(
    { by, key }: { readonly by: OutcomesBy; readonly key: string | null },
    code: string,
    { from, to }: Period,
    areas: readonly string[] | null,
    page: { after: string | null; limit: number },
  ): Promise<OutcomeRow[]> {
    return this.work.query<OutcomeRow>(
      `select o.package_id as "packageId", o.code, o.first_level as "firstLevel", o.latest_level as "latestLevel", o.parts
         from reporting.outcomes_apart($1, $2, $3, $4, null) o
        where ($5::text is null or o.key = $5) and o.code = $6 and ($7::uuid is null or o.package_id > $7)
        order by o.package_id limit $8`,
      [key === null ? null : by, from, to, areas, key, code, page.after, page.limit + 1],
    );
  }
}
