import { Injectable } from '@nestjs/common';
import type { UserActor } from '../../platform/database/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Intensity } from '../../support/intensity/intensity.rules.js';
import { referenceTyped } from '../../shared/ids.js';
import { sourcesFor } from '../chronology/entry.js';
import { type CaseloadLine, type CaseloadRow, lineOf, type Waits } from './caseload.view.js';

export interface CaseloadFilter {
  /** What the reader sees to (leads, is asked to take over, stands in for), or all that their organisation leads. */
  readonly whose: 'me' | 'team';
  readonly leadId?: string;
  readonly intensity?: Intensity;
  /** A household's reference, however it is typed. */
  readonly reference?: string;
  /** Only where this waits: for the reader in their own caseload, for anybody in their team's. */
  readonly waits?: Waits;
  readonly after: readonly [nextReviewOn: string, id: string] | null;
  readonly limit: number;
}

/** How many of the things that have happened are told in a list; their number is told beside them. */
const LATEST = 3;

/** Every package that goes on, with what its reader must know to decide where to look first. */
@Injectable()
export class CaseloadQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * A page of it by the next review, in one statement, one line more than `limit`. What has happened goes by the day on which it
   * happened: of that whose hour nobody knows, the day of the last visit counts as after it.
   */
  async list(filter: CaseloadFilter): Promise<CaseloadLine[]> {
    const { userId, roles } = this.work.actor as UserActor;
    const today = this.clock.today();
    const parameters: unknown[] = [today, userId, sourcesFor(roles), this.clock.now(), LATEST];
    const asked = conditions(filter, (value) => `$${parameters.push(value)}`);
    this.work.record({ action: 'caseload.listed', outcome: 'done' });
    const rows = await this.work.query<CaseloadRow>(
      `with page as materialized (
         select c.* from told_once.caseload() c where ${asked.join(' and ')}
          order by c.next_review_on, c.id limit $${parameters.push(filter.limit + 1)})
       select c.id, c.household_id as "householdId", c.reference, c.known_by as "knownBy", c.person_id as "personId",
              c.person_given_name as "givenName", c.person_name as "personName", c.born::text as born, c.relationship, c.lead_id as "leadId", c.lead_name as "leadName",
              c.starts_on as "startsOn", c.support_types as "supportTypes", c.needs, c.intensity, c.next_review_on as "nextReviewOn",
              c.version, waiting.told as waiting, visit.at as "lastVisitAt", moved.number as "movedCount", moved.latest as moved
         from page c
        cross join lateral (
          select coalesce(jsonb_agg(jsonb_build_object('what', w.what, 'title', w.title, 'on', w.on_day, 'taskId', w.task_id,
                           'yours', coalesce(w.user_id = $2, false), 'who', u.name) order by w.on_day, w.task_id), '[]') as told
            from told_once.waiting() w left join access.app_user u on u.id = w.user_id
           where w.subject_id in (c.id, c.person_id, c.household_id) and ${isDue('w')}) waiting
        cross join lateral (select told_once.last_visit(c.household_id, c.id) as at) visit
        cross join lateral (
          select count(*)::int as number,
                 coalesce(jsonb_agg(jsonb_build_object('sourceType', h.source_type, 'sourceId', h.source_id, 'kind', h.kind,
                   'happenedAt', h.happened_at, 'timed', h.timed, 'personId', h.person_id, 'details', h.details)
                   order by h.nth) filter (where h.nth <= $5::integer), '[]') as latest
            from (select e.*, row_number() over (order by e.happened_at desc, e.source_id desc, e.kind desc) as nth
                    from told_once.happened(c.household_id) e
                   where visit.at is not null and e.source_type = any ($3) and e.happened_at <= $4
                     and e.happened_at >= case when e.timed then visit.at else date_trunc('day', visit.at, 'Europe/London') end
                     and (e.person_id is null or e.person_id = c.person_id)) h) moved
        order by c.next_review_on, c.id`,
      parameters,
    );
    return rows.map((row) => lineOf(row, today));
  }
}

/** A hand-over and an assessment wait from the moment they are asked for, all else from its day on. */
function isDue(waiting: string): string {
  return `(${waiting}.on_day <= $1::date or ${waiting}.what in ('handover', 'reassessment'))`;
}

// Only what was asked for is in the statement: each has a plan of its own, which is the right one for it.
function conditions(filter: CaseloadFilter, to: (value: unknown) => string): string[] {
  const { whose, leadId, intensity, reference, waits, after } = filter;
  const asked = [
    whose === 'me'
      ? 'c.id in (select told_once.my_caseload($1::date))'
      : 'c.organisation_id = (select access.organisation_id())',
  ];
  if (leadId) asked.push(`c.lead_id = ${to(leadId)}::uuid`);
  if (intensity) asked.push(`c.intensity = ${to(intensity)}`);
  if (reference !== undefined) asked.push(`c.reference = ${to(referenceTyped('HH', reference))}`);
  if (waits) {
    asked.push(`exists (select from told_once.waiting() w where w.subject_id in (c.id, c.person_id, c.household_id)
      ${whose === 'me' ? 'and w.user_id = $2' : ''} and ${isDue('w')}
      ${waits === 'overdue' ? `and w.on_day < $1::date and w.what <> 'handover'` : ''}
      ${waits === 'anything' || waits === 'overdue' ? '' : `and w.what = ${to(waits)}`})`);
  }
  if (after) asked.push(`(c.next_review_on, c.id) > (${to(after[0])}::date, ${to(after[1])}::uuid)`);
  return asked;
}
