import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { Reporter } from '../reporter.js';
import { type Period, refuseFineCuts, refusePeriod } from '../reports.rules.js';
import { hiddenParts, isSmall } from '../suppression.rules.js';
import { GroupNames } from './group-names.js';

export const GAPS_BY = ['provider', 'area'] as const;
export type GapsBy = (typeof GAPS_BY)[number];

export interface GapsQuestion {
  readonly period: Period;
  readonly localAuthorityCode?: string;
  readonly by: GapsBy;
}

/** Null is held back. */
export interface GapFigures {
  readonly people: number | null;
  readonly peopleWithGap: number | null;
  /** Of support that was needed, each person's by themselves. */
  readonly days: number | null;
  /** Those on which nobody led it. */
  readonly gapDays: number | null;
  readonly suppressed: boolean;
}

export interface GapsAnswer extends Period {
  readonly by: GapsBy;
  /** Exact, and its rows can be asked for; otherwise totals with small numbers held back. */
  readonly exact: boolean;
  readonly rule: string;
  readonly total: GapFigures;
  readonly groups: readonly (GapFigures & { readonly key: string; readonly name: string | null })[];
}

export interface GapRow {
  readonly packageId: string;
  readonly personId: string;
  readonly days: number;
  readonly gapDays: number;
}

interface Counted {
  readonly by: GapsBy;
  /** Null for all groups together. */
  readonly key: string | null;
  readonly people: number;
  readonly peopleWithGap: number;
  readonly households: number;
  readonly days: number;
  readonly gapDays: number;
}

export const GAPS_RULE =
  'A day of support counts from the day on which the need was known: when they came to a council, or when support was opened, whichever ' +
  'was first; up to the last day of the support. It is a gap when nobody led any support of theirs on it.';

/** The days of support that the caller sees, once for each way to group them: ways, from, to and areas are the first four parameters. */
const DAYS_BY = `select k.by, k.key, s.*
                   from reporting.support_days($2, $3, $4, null) s
                  cross join lateral (values ('provider', s.organisation_id::text), ('area', coalesce(s.area, 'not-known'))) k(by, key)
                  where k.by = any ($1)`;

/** Days without a gap: the promise that nobody's support stops because they move, as a number. */
@Injectable()
export class SupportGapsReport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reporter: Reporter,
    private readonly names: GroupNames,
    private readonly clock: Clock,
  ) {}

  /** Refusals: `to-before-from`, `in-the-future`, `period-too-long`, `totals-only`. */
  async figures({ by, ...question }: GapsQuestion): Promise<GapsAnswer | Refusal> {
    const answers = await this.figuresBy([by], question);
    return isRefusal(answers) ? answers : answers[by];
  }

  /** The same days grouped in several ways, asked for once. Refusals: as above. */
  async figuresBy<By extends GapsBy>(
    ways: readonly By[],
    { period, localAuthorityCode }: Omit<GapsQuestion, 'by'>,
  ): Promise<Readonly<Record<By, GapsAnswer>> | Refusal> {
    const scope = await this.reporter.scope({ localAuthorityCode });
    if (isRefusal(scope)) return scope;
    const { exact, areas, narrowedBy } = scope;

    const refused = this.refuse(period) ?? (exact ? null : refuseFineCuts(period, narrowedBy));
    if (refused) return refused;

    const counted = exact ? await this.seen(ways, period, areas) : await this.ofArea(ways, period);
    const answers: Partial<Record<By, GapsAnswer>> = {};
    for (const by of ways) {
      const ofThis = counted.filter((each) => each.by === by);
      answers[by] = { ...period, by, exact, rule: GAPS_RULE, ...(await this.presented(ofThis, by, exact)) };
      this.reporter.asked('support-gaps', { by, ...period });
    }
    return answers as Record<By, GapsAnswer>;
  }

  private async presented(
    counted: readonly Counted[],
    by: GapsBy,
    exact: boolean,
  ): Promise<Pick<GapsAnswer, 'total' | 'groups'>> {
    const groups = counted.flatMap(({ key, ...counts }) => (key === null ? [] : [{ key, counts }]));
    const whole = counted.find(({ key }) => key === null);
    const hidden = exact
      ? new Set<number>()
      : hiddenParts(
          groups.map(({ counts }) => counts.households),
          { overlapping: true },
        );
    const names = await this.names.of(
      by,
      groups.map(({ key }) => key),
    );
    return {
      total: shown(whole ?? NONE, !exact && isSmall(whole?.households ?? 0), exact),
      groups: groups.map(({ key, counts }, place) => ({
        ...{ key, name: names.get(key) ?? null },
        ...shown(counts, hidden.has(place), exact),
      })),
    };
  }

  /** Whose days the total, or one group by its `key`, counts; one more than `limit`. Refusals: as above but `totals-only`. */
  async rows(
    { period, by, localAuthorityCode }: GapsQuestion,
    key: string | undefined,
    page: { after: string | null; limit: number },
  ): Promise<GapRow[] | Refusal> {
    const scope = await this.reporter.scope({ localAuthorityCode });
    if (isRefusal(scope)) return scope;

    const refused = this.refuse(period);
    if (refused) return refused;

    this.reporter.asked('support-gap-rows', { by, ...period });

    return this.work.query<GapRow>(
      `select d.package_id as "packageId", d.person_id as "personId", d.days, d.gap_days as "gapDays"
         from (${DAYS_BY}) d
        where ($5::text is null or d.key = $5) and ($6::uuid is null or d.package_id > $6)
        order by d.package_id limit $7`,
      [[by], period.from, period.to, scope.areas, key ?? null, page.after, page.limit + 1],
    );
  }

  /** What a group of the figures is called; null where it has no name, or is none. */
  async nameOf(by: GapsBy, key: string): Promise<string | null> {
    return (await this.names.of(by, [key])).get(key) ?? null;
  }

  private seen(ways: readonly GapsBy[], { from, to }: Period, areas: readonly string[] | null): Promise<Counted[]> {
    return this.work.query<Counted>(
      `select d.by, d.key, count(distinct d.person_id)::int as people,
              count(distinct d.person_id) filter (where d.gap_days > 0)::int as "peopleWithGap",
              count(distinct d.household_id)::int as households, sum(d.days)::int as days, sum(d.gap_days)::int as "gapDays"
         from (${DAYS_BY}) d
        group by grouping sets ((d.by, d.key), (d.by))`,
      [ways, from, to, areas],
    );
  }

  private ofArea(ways: readonly GapsBy[], { from, to }: Period): Promise<Counted[]> {
    return this.work.query<Counted>(
      `select w.by, c.key, c.people, c.people_with_gap as "peopleWithGap", c.households, c.days, c.gap_days as "gapDays"
         from unnest($1::text[]) w(by) cross join lateral reporting.support_days_counted(w.by, $2, $3) c`,
      [ways, from, to],
    );
  }

  // Today counts already: whoever has no lead now has none today.
  private refuse(period: Period): Refusal | null {
    return refusePeriod(period, addDays(this.clock.today(), 1));
  }
}

const NONE = { people: 0, peopleWithGap: 0, days: 0, gapDays: 0 };

function shown({ people, peopleWithGap, days, gapDays }: typeof NONE, suppressed: boolean, exact: boolean): GapFigures {
  if (suppressed) return { people: null, peopleWithGap: null, days: null, gapDays: null, suppressed };
  const ofFew = !exact && isSmall(peopleWithGap);
  return { people, peopleWithGap: ofFew ? null : peopleWithGap, days, gapDays, suppressed: ofFew };
}
