import { Injectable } from '@nestjs/common';
import { turnaroundEnds } from '../law/working-days.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { startOfLondonDay } from '../shared/local-date.js';
import type { Nights } from './ledger.js';

export const UNIT_STATUSES = ['available', 'held', 'occupied', 'turnaround', 'closed', 'not-taking-referrals'] as const;
export type UnitStatus = (typeof UNIT_STATUSES)[number];

export interface UnitState {
  readonly unitId: string;
  readonly status: UnitStatus;
  /** Counts the changes of this unit's claims from 0. */
  readonly version: number;
}

/** What the ledger says of units, now or for some nights: never whose claims they are. */
@Injectable()
export class OccupancyQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Units, known by their working days of turnaround, that somebody has for some of these nights or of the days after them that
   * each needs to be made ready. It is the question a hold asks again: what is not in this set can be held.
   */
  async taken(
    nights: Nights,
    turnarounds: readonly number[],
  ): Promise<{ has(id: string, turnaround: number): boolean }> {
    const ends = [...new Set(turnarounds)].map((workingDays) => ({
      workingDays,
      end: nights.to === null ? null : startOfLondonDay(turnaroundEnds(nights.to, workingDays)),
    }));
    const rows = await this.work.query<{ unitId: string; workingDays: number }>(
      `select distinct claim.unit_id as "unitId", asked.working_days as "workingDays"
         from unnest($2::int[], $3::timestamptz[]) as asked(working_days, until),
              lateral availability.claims_in_the_way(tstzrange($1, asked.until), $4) as claim`,
      [
        startOfLondonDay(nights.from),
        ends.map(({ workingDays }) => workingDays),
        ends.map(({ end }) => end),
        this.clock.now(),
      ],
    );
    const keys = new Set(rows.map((row) => `${row.unitId} ${row.workingDays}`));
    return { has: (id, turnaround) => keys.has(`${id} ${turnaround}`) };
  }

  /** How each unit stands now. */
  async states(unitIds: readonly string[]): Promise<ReadonlyMap<string, UnitState>> {
    const rows = await this.work.query<UnitState>(
      `select asked.id as "unitId", availability.status_at(asked.id, $2) as status,
              coalesce((select c.version from availability.unit_change c where c.unit_id = asked.id), 0)::int as version
         from unnest($1::uuid[]) as asked(id)`,
      [unitIds, this.clock.now()],
    );
    return new Map(rows.map((state) => [state.unitId, state]));
  }

  /** How one unit stands now; null when the caller sees no such unit. */
  async state(unitId: string): Promise<UnitState | null> {
    const state = (await this.states([unitId])).get(unitId);
    return state?.status ? state : null;
  }
}
