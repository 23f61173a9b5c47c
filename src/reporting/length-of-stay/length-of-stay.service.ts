import { Injectable } from '@nestjs/common';
import { CATEGORIES } from '../../accommodation/accommodation.codes.js';
import { Clock } from '../../platform/clock/clock.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import type { Question } from '../occupancy.queries.js';
import { Reporter } from '../reporter.js';
import { type Period, refuseFineCuts, refusePeriod, unknownGroup } from '../reports.rules.js';
import { EndedStays, type StayRow, type StaysAsked } from './ended-stays.queries.js';
import { LENGTHS, STAY_RULE, type StayFigures, stayFigures, type StaysBy } from './length-of-stay.figures.js';

/** A period and, if not everywhere, an area. */
export interface StaysQuestion {
  readonly period: Period;
  readonly localAuthorityCode?: string | undefined;
}

/** One group of the figures, or all of them. */
export interface StayGroupAsked {
  readonly by?: StaysBy | undefined;
  readonly code?: string | undefined;
}

export interface StaysAnswer extends StayFigures {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly exact: boolean;
  readonly rule: string;
}

const ALL: StaysAsked = { above: null, upTo: null, category: null };

/**
 * How long people stayed who left in a period. Whoever may see the rows gets exact figures of their own organisation's units; a
 * commissioner, the totals of the council's area with few households held back.
 */
@Injectable()
export class LengthOfStayReport {
  constructor(
    private readonly stays: EndedStays,
    private readonly reporter: Reporter,
    private readonly clock: Clock,
  ) {}

  /** Refusals: `to-before-from`, `in-the-future`, `period-too-long`, `totals-only`. */
  async figures(asked: StaysQuestion): Promise<StaysAnswer | Refusal> {
    const question = await this.question(asked);
    if (isRefusal(question)) return question;
    const { exact } = question.scope;

    const stays = await this.stays.all(question);
    this.reporter.asked('length-of-stay', { ...question.period });

    return { ...question.period, exact, rule: STAY_RULE, ...stayFigures(stays, exact) };
  }

  /** The stays that a figure counts, one more than `limit`. Refusals: those of `figures`, and `unknown-group`. */
  async rows(
    asked: StaysQuestion,
    group: StayGroupAsked,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<StayRow[] | Refusal> {
    const question = await this.question(asked);
    if (isRefusal(question)) return question;
    const meant = staysMeant(group);
    if (meant === null) return unknownGroup();

    this.reporter.asked('length-of-stay', {
      ...question.period,
      ...(group.code === undefined ? {} : { code: group.code }),
    });

    return this.stays.rows(question, meant, page);
  }

  private async question({ period, localAuthorityCode }: StaysQuestion): Promise<Question | Refusal> {
    const scope = await this.reporter.scope(localAuthorityCode === undefined ? {} : { localAuthorityCode });
    if (isRefusal(scope)) return scope;
    const refused =
      refusePeriod(period, addDays(this.clock.today(), 1)) ??
      (scope.exact ? null : refuseFineCuts(period, scope.narrowedBy));
    return refused ?? { period, scope, category: null };
  }
}

function staysMeant({ by, code }: StayGroupAsked): StaysAsked | null {
  if (by === undefined || code === undefined) return ALL;
  if (by === 'category') {
    const category = CATEGORIES.find((one) => one === code);
    return category ? { ...ALL, category } : null;
  }
  const at = LENGTHS.findIndex((length) => length.code === code);
  const length = LENGTHS[at];
  if (!length) return null;
  return { ...ALL, above: LENGTHS[at - 1]?.upTo ?? null, upTo: length.upTo === Infinity ? null : length.upTo };
}
