import { Injectable } from '@nestjs/common';
import type { AccommodationTrack } from '../../law/homelessness/accommodation/accommodation-track.js';
import type { Duty } from '../../law/homelessness/case-facts.js';
import type { HelpTrack } from '../../law/homelessness/duties/help-track.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { GOING } from '../homelessness.rules.js';
import { Relief } from './relief.js';

/** What one council owes a household now. */
export interface Owed {
  readonly applicationId: string;
  readonly reference: string;
  readonly council: string;
  readonly helpTrack: HelpTrack;
  /** Whether a roof is owed. */
  readonly accommodationTrack: AccommodationTrack;
  readonly duties: readonly { readonly duty: Duty; readonly since: LocalDate; readonly lastDay: LocalDate | null }[];
}

type Row = Owed & { readonly reliefIsOver: boolean };

/** Reads what is owed to a household on cases that go on; each sees what the caller may see. */
@Injectable()
export class OwedQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly relief: Relief,
    private readonly clock: Clock,
  ) {}

  /** By council, as it is today: where the statute has turned a duty over and nobody has written it down yet, this does. No audit row. */
  async toHousehold(householdId: string): Promise<Owed[]> {
    const rows = await this.rows(householdId);
    const over = rows.filter(({ reliefIsOver }) => reliefIsOver);
    for (const { applicationId } of over) await this.relief.settle(applicationId);
    const current = over.length > 0 ? await this.rows(householdId) : rows;
    return current.map(({ reliefIsOver: _, ...owed }) => owed);
  }

  private rows(householdId: string): Promise<Row[]> {
    return this.work.query<Row>(
      `select a.id as "applicationId", a.reference, o.name as council, a.help_track as "helpTrack",
              a.accommodation_track as "accommodationTrack",
              coalesce(jsonb_agg(jsonb_build_object('duty', d.duty, 'since', d.started_on, 'lastDay', d.last_day)
                       order by d.started_on, d.id) filter (where d.id is not null), '[]') as duties,
              coalesce(bool_or(d.duty = 'relief' and d.first_day_after <= $2), false) as "reliefIsOver"
         from homelessness.application a
         join access.organisation o on o.id = a.organisation_id
         left join homelessness.duty d on d.application_id = a.id and d.ended_on is null
        where a.household_id = $1 and a.help_track = any ($3)
        group by a.id, o.name order by a.approached_on, a.id`,
      [householdId, this.clock.today(), GOING],
    );
  }
}
