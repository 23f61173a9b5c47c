import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { ABUSE } from './reassessment.rules.js';
import type { RiskEvent } from './risk-event.entity.js';

export type RiskEventView = Omit<RiskEvent, 'householdId' | 'organisationId' | 'source' | 'recordedAt'>;

const EVENT = `id, person_id as "personId", kind, happened_on as "happenedOn", note, support.standing_perpetrator(perpetrator_id) as "perpetratorId",
  reassess_by as "reassessBy",
  answered_by as "answeredBy", recorded_by as "recordedBy"`;

/** Reads of what has happened to people whom the caller may see. */
@Injectable()
export class RiskEventQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** What has happened to a person, the latest first, one more than `limit`; the read is audited. */
  ofPerson(personId: string, page: { after: readonly string[] | null; limit: number }): Promise<RiskEventView[]> {
    this.work.record({ action: 'risk-events.read', outcome: 'done', subjectType: 'person', subjectId: personId });
    return this.work.query<RiskEventView>(
      `select ${EVENT} from support.risk_event
        where person_id = $1 and ($2::date is null or (happened_on, id) < ($2, $3::uuid))
        order by happened_on desc, id desc limit $4`,
      [personId, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1],
    );
  }

  /** What still waits for an assessment of a person. */
  unanswered(personId: string): Promise<RiskEventView[]> {
    return this.work.query<RiskEventView>(
      `select ${EVENT} from support.risk_event where person_id = $1 and answered_by is null order by reassess_by, id`,
      [personId],
    );
  }

  /** Abuse of a person that was told, in the order of its days. */
  abuse(
    personId: string,
  ): Promise<
    Pick<RiskEvent, 'id' | 'happenedOn' | 'perpetratorId' | 'organisationId' | 'recordedBy' | 'recordedAt'>[]
  > {
    return this.work.query(
      `select id, happened_on::text as "happenedOn", support.standing_perpetrator(perpetrator_id) as "perpetratorId",
              organisation_id as "organisationId", recorded_by as "recordedBy", recorded_at as "recordedAt"
         from support.risk_event where person_id = $1 and kind = any ($2) order by happened_on, id`,
      [personId, ABUSE],
    );
  }

  /** The first assessment of a person after a day; null when there is none. */
  async assessmentAfter(personId: string, day: LocalDate): Promise<string | null> {
    const [first] = await this.work.query<{ id: string }>(
      'select id from support.risk_assessment where person_id = $1 and assessed_on > $2 order by assessed_on, id limit 1',
      [personId, day],
    );
    return first?.id ?? null;
  }

  /** Who of a household has been assessed before. */
  async assessedOf(householdId: string): Promise<ReadonlySet<string>> {
    const rows = await this.work.query<{ id: string }>(
      'select distinct person_id as id from support.risk_assessment where household_id = $1',
      [householdId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
