import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { Reporter } from '../reporter.js';
import { type Period, refuseFineCuts, refusePeriod } from '../reports.rules.js';
import { GroupNames } from './group-names.js';
import { type OutcomeFigures, type OutcomeGroup, OUTCOMES_RULE, shownOutcomes } from './outcomes.figures.js';
import { OutcomeCounts, type OutcomeRow, type OutcomesBy } from './outcomes.queries.js';

export interface OutcomesQuestion {
  readonly period: Period;
  readonly localAuthorityCode?: string;
  readonly by: OutcomesBy;
}

export interface OutcomesAnswer {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly by: OutcomesBy;
  /** Exact, and its rows can be asked for; otherwise totals with small numbers held back. */
  readonly exact: boolean;
  readonly rule: string;
  readonly total: readonly OutcomeFigures[];
  readonly groups: readonly (OutcomeGroup & { readonly name: string | null })[];
}

/**
 * What has changed for the people who are supported, outcome by outcome. Whoever sees support gets exact figures of what they see; a
 * commissioner, the totals of the council's area with small numbers held back.
 */
@Injectable()
export class OutcomesReport {
  constructor(
    private readonly reporter: Reporter,
    private readonly counts: OutcomeCounts,
    private readonly names: GroupNames,
    private readonly clock: Clock,
  ) {}

  /** Refusals: `to-before-from`, `in-the-future`, `period-too-long`, `totals-only`. */
  async figures({ period, by, localAuthorityCode }: OutcomesQuestion): Promise<OutcomesAnswer | Refusal> {
    const scope = await this.reporter.scope({ localAuthorityCode });
    if (isRefusal(scope)) return scope;
    const { exact, areas, narrowedBy } = scope;

    const refused = this.refuse(period) ?? (exact ? null : refuseFineCuts(period, narrowedBy));
    if (refused) return refused;

    const ask = (each: OutcomesBy | null) =>
      exact ? this.counts.seen(each, period, areas) : this.counts.ofArea(each, period);
    const { total, groups } = shownOutcomes([...(await ask(null)), ...(await ask(by))], exact);
    const names = await this.names.of(
      by,
      groups.map(({ key }) => key),
    );

    this.reporter.asked('outcomes', { by, ...period });

    const named = groups.map((group) => ({ ...group, name: names.get(group.key) ?? null }));
    return { ...period, by, exact, rule: OUTCOMES_RULE, total, groups: named };
  }

  /** The support that one outcome of the total, or of a group, counts; one more than `limit`. Refusals: as above but `totals-only`. */
  async rows(
    { period, by, localAuthorityCode }: OutcomesQuestion,
    { key, code }: { readonly key?: string; readonly code: string },
    page: { after: string | null; limit: number },
  ): Promise<OutcomeRow[] | Refusal> {
    const scope = await this.reporter.scope({ localAuthorityCode });
    if (isRefusal(scope)) return scope;

    const refused = this.refuse(period);
    if (refused) return refused;

    this.reporter.asked('outcome-rows', { by, code, ...period });

    return this.counts.rows({ by, key: key ?? null }, code, period, scope.areas, page);
  }

  // What was said today counts already.
  private refuse(period: Period): Refusal | null {
    return refusePeriod(period, addDays(this.clock.today(), 1));
  }
}
