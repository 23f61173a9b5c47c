// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, daysBetween, type LocalDate, startOfLondonDay } from '../../shared/local-date.js';

/**
 * Why a unit is likely to become free: its household's expected last day, the end of its turnaround or closure, or the tasks that
 * are left before its household moves on.
 */
export type LikelyFreeBasis = 'expected-departure' | 'turnaround-ends' | 'closure-ends' | 'move-on-tasks';

/** A day on which a unit is likely to be free, and never whose going makes it so. */
export interface LikelyFreeDay {
  readonly unitId: string;
  readonly likelyFreeOn: LocalDate;
  readonly inDays: number;
  readonly basis: LikelyFreeBasis;
}

/** The same with what a search needs to know of the unit. */
export interface UpcomingUnit extends LikelyFreeDay {
  readonly providerId: string;
  readonly profileId: number;
  readonly localAuthorityCode: string;
}

export interface Upcoming {
  /** Council areas; all of them when not given. */
  readonly areas?: readonly string[];
  /** The day on which a place is wanted: what is free by then is not upcoming. */
  readonly from: LocalDate;
  readonly withinDays: number;
  readonly limit: number;
  /** Units where somebody lives whom this household must not meet are left out. */
  readonly householdId?: string | null;
  /** The day and the unit after which the list goes on. */
  readonly after?: readonly [day: string, unitId: string] | null;
}

type Row = Omit<UpcomingUnit, 'inDays'>;

// One row a unit: the first day on which it is free for good, by the ledger or by what was said of the household that lives there.
const BY_THE_LEDGER = `select f.unit_id, f.provider_id, f.profile_id, f.local_authority_code,
    (f.free_from at time zone 'Europe/London')::date as on_day, null as basis
  from availability.free_time f
 where f.free_until = 'infinity' and f.true_from <= $1 and f.true_until > $1`;
const BY_WHAT_WAS_SAID = `select l.unit_id, l.provider_id, l.profile_id, l.local_authority_code, l.on_day, l.basis
  from availability.likely_free l
 where exists (select 1 from availability.unit_occupancy o where o.unit_id = l.unit_id and o.unfinished)`;
const NOT_FREE_BY_THEN = `not exists (select 1 from availability.free_time n
  where n.unit_id = f.unit_id and n.true_from <= $1 and n.true_until > $1 and n.free_from <= $2 and n.free_until > $2)`;

/** Reads of the days on which units are likely to become free. */
@Injectable()
export class LikelyFreeQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The days of these units, by unit; one that is free now, or of which nothing is known, has none. */
  async of(unitIds: readonly string[]): Promise<ReadonlyMap<string, LikelyFreeDay>> {
    const today = this.clock.today();
    const rows = await this.read(
      `${BY_THE_LEDGER} and f.free_from > $2 and f.unit_id = any ($3::uuid[]) and ${NOT_FREE_BY_THEN}`,
      `${BY_WHAT_WAS_SAID} and l.on_day > $4 and l.unit_id = any ($3::uuid[])`,
      '',
      [this.clock.now(), startOfLondonDay(today), unitIds, today],
    );
    return new Map(
      rows.map(({ unitId, likelyFreeOn, inDays, basis }) => [unitId, { unitId, likelyFreeOn, inDays, basis }]),
    );
  }

  /** Units that are not free on `from` and likely to be on one of the days after it, the soonest first; at most `limit`. */
  upcoming({ areas, from, withinDays, limit, householdId, after }: Upcoming): Promise<UpcomingUnit[]> {
    const until = addDays(from, withinDays);
    const parameters: unknown[] = [this.clock.now(), startOfLondonDay(from), startOfLondonDay(until), from, until];
    const inAreas = areas ? ` and local_authority_code = any ($${parameters.push(areas)}::text[])` : '';
    const apart = householdId
      ? ` and premises_id <> all (coalesce((select availability.premises_to_avoid($${parameters.push(householdId)})), '{}'))`
      : '';
    const onward = after
      ? ` where (on_day, unit_id) > ($${parameters.push(after[0])}::date, $${parameters.push(after[1])}::uuid)`
      : '';
    return this.read(
      `${BY_THE_LEDGER} and f.free_from > $2 and f.free_from <= $3 and ${NOT_FREE_BY_THEN}${inAreas}${apart}`,
      `${BY_WHAT_WAS_SAID} and l.on_day > $4 and l.on_day <= $5${inAreas}${apart}`,
      `${onward} order by on_day, unit_id limit $${parameters.push(limit)}`,
      parameters,
    );
  }

  private async read(ledger: string, said: string, page: string, parameters: unknown[]): Promise<UpcomingUnit[]> {
    const today = this.clock.today();
    // What has a unit now is asked of those that are listed, and not of all that could be.
    const rows = await this.work.query<Row>(
      `select unit_id as "unitId", provider_id as "providerId", profile_id as "profileId",
              local_authority_code as "localAuthorityCode", on_day::text as "likelyFreeOn",
              coalesce(basis, case availability.status_at(unit_id, $1)
                when 'turnaround' then 'turnaround-ends' when 'closed' then 'closure-ends' else 'expected-departure' end) as basis
         from (select * from (select distinct on (unit_id) * from (${ledger} union all ${said}) known order by unit_id, on_day) likely${page}) listed
        order by on_day, unit_id`,
      parameters,
    );
    return rows.map((row) => ({ ...row, inDays: daysBetween(today, row.likelyFreeOn) }));
  }
}
