// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';

/** Since when, or from when, a unit stands empty for good. */
export interface Vacancy {
  /** Null: nobody has ever had it. */
  readonly since: LocalDate | null;
}

/** When units stand empty, for those who keep places in a list for them. */
@Injectable()
export class VacancyQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The time from which nobody has the unit any more, as far as is known; null while its household stays on without an end. */
  async of(unitId: string): Promise<Vacancy | null> {
    const [vacancy] = await this.work.query<Vacancy>(
      `select case when f.free_from > '-infinity' then (f.free_from at time zone 'Europe/London')::date::text end as since
         from availability.free_time f
        where f.unit_id = $1 and f.true_from <= $2 and f.true_until > $2 and f.free_until = 'infinity'`,
      [unitId, this.clock.now()],
    );
    return vacancy ?? null;
  }

  /** True when somebody lives in the same premises whom this household must never meet. Nobody is told of it. */
  async keptApart(unitId: string, householdId: string): Promise<boolean> {
    const rows = await this.work.query(
      `select 1 from availability.free_time f
        where f.unit_id = $1 and f.premises_id = any (availability.premises_to_avoid($2)) limit 1`,
      [unitId, householdId],
    );
    return rows.length > 0;
  }
}
