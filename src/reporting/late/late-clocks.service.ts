import { Injectable } from '@nestjs/common';
import type { ClockCode } from '../../law/time-limit.js';
import { Clock } from '../../platform/clock/clock.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { Reporter } from '../reporter.js';
import { type Period, refuseFineCuts, refusePeriod } from '../reports.rules.js';
import { DueClocks, type OwnClock } from './due-clocks.queries.js';
import {
  daysLate,
  LATE_RULE,
  type LateFigures,
  lateFigures,
  quarterDue,
  type Way,
  wayOf,
} from './late-clocks.figures.js';

export interface LateAnswer extends LateFigures {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly exact: boolean;
  readonly rule: string;
}

/** One clock that a figure counts, with its case. */
export interface LateRow extends OwnClock {
  readonly way: Way;
  readonly daysLate: number;
}

/** One group of the figures, or all of them. */
export interface ClocksAsked {
  readonly clock?: ClockCode | undefined;
  readonly quarter?: string | undefined;
  readonly way?: Way | undefined;
}

/**
 * What the law gave a last day for: how much of it was done in time, how much late and how much is overdue still, and by how many days. Whoever
 * may see the rows gets exact figures of their own council's cases; a commissioner, totals of the council's area with few households held back.
 */
@Injectable()
export class LateClocksReport {
  constructor(
    private readonly clocks: DueClocks,
    private readonly reporter: Reporter,
    private readonly clock: Clock,
  ) {}

  /** Refusals: `to-before-from`, `in-the-future` (a last day that is today has not gone by), `period-too-long`, `totals-only`. */
  async figures(period: Period): Promise<LateAnswer | Refusal> {
    const scope = await this.reporter.scope({});
    if (isRefusal(scope)) return scope;
    const { exact } = scope;

    const refused = this.refuse(period) ?? (exact ? null : refuseFineCuts(period, []));
    if (refused) return refused;

    const clocks = await this.clocks.all(period, exact);

    this.reporter.asked('late-clocks', { ...period });

    return { ...period, exact, rule: LATE_RULE, ...lateFigures(clocks, this.clock.today(), exact) };
  }

  /** The clocks that a figure counts, one more than `limit`. Refusals: `to-before-from`, `in-the-future`, `period-too-long`. */
  async rows(
    period: Period,
    { clock, quarter, way }: ClocksAsked,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<LateRow[] | Refusal> {
    const refused = this.refuse(period);
    if (refused) return refused;

    // How it was met, and in which quarter, is asked of the same rule as the figure.
    const counted = (each: OwnClock) =>
      (quarter === undefined || quarterDue(each) === quarter) && (way === undefined || wayOf(each) === way);
    const rows = (await this.clocks.own(period, clock ?? null, after)).filter(counted).slice(0, limit + 1);

    this.reporter.asked('late-clock-rows', { ...period, ...(clock === undefined ? {} : { clock }) });

    const today = this.clock.today();
    return rows.map((each) => ({ ...each, way: wayOf(each), daysLate: daysLate(each, today) }));
  }

  private refuse(period: Period): Refusal | null {
    return refusePeriod(period, this.clock.today());
  }
}
