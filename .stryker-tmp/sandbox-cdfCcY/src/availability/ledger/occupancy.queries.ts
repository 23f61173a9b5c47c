// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

export const UNIT_STATUSES = ['available', 'held', 'occupied', 'turnaround', 'closed', 'not-taking-referrals'] as const;
export type UnitStatus = (typeof UNIT_STATUSES)[number];

export interface UnitState {
  readonly unitId: string;
  readonly status: UnitStatus;
  /** Counts the changes of this unit's claims from 0. */
  readonly version: number;
}

/** What the ledger says of units now: never whose claims they are. */
@Injectable()
export class OccupancyQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

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
