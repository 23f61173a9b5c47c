import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { Reporter } from '../reporter.js';
import { type Period, refuseFineCuts, refusePeriod } from '../reports.rules.js';
import { BegunTenancies, type OwnTenancy } from './begun-tenancies.queries.js';
import { codesOf, type MoveOnFigures, moveOnFigures } from './move-on.figures.js';

export interface MoveOnAnswer extends MoveOnFigures {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly exact: boolean;
}

/** One tenancy that a figure counts, and not whose it is. */
export interface TenancyRow {
  readonly id: string;
  readonly tenure: string;
  readonly startsOn: LocalDate;
  readonly plannedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly endReason: string | null;
  readonly followedBy: string | null;
  /** The caller may still read the tenancy itself. */
  readonly open: boolean;
}

/** One group of the figures, or all of them. */
export interface TenanciesAsked {
  readonly by?: string | undefined;
  readonly code?: string | undefined;
}

/**
 * Homes to which households moved on: by tenure, how long they were sustained, why they ended and what followed, and how long it took from
 * the plan. A tenancy counts in the period in which it began. Whoever may see the rows gets exact figures of what their own team recorded; a
 * commissioner, the totals of the council's area with small numbers held back.
 */
@Injectable()
export class MoveOnReport {
  constructor(
    private readonly tenancies: BegunTenancies,
    private readonly reporter: Reporter,
    private readonly clock: Clock,
  ) {}

  /** Refusals: `to-before-from`, `in-the-future`, `period-too-long`, `totals-only`. */
  async figures({ period }: { readonly period: Period }): Promise<MoveOnAnswer | Refusal> {
    const scope = await this.reporter.scope({});
    if (isRefusal(scope)) return scope;
    const { exact } = scope;

    const refused = this.refuse(period) ?? (exact ? null : refuseFineCuts(period, []));
    if (refused) return refused;

    const tenancies = await this.tenancies.all(period, exact);

    this.reporter.asked('move-on', { ...period });

    return { ...period, exact, ...moveOnFigures(tenancies, this.clock.today(), exact) };
  }

  /** The tenancies that a figure counts, one more than `limit`. Refusals: `to-before-from`, `in-the-future`, `period-too-long`. */
  async rows(
    period: Period,
    { by, code }: TenanciesAsked,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<TenancyRow[] | Refusal> {
    const refused = this.refuse(period);
    if (refused) return refused;

    // Which group a week puts a tenancy in depends on the day, so it is asked of the same rule as the figure.
    const today = this.clock.today();
    const counted = (each: OwnTenancy) =>
      by === undefined || code === undefined || codesOf(each, today).get(by) === code;
    const rows = (await this.tenancies.own(period, after)).filter(counted).slice(0, limit + 1);
    const open = await this.tenancies.open(rows.map(({ id }) => id));

    this.reporter.asked('move-on', { ...period, ...(code === undefined ? {} : { code }) });

    return rows.map(({ checks: _, ...each }) => ({ ...each, open: open.has(each.id) }));
  }

  private refuse(period: Period): Refusal | null {
    return refusePeriod(period, addDays(this.clock.today(), 1));
  }
}
