import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { addDays, type LocalDate } from '../shared/local-date.js';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import { type BegunTenancy, type MoveOnFigures, moveOnFigures } from './move-on.figures.js';
import { Reporter } from './reporter.js';
import { type Period, refuseFineCuts, refusePeriod } from './reports.rules.js';

export interface MoveOnAnswer extends MoveOnFigures {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly exact: boolean;
}

/**
 * Homes to which households moved on: by tenure, how long they were sustained, why they ended and what followed, and how long it took from
 * the plan. A tenancy counts in the period in which it began. Whoever may see the rows gets exact figures of what their own team recorded; a
 * commissioner, the totals of the council's area with small numbers held back.
 */
@Injectable()
export class MoveOnReport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reporter: Reporter,
    private readonly clock: Clock,
  ) {}

  /** Refusals: `to-before-from`, `in-the-future`, `period-too-long`, `totals-only`. */
  async figures({ period }: { readonly period: Period }): Promise<MoveOnAnswer | Refusal> {
    const scope = await this.reporter.scope({});
    if (isRefusal(scope)) return scope;
    const { exact } = scope;

    const today = this.clock.today();
    const refused = refusePeriod(period, addDays(today, 1)) ?? (exact ? null : refuseFineCuts(period, []));
    if (refused) return refused;

    const tenancies = await this.work.query<BegunTenancy>(
      `select tenure, starts_on as "startsOn", ended_on as "endedOn", end_reason as "endReason", followed_by as "followedBy",
              planned_on as "plannedOn", checks
         from reporting.tenancies_begun($1, $2, $3)`,
      [period.from, period.to, exact],
    );

    this.reporter.asked('move-on', { ...period });

    return { ...period, exact, ...moveOnFigures(tenancies, today, exact) };
  }
}
