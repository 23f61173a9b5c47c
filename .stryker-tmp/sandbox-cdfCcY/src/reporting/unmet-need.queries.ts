// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { NeedFacts } from '../availability/unmet-need/unmet-need.rules.js';
import { NEEDS } from '../people/people.codes.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Period } from './reports.rules.js';
import { type CountedPart, MANY_CHILDREN, OLDER_BOY_AGE } from './unmet-need.figures.js';

/** One need in a figure: what was needed, and nobody's name. */
export interface NeedRow {
  readonly unmetNeedId: string;
  readonly openedAt: Date;
  readonly metAt: Date | null;
  readonly facts: NeedFacts | null;
  /** The rule that left out most units at the last search. */
  readonly mainRule: string | null;
  readonly attempts: number;
  readonly declinedByProvider: number;
  readonly declinedByPerson: number;
  readonly lapsed: number;
}

const COUNTS = `attempts, declined_by_provider as "declinedByProvider", declined_by_person as "declinedByPerson", lapsed`;
const TOLD_APART = [NEEDS, MANY_CHILDREN, OLDER_BOY_AGE];

/** Needs that were opened in a period, whether or not they have been met since, with everything they have collected. */
@Injectable()
export class UnmetNeedCounts {
  constructor(private readonly work: UnitOfWork) {}

  /** Of the households that the caller sees. */
  seen({ from, to }: Period, areas: readonly string[] | null): Promise<CountedPart[]> {
    return this.work.query<CountedPart>(
      `select by, code, count(*)::int as households, sum(attempts)::int as attempts,
              sum(declined_by_provider)::int as "declinedByProvider", sum(declined_by_person)::int as "declinedByPerson",
              sum(lapsed)::int as lapsed
         from reporting.needs_apart($1, $2, $3, null, $4, $5, $6) group by by, code`,
      [from, to, areas, ...TOLD_APART],
    );
  }

  /** Of the whole area of the caller's council, for those who see no household; the database gives counts alone. */
  ofArea({ from, to }: Period): Promise<CountedPart[]> {
    return this.work.query<CountedPart>(
      `select by, code, households, ${COUNTS} from reporting.needs_counted($1, $2, $3, $4, $5)`,
      [from, to, ...TOLD_APART],
    );
  }

  /** What a figure is made of, oldest first, one row more than `limit`: of the households that the caller sees. */
  rows(
    { from, to }: Period,
    areas: readonly string[] | null,
    group: { readonly by: string; readonly code: string },
    { after, limit }: { after: string | null; limit: number },
  ): Promise<NeedRow[]> {
    return this.work.query<NeedRow>(
      `select n.id as "unmetNeedId", n.opened_at as "openedAt", n.met_at as "metAt", n.facts, n.main_rule as "mainRule", ${COUNTS}
         from reporting.needs_apart($1, $2, $3, null, $4, $5, $6) n
        where n.by = $7 and n.code = $8
          and ($9::uuid is null or (n.opened_at, n.id) > (select s.opened_at, s.id from availability.unmet_need s where s.id = $9))
        order by n.opened_at, n.id limit $10`,
      [from, to, areas, ...TOLD_APART, group.by, group.code, after, limit + 1],
    );
  }
}
