import { Injectable } from '@nestjs/common';
import { GOING } from '../../../homelessness/homelessness.rules.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../../shared/local-date.js';
import type { QuarterReturn } from './quarter-return.entity.js';

// $1: the council; $2, $3: the first and the last day. A case is returned for a quarter in which a duty began or ended, something was
// decided of it that moves a duty, or they lived where the council had placed them. Advice alone is not returned.
const OF_THE_QUARTER = `
  a.organisation_id = $1 and a.approached_on <= $3
  and (exists (select 1 from homelessness.duty d
                where d.application_id = a.id and (d.started_on between $2 and $3 or d.ended_on between $2 and $3))
    or exists (select 1 from homelessness.decision d
                where d.application_id = a.id and d.question <> 'eligibility' and d.decided_on between $2 and $3)
    or exists (select 1 from placements.placement p
                 join accommodation.unit u on u.id = p.unit_id
                 join accommodation.premises m on m.id = u.premises_id
                where p.household_id = a.household_id and p.organisation_id = a.organisation_id and m.category <> 'sanctuary'
                  and reporting.london_day(p.arrived_at) <= $3
                  and (p.departed_at is null or reporting.london_day(p.departed_at) >= greatest($2, a.approached_on))))`;

type Of = Pick<QuarterReturn, 'organisationId' | 'firstDay' | 'lastDay'>;

/** Which cases a quarter is of. */
@Injectable()
export class ScopeQueries {
  constructor(private readonly work: UnitOfWork) {}

  async count({ organisationId, firstDay, lastDay }: Of): Promise<number> {
    const [row] = await this.work.query<{ cases: number }>(
      `select count(*)::int as cases from homelessness.application a where ${OF_THE_QUARTER}`,
      [organisationId, firstDay, lastDay],
    );
    return row?.cases ?? 0;
  }

  /** Ids of the next cases after the one named, in order. */
  async after({ organisationId, firstDay, lastDay }: Of, reached: string | null, limit: number): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>(
      `select a.id from homelessness.application a
        where ${OF_THE_QUARTER} and ($4::uuid is null or a.id > $4) order by a.id limit $5`,
      [organisationId, firstDay, lastDay, reached, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Ids and references of the next cases after the one with this reference, whether they were gathered or would be now. */
  gatheredOrDue(
    { id, organisationId, firstDay, lastDay }: Of & { readonly id: string },
    after: string,
    limit: number,
  ): Promise<{ id: string; reference: string }[]> {
    return this.work.query(
      `select a.id, a.reference from homelessness.application a
        where a.reference > $5 and a.organisation_id = $1
          and (exists (select 1 from reporting.hclic_case c where c.return_id = $4 and c.reference = a.reference) or ${OF_THE_QUARTER})
        order by a.reference limit $6`,
      [organisationId, firstDay, lastDay, id, after, limit],
    );
  }

  /**
   * The last day on which a case was to be returned, so that its quarter is the one it belongs to: today while anything is owed or they live
   * where the council placed them, else the day of the last duty, decision or stay.
   */
  async lastDayOf(applicationId: string, today: LocalDate): Promise<LocalDate> {
    const [row] = await this.work.query<{ day: LocalDate }>(
      `select case when a.help_track = any ($3) or a.accommodation_track <> 'none' then $2::date
                   else least($2::date, greatest(a.approached_on,
                     (select max(coalesce(d.ended_on, $2::date)) from homelessness.duty d where d.application_id = a.id),
                     (select max(d.decided_on) from homelessness.decision d where d.application_id = a.id),
                     (select max(coalesce(reporting.london_day(p.departed_at), $2::date))
                        from placements.placement p
                        join accommodation.unit u on u.id = p.unit_id
                        join accommodation.premises m on m.id = u.premises_id
                       where p.household_id = a.household_id and p.organisation_id = a.organisation_id and m.category <> 'sanctuary'
                         and p.arrived_at is not null)))
               end as day
         from homelessness.application a where a.id = $1`,
      [applicationId, today, GOING],
    );
    return row?.day ?? today;
  }

  /** A council's cases in which the days of relief are over and it still runs: it may have turned into the main duty, and nobody wrote it down yet. */
  async overdue({ organisationId }: Of, today: LocalDate): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>(
      `select a.id from homelessness.application a join homelessness.duty d on d.application_id = a.id
        where a.organisation_id = $1 and d.duty = 'relief' and d.ended_on is null and d.first_day_after <= $2
        order by a.id`,
      [organisationId, today],
    );
    return rows.map(({ id }) => id);
  }
}
