// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { addDays, type LocalDate } from '../shared/local-date.js';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import { Reporter } from './reporter.js';
import { type Period, refuseFineCuts, refusePeriod } from './reports.rules.js';
import { type Breakdown, type ShownCounts, shownNeeds } from './unmet-need.figures.js';
import { type NeedRow, UnmetNeedCounts } from './unmet-need.queries.js';

export interface UnmetNeedQuestion {
  readonly period: Period;
  /** Of the council that first looked for a place. */
  readonly localAuthorityCode?: string;
}

export interface UnmetNeedAnswer {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly exact: boolean;
  readonly total: ShownCounts;
  readonly breakdowns: readonly Breakdown[];
}

/**
 * Households that could not be placed, by what they needed and by what stood in the way. A need counts in the period in which it
 * was opened, with everything it has collected since. Whoever sees households gets exact figures of those they see; a commissioner,
 * the totals of the council's area with small numbers held back.
 */
@Injectable()
export class UnmetNeedReport {
  constructor(
    private readonly reporter: Reporter,
    private readonly counts: UnmetNeedCounts,
    private readonly clock: Clock,
  ) {}

  /** Refusals: `to-before-from`, `in-the-future`, `period-too-long`, `totals-only`. */
  async figures({ period, localAuthorityCode }: UnmetNeedQuestion): Promise<UnmetNeedAnswer | Refusal> {
    const scope = await this.reporter.scope({ localAuthorityCode });
    if (isRefusal(scope)) return scope;
    const { exact, narrowedBy } = scope;

    const refused = this.refuse(period) ?? (exact ? null : refuseFineCuts(period, narrowedBy));
    if (refused) return refused;

    const parts = exact ? await this.counts.seen(period, scope.areas) : await this.counts.ofArea(period);

    this.reporter.asked('unmet-need', { ...period });

    return { ...period, exact, ...shownNeeds(parts, exact) };
  }

  /** The needs that a figure counts; its rows are as many as its households. One more than `limit`. Refusals: as above. */
  async rows(
    { period, localAuthorityCode }: UnmetNeedQuestion,
    group: { readonly by: string; readonly code: string },
    page: { after: string | null; limit: number },
  ): Promise<NeedRow[] | Refusal> {
    const scope = await this.reporter.scope({ localAuthorityCode });
    if (isRefusal(scope)) return scope;

    const refused = this.refuse(period);
    if (refused) return refused;

    this.reporter.asked('unmet-need-rows', { ...period, by: group.by, code: group.code });

    return this.counts.rows(period, scope.areas, group, page);
  }

  // A need that was opened today counts already.
  private refuse(period: Period): Refusal | null {
    return refusePeriod(period, addDays(this.clock.today(), 1));
  }
}
