// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** What a unit was said to offer from one instant until another. */
export interface FormerOffer {
  readonly version: number;
  readonly from: Date;
  readonly until: Date;
  /** The user who said it; null for the system. */
  readonly saidBy: string | null;
  readonly offered: Readonly<Record<string, unknown>>;
}

type Row = Omit<FormerOffer, 'offered'> & { readonly features: Record<string, unknown> };

/** What was said of units before. A name that a unit once had is left out: it may have been changed because it said too much. */
@Injectable()
export class UnitHistoryQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Former offers of one unit, latest first, those before version `before` (all when null); one more than `limit`. */
  async page(unitId: string, page: { before: string | null; limit: number }): Promise<FormerOffer[]> {
    const rows = await this.work.query<Row>(
      `select version, said_at as "from", until, said_by as "saidBy", features - 'reference' as features
         from accommodation.unit_history
        where unit_id = $1 and ($2::bigint is null or version < $2)
        order by version desc limit $3`,
      [unitId, page.before, page.limit + 1],
    );
    return rows.map(({ features, ...row }) => ({ ...row, offered: inCamelCase(features) }));
  }
}

/** Columns as the API names them. What is inside of them is said in codes, which stay as they are. */
function inCamelCase(columns: Record<string, unknown>): Record<string, unknown> {
  const named = ([column, value]: [string, unknown]) => [
    column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ];
  return Object.fromEntries(Object.entries(columns).map(named)) as Record<string, unknown>;
}
