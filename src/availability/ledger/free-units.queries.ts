import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import type { Nights } from './ledger.js';

/** A unit that nobody has for the nights in question. Of a whole country there are thousands: it says as little as will do. */
export interface FreeUnit {
  readonly unitId: string;
  readonly profileId: number;
  readonly localAuthorityCode: string;
  /** In milliseconds since 1970. */
  readonly confirmedAt: number | null;
  readonly standardsUntil: LocalDate | null;
  /** Until when it is free; null: for good. */
  readonly freeUntil: Date | null;
  /** How often its provider means to confirm it; null: as usual. */
  readonly freshHours: number | null;
  readonly staleHours: number | null;
}

/** Nights that a household has spent, spends or has been offered in units of one profile; `to` is null where no end is known. */
export interface NightsSpent {
  readonly profileId: number;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** Both have agreed to them. */
  readonly agreed: boolean;
}

export interface Scope {
  /** Council areas; all of them when not given. */
  readonly areas?: readonly string[];
  readonly categories?: readonly string[];
  /** Units where somebody lives whom this household must not meet are left out. */
  readonly householdId: string | null;
}

// `(select $1)` keeps a parameter's value from the planner: one plan does for all values, and PostgreSQL keeps it only where it
// cannot hope for a better one by looking at them. Planning takes longer than the answer.
const free = (
  until: string,
) => `select f.unit_id as "unitId", f.profile_id as "profileId", f.local_authority_code as "localAuthorityCode",
    extract(epoch from f.confirmed_at)::float8 * 1000 as "confirmedAt", f.standards_until::text as "standardsUntil",
    ${until} as "freeUntil", f.fresh_hours as "freshHours", f.stale_hours as "staleHours"
  from availability.free_time f
 where f.free_from <= (select $1::timestamptz) and f.true_from <= (select $2::timestamptz) and f.true_until > (select $2::timestamptz)
   and f.premises_id <> all ((select a.premises from away a)::uuid[])`;
// Asked once, however many branches ask for what is free.
const AWAY = 'with away as materialized (select availability.premises_to_avoid($3) as premises)';
// What each branch knows of the end it does not work out row by row.
const FOR_GOOD = `${free('null::timestamptz')} and f.free_until = 'infinity'`;
const FOR_A_WHILE = `${free('f.free_until')} and f.free_until < 'infinity' and f.free_until >= (select $4::timestamptz)`;
const ONE = `${free(`nullif(f.free_until, 'infinity')`)} and f.unit_id = $4 and f.free_until >= $5`;

/** What is free, read from what the ledger's changes have left behind (availability.free_time). */
@Injectable()
export class FreeUnitQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Units that are free on all of these nights. */
  async free(nights: Nights, { areas, householdId }: Omit<Scope, 'categories'>): Promise<FreeUnit[]> {
    const parameters: unknown[] = [startOfLondonDay(nights.from), this.clock.now(), householdId];
    if (nights.to !== null) parameters.push(startOfLondonDay(nights.to));
    const inAreas = areas ? ` and ${anyOf('f.local_authority_code', parameters.push(areas))}` : '';
    const branches = nights.to === null ? [FOR_GOOD] : [FOR_GOOD, FOR_A_WHILE];
    return this.work.query<FreeUnit>(
      `${AWAY} ${branches.map((branch) => `${branch}${inAreas}`).join(' union all ')}`,
      parameters,
    );
  }

  /** One unit, if nobody has it on all of these nights; null otherwise. */
  async freeOne(unitId: string, nights: Nights, householdId: string | null): Promise<FreeUnit | null> {
    const [unit] = await this.work.query<FreeUnit>(`${AWAY} ${ONE}`, [
      startOfLondonDay(nights.from),
      this.clock.now(),
      householdId,
      unitId,
      nights.to === null ? 'infinity' : startOfLondonDay(nights.to),
    ]);
    return unit ?? null;
  }

  /** How many units there are in these areas and of these categories, free or not. */
  async stock({ areas, categories }: Omit<Scope, 'householdId'>): Promise<number> {
    const parameters: (readonly string[])[] = [];
    const within = Object.entries({ local_authority_code: areas, category: categories }).flatMap(([column, values]) =>
      values ? [anyOf(column, parameters.push(values))] : [],
    );
    const [row] = await this.work.query<{ units: number }>(
      `select coalesce(sum(units), 0)::int as units from availability.stock${within.length > 0 ? ` where ${within.join(' and ')}` : ''}`,
      parameters,
    );
    return row?.units ?? 0;
  }

  /** The nights of a household in units of each profile, as periods of London days; of offers, those that stand. */
  async nightsSpent(householdId: string): Promise<NightsSpent[]> {
    return this.work.query(
      `select profile_id as "profileId", (lower(during) at time zone 'Europe/London')::date::text as "from",
              (upper(during) at time zone 'Europe/London')::date::text as "to", lapses_at is null as agreed
         from availability.nights_of($1) where lapses_at is null or lapses_at > $2`,
      [householdId, this.clock.now()],
    );
  }
}

/** The column has one of the values of a parameter, which the planner does not look at. */
function anyOf(column: string, parameter: number): string {
  return `${column} = any ((select $${parameter}::text[])::text[])`;
}
