import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocalDate } from '../shared/local-date.js';

/** One calendar month over some categories of accommodation. Rates are of nights: used divided by those there were. */
export interface MonthFigures {
  readonly month: string;
  readonly arrivals: number;
  readonly byBed: number;
  readonly byRoom: number;
  /** Households in residence on an average night. */
  readonly households: number;
  /** Nights of the stays that ended in the month, on average; null when none did. */
  readonly averageStay: number | null;
}

export interface UnmetNeedFigures {
  readonly month: string;
  readonly households: number;
  /** How often each rule kept a unit from these households. */
  readonly reasons: Readonly<Record<string, number>>;
}

// A night belongs to the day on which it begins; who leaves on a day does not use that night.
const STAYS = `
  select p.unit_id, p.household_id,
         (p.arrived_at at time zone 'Europe/London')::date as came,
         coalesce((p.departed_at at time zone 'Europe/London')::date, $2::date) as went,
         p.departed_at is not null as finished
    from placements.placement p
    join accommodation.unit u on u.id = p.unit_id
    join accommodation.premises m on m.id = u.premises_id
   where p.arrived_at is not null and m.category = any ($3)`;

/** Figures by month. Whoever calls it sees what row-level security shows them: the whole only as the system. */
@Injectable()
export class MonthsQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Occupancy of units in `categories` from `from` up to and not including `to`. */
  occupancy(from: LocalDate, to: LocalDate, categories: readonly string[]): Promise<MonthFigures[]> {
    return this.work.query<MonthFigures>(
      `with stays as (${STAYS}),
            nights as (select night::date as night, to_char(night, 'YYYY-MM') as month
                         from generate_series($1::date, $2::date - 1, interval '1 day') as night),
            stock as (select count(*) as rooms, sum(u.bedspaces) as beds
                        from accommodation.unit u join accommodation.premises m on m.id = u.premises_id
                       where m.category = any ($3)),
            used as (select n.month, count(s.unit_id) as rooms, count(distinct n.night) as nights,
                            coalesce(sum((select count(*) from people.person e where e.household_id = s.household_id)), 0) as beds
                       from nights n left join stays s on s.came <= n.night and s.went > n.night
                      group by n.month)
       select used.month,
              (select count(*)::int from stays s where to_char(s.came, 'YYYY-MM') = used.month and s.came >= $1) as arrivals,
              (used.beds / nullif(stock.beds * used.nights, 0))::float as "byBed",
              (used.rooms::numeric / nullif(stock.rooms * used.nights, 0))::float as "byRoom",
              (used.rooms::numeric / used.nights)::float as households,
              (select avg(s.went - s.came)::float from stays s where s.finished and to_char(s.went, 'YYYY-MM') = used.month) as "averageStay"
         from used, stock order by used.month`,
      [from, to, categories],
    );
  }

  /** Households with a search that found nothing, by month of their first such search, and what kept the units from them. */
  unmetNeed(from: LocalDate, to: LocalDate): Promise<UnmetNeedFigures[]> {
    return this.work.query<UnmetNeedFigures>(
      `with needs as (select n.id, to_char(n.opened_at at time zone 'Europe/London', 'YYYY-MM') as month
                        from availability.unmet_need n
                       where (n.opened_at at time zone 'Europe/London')::date >= $1
                         and (n.opened_at at time zone 'Europe/London')::date < $2),
            reasons as (select n.month, e.key as rule, count(*) as times
                          from needs n join availability.unmet_need_attempt a on a.unmet_need_id = n.id,
                               jsonb_each(a.excluded) e
                         group by n.month, e.key)
       select n.month, count(*)::int as households,
              coalesce((select jsonb_object_agg(r.rule, r.times) from reasons r where r.month = n.month), '{}') as reasons
         from needs n group by n.month order by n.month`,
      [from, to],
    );
  }

  /** Days from `from` up to and not including `to` on which support was needed and nobody led it, counted from the approach on. */
  async supportGapDays(from: LocalDate, to: LocalDate): Promise<number> {
    const [row] = await this.work.query<{ days: number }>(
      'select coalesce(sum(gap_days), 0)::int as days from reporting.support_days($1, $2, null, null)',
      [from, to],
    );
    return row?.days ?? 0;
  }

  /** Pairs of stays of one unit that share a night. The ledger's constraint keeps this at 0; the report proves it from the stories. */
  async overlaps(from: LocalDate, to: LocalDate): Promise<number> {
    const [row] = await this.work.query<{ overlaps: number }>(
      `with stays as (select p.id, p.unit_id, daterange((p.arrived_at at time zone 'Europe/London')::date,
                             coalesce((p.departed_at at time zone 'Europe/London')::date, $2::date)) as during
                        from placements.placement p where p.arrived_at is not null)
       select count(*)::int as overlaps from stays a join stays b
           on a.unit_id = b.unit_id and a.id < b.id and a.during && b.during and a.during && daterange($1, $2)`,
      [from, to],
    );
    return row?.overlaps ?? 0;
  }
}
