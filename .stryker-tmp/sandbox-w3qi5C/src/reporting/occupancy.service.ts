// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { Category } from '../accommodation/accommodation.codes.js';
import { Clock } from '../platform/clock/clock.js';
import type { LocalDate } from '../shared/local-date.js';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import { BED_RULE, DAY_RULE, type OccupancyFigures } from './occupancy.figures.js';
import { type ByPlace, OccupancySums, type OverTime, type Question, type UnitSums } from './occupancy.queries.js';
import { type OccupancyGroup, presented } from './occupancy.view.js';
import { Reporter } from './reporter.js';
import { partOf, type Period, refuseFineCuts, refusePeriod, unknownGroup } from './reports.rules.js';

export interface OccupancyQuestion {
  readonly period: Period;
  readonly localAuthorityCode?: string;
  readonly providerId?: string;
  readonly category?: Category;
  readonly by: OverTime | ByPlace;
}

export interface OccupancyAnswer {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly by: OverTime | ByPlace;
  /** Exact, and its rows can be asked for; otherwise totals with small numbers held back. */
  readonly exact: boolean;
  readonly dayRule: string;
  readonly bedRule: string;
  readonly total: OccupancyFigures;
  readonly groups: readonly OccupancyGroup[];
}

/** How full units were, by bed, by room and by household at once. `reports.scope.ts` says whose. */
@Injectable()
export class OccupancyReport {
  constructor(
    private readonly reporter: Reporter,
    private readonly sums: OccupancySums,
    private readonly clock: Clock,
  ) {}

  /** Refusals: `not-allowed`, `to-before-from`, `in-the-future`, `period-too-long`, `totals-only`. */
  async figures(asked: OccupancyQuestion): Promise<OccupancyAnswer | Refusal> {
    const question = await this.question(asked);
    if (isRefusal(question)) return question;
    const { by } = asked;
    const { period, scope } = question;

    const refused = scope.exact ? null : refuseFineCuts(period, narrowings(asked, scope.narrowedBy));
    if (refused) return refused;

    const sums = isOverTime(by) ? await this.sums.overTime(by, question) : await this.sums.byPlace(by, question);
    const keys = sums.flatMap(({ key }) => key ?? []);
    const names = await this.sums.names(by, keys);

    this.reporter.asked('occupancy', { by, ...period });

    const shown = presented(sums, period, names, { exact: scope.exact, overlapping: isOverTime(by) });
    return { ...period, by, exact: scope.exact, dayRule: DAY_RULE, bedRule: BED_RULE, ...shown };
  }

  /**
   * The units that the total, or one of its groups, is made of: their figures add up to it exactly. One row more than `limit`.
   * Refusals: as above but `totals-only`; `unknown-group` for a day or month that is not in the period.
   */
  async rows(
    asked: OccupancyQuestion & { readonly key?: string },
    page: { after: string | null; limit: number },
  ): Promise<UnitSums[] | Refusal> {
    const question = await this.question(asked);
    if (isRefusal(question)) return question;
    const { by, key } = asked;

    const part = key !== undefined && isOverTime(by) ? partOf(question.period, by, key) : question.period;
    if (!part) return unknownGroup();

    this.reporter.asked('occupancy-rows', { by, ...part });

    const group = key !== undefined && !isOverTime(by) ? { by, key } : null;
    return this.sums.byUnit({ ...question, period: part }, group, page);
  }

  private async question({ period, category, ...filter }: OccupancyQuestion): Promise<Question | Refusal> {
    const scope = await this.reporter.scope(filter);
    if (isRefusal(scope)) return scope;
    return refusePeriod(period, this.clock.today()) ?? { period, scope, category: category ?? null };
  }
}

function isOverTime(by: OverTime | ByPlace): by is OverTime {
  return by === 'day' || by === 'month';
}

/** What makes a question about others too fine, as its caller wrote it. */
function narrowings({ by, category }: OccupancyQuestion, narrowedBy: readonly string[]): string[] {
  const fine = by === 'day' || by === 'premises' ? [`by=${by}`] : [];
  return [...narrowedBy, ...(category === undefined ? [] : ['category']), ...fine];
}
