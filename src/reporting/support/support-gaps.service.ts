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

export interface GapRow {
  readonly packageId: string;
  readonly personId: string;
  readonly days: number;
  readonly gapDays: number;
}

interface Counted {
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

/** The days of support that the caller sees, with the group that each is of: by, from, to and areas are the first four parameters. */
const DAYS_BY = `select case $1 when 'provider' then s.organisation_id::text else coalesce(s.area, 'not-known') end as key, s.*
                   from reporting.support_days($2, $3, $4, null) s`;

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
  async figures({ period, by, localAuthorityCode }: GapsQuestion) {
    const scope = await this.reporter.scope({ localAuthorityCode });
    if (isRefusal(scope)) return scope;
    const { exact, areas, narrowedBy } = scope;

    const refused = this.refuse(period) ?? (exact ? null : refuseFineCuts(period, narrowedBy));
    if (refused) return refused;

    const counted = exact ? await this.seen(by, period, areas) : await this.ofArea(by, period);
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

    this.reporter.asked('support-gaps', { by, ...period });

    return {
      ...{ ...period, by, exact, rule: GAPS_RULE },
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
      [by, period.from, period.to, scope.areas, key ?? null, page.after, page.limit + 1],
    );
  }

  /** What a group of the figures is called; null where it has no name, or is none. */
  async nameOf(by: GapsBy, key: string): Promise<string | null> {
    return (await this.names.of(by, [key])).get(key) ?? null;
  }

  private seen(by: GapsBy, { from, to }: Period, areas: readonly string[] | null): Promise<Counted[]> {
    return this.work.query<Counted>(
      `select d.key, count(distinct d.person_id)::int as people,
              count(distinct d.person_id) filter (where d.gap_days > 0)::int as "peopleWithGap",
              count(distinct d.household_id)::int as households, sum(d.days)::int as days, sum(d.gap_days)::int as "gapDays"
         from (${DAYS_BY}) d
        group by grouping sets ((d.key), ())`,
      [by, from, to, areas],
    );
  }

  private ofArea(by: GapsBy, { from, to }: Period): Promise<Counted[]> {
    return this.work.query<Counted>(
      `select key, people, people_with_gap as "peopleWithGap", households, days, gap_days as "gapDays"
         from reporting.support_days_counted($1, $2, $3)`,
      [by, from, to],
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
