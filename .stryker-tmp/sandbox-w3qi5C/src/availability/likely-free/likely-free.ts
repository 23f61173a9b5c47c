// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitQueries } from '../../accommodation/units/unit.queries.js';
import { turnaroundEnds } from '../../law/working-days.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';

/** What a forecast rests on that the ledger does not know of. */
export type SaidBasis = 'move-on-tasks';

/** A household that lives in a unit. Its placement is never read back from a forecast. */
export interface Stay {
  readonly unitId: string;
  readonly placementId: string;
}

/**
 * What later features know of the day on which a household will leave, when nobody has expected one: the ledger's own expected
 * ends need no saying. A forecast frees nothing and holds nothing. Only the system's own work says and forgets one.
 */
@Injectable()
export class LikelyFree {
  constructor(
    private readonly work: UnitOfWork,
    private readonly units: UnitQueries,
    private readonly clock: Clock,
  ) {}

  /** They are likely to leave on `day`; the unit is then made ready. What was said before is replaced. */
  async expect({ unitId, placementId }: Stay, day: LocalDate, basis: SaidBasis): Promise<void> {
    const unit = await this.units.placeable(unitId);
    if (!unit) return;
    await this.work.query('select availability.expect_free($1, $2, $3, $4, $5)', [
      unitId,
      placementId,
      turnaroundEnds(day, unit.turnaroundWorkingDays),
      basis,
      this.clock.now(),
    ]);
  }

  /** Nothing is known any more of when they will leave, or they have left. */
  async forget(placementId: string): Promise<void> {
    await this.work.query('select availability.forget_expected($1)', [placementId]);
  }
}
