import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Tasks } from '../../tasks/tasks.service.js';
import type { RiskEventView } from './risk-event.queries.js';

export const REASSESSMENT = 'reassess-risk';

/** Whose work it is: a team, and perhaps one of its members. */
export interface WorkOf {
  readonly organisationId: string;
  readonly assigneeId: string | null;
}

/** The work of assessing anew: for whoever leads the person's support, or else for whoever assessed them last, or has told what happened. */
@Injectable()
export class ReassessmentTasks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
    private readonly tasks: Tasks,
  ) {}

  /** Raises the work of events; of those that have it already nothing comes. */
  async raise(personId: string, owner: WorkOf, events: readonly RiskEventView[]): Promise<void> {
    await this.tasks.raiseAll(
      events.map(({ id, reassessBy }) => ({
        ...owner,
        kind: REASSESSMENT,
        title: 'Assess the risk anew after what has happened',
        dueOn: reassessBy,
        subjectType: 'person',
        subjectId: personId,
        source: 'risk',
        origin: originOf(id),
      })),
    );
  }

  /** The events have been answered by an assessment. */
  async answered(eventIds: readonly string[]): Promise<void> {
    await this.tasks.closeByOrigin(eventIds.map(originOf), 'done');
  }

  /** Whose work an assessment of this person is. */
  async ownerOf(personId: string): Promise<WorkOf> {
    const owner = (await this.leadOf(personId)) ?? (await this.lastAssessorOf(personId)) ?? this.caller();
    if (!owner.assigneeId) return owner;
    const there = await this.staff.activeUser(owner.assigneeId);
    return there?.organisationId === owner.organisationId ? owner : { ...owner, assigneeId: null };
  }

  private async leadOf(personId: string): Promise<WorkOf | null> {
    const [lead] = await this.work.query<WorkOf>(
      `select p.organisation_id as "organisationId", l.user_id as "assigneeId"
         from support.package p join support.lead_professional l on l.package_id = p.id and upper_inf(l.during)
        where p.person_id = $1 and p.status = 'active' order by p.starts_on, p.id limit 1`,
      [personId],
    );
    return lead ?? null;
  }

  private async lastAssessorOf(personId: string): Promise<WorkOf | null> {
    const [last] = await this.work.query<WorkOf>(
      `select organisation_id as "organisationId", assessed_by as "assigneeId"
         from support.risk_assessment where person_id = $1 order by assessed_on desc, id desc limit 1`,
      [personId],
    );
    return last ?? null;
  }

  private caller(): WorkOf {
    const { actor } = this.work;
    if (actor.kind !== 'user') throw new Error('nobody leads, and nobody has assessed: the system does not ask for it');
    return { organisationId: actor.organisationId, assigneeId: actor.userId };
  }
}

function originOf(eventId: string): string {
  return `risk-event:${eventId}`;
}
