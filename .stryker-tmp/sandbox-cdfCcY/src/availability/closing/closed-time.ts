// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import type { Nights } from '../ledger/ledger.js';

/** The part of the ledger that closing many units, and moving the end of a closure, needs: each unit is locked by the database's functions. */
@Injectable()
export class ClosedTime {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Takes units out of use, one after the other in the order given; gives those that somebody else has some of that time. */
  async close(closures: readonly { id: string; unitId: string }[], days: Nights): Promise<string[]> {
    const rows = await this.work.query<{ unitId: string; closed: boolean }>(
      `select c.unit_id as "unitId", availability.close_unit(c.unit_id, c.id, tstzrange($3, $4), $5) as closed
         from unnest($1::uuid[], $2::uuid[]) as c(id, unit_id)`,
      [
        closures.map(({ id }) => id),
        closures.map(({ unitId }) => unitId),
        startOfLondonDay(days.from),
        startOf(days.to),
        this.clock.now(),
      ],
    );
    return rows.filter(({ closed }) => !closed).map(({ unitId }) => unitId);
  }

  /** Moves the day on which a closed unit is back (null: not known); false when somebody has the time that this would add. */
  async moveEnd(closureId: string, to: LocalDate | null): Promise<boolean> {
    const [row] = await this.work.query<{ moved: boolean }>(
      'select availability.move_closure_end($1, $2, $3) as moved',
      [closureId, startOf(to), this.clock.now()],
    );
    return row?.moved ?? false;
  }

  /** Puts the units of these closures back into use from today. */
  async reopen(closureIds: readonly string[]): Promise<void> {
    await this.work.query('select availability.reopen_unit(c.id, $2) from unnest($1::uuid[]) as c(id)', [
      closureIds,
      startOfLondonDay(this.clock.today()),
    ]);
  }
}

function startOf(day: LocalDate | null): Date | null {
  return day === null ? null : startOfLondonDay(day);
}
