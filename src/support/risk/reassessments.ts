import { Injectable } from '@nestjs/common';
import type { PersonKey } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { ABUSE, reassessBy, type RiskEventKind, withTasksOfTheirOwn } from './reassessment.rules.js';
import { ReassessmentTasks } from './reassessment-tasks.js';
import type { RiskAssessment } from './risk-assessment.entity.js';
import { RiskEventQueries, type RiskEventView } from './risk-event.queries.js';
import { RiskOwners } from './risk-owners.js';
import { RiskPolicies } from './risk-policies.service.js';
import { abuseTold } from './risk.events.js';

export interface Happening {
  readonly kind: RiskEventKind;
  readonly happenedOn: LocalDate;
  readonly note?: string | null;
  readonly perpetratorId?: string | null;
  /** Where it is known from: `placement:…`. What is told twice is kept once. */
  readonly source: string;
}

/**
 * Keeps what may change the risk to a person until an assessment answers it, and has it asked for. One person's events and assessments
 * come one after the other, so that two at once do not ask twice.
 */
@Injectable()
export class Reassessments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly events: RiskEventQueries,
    private readonly policies: RiskPolicies,
    private readonly owners: RiskOwners,
    private readonly tasks: ReassessmentTasks,
    private readonly clock: Clock,
  ) {}

  /** Keeps that something happened, and asks for an assessment unless one has come since. Null when it was known already. */
  async keep(
    person: PersonKey,
    { kind, happenedOn, note = null, perpetratorId = null, source }: Happening,
  ): Promise<RiskEventView | null> {
    await this.oneAtATime(person.id);
    const { actor } = this.work;
    const today = this.clock.today();
    const owner = await this.owners.of(person.id);
    const { reassessWithinDays } = await this.policies.on(owner.organisationId, today);
    const event: RiskEventView = {
      id: newId(),
      personId: person.id,
      kind,
      happenedOn,
      note,
      perpetratorId,
      reassessBy: reassessBy(kind, happenedOn, reassessWithinDays, today),
      answeredBy: await this.events.assessmentAfter(person.id, happenedOn),
      recordedBy: actor.kind === 'user' ? actor.userId : null,
    };
    const kept = await this.work.query(
      `insert into support.risk_event (id, person_id, household_id, kind, happened_on, note, source, reassess_by, answered_by,
                                       recorded_by, recorded_at, perpetrator_id, organisation_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (source) do nothing returning id`,
      [
        ...[event.id, person.id, person.householdId, kind, happenedOn, note, source, event.reassessBy],
        ...[event.answeredBy, event.recordedBy, this.clock.now(), perpetratorId],
        actor.kind === 'user' ? actor.organisationId : owner.organisationId,
      ],
    );
    if (kept.length === 0) return null;

    await this.ask(person.id);

    this.work.record({
      action: 'risk-event.recorded',
      outcome: 'done',
      subjectType: 'person',
      subjectId: person.id,
      details: { eventId: event.id, kind },
    });
    if (ABUSE.includes(kind)) this.work.publish(abuseTold, { personId: person.id, eventId: event.id });

    return event;
  }

  /** An assessment answers what had happened by its day; what comes later is asked for again. */
  async answerWith({ id, personId, assessedOn }: RiskAssessment): Promise<void> {
    await this.oneAtATime(personId);
    const answered = await this.work.query<{ id: string }>(
      `update support.risk_event set answered_by = $2
        where person_id = $1 and answered_by is null and happened_on <= $3 returning id`,
      [personId, id, assessedOn],
    );
    await this.tasks.answered(answered.map((event) => event.id));
    await this.ask(personId);
  }

  private async ask(personId: string): Promise<void> {
    const waiting = withTasksOfTheirOwn(await this.events.unanswered(personId));
    if (waiting.length > 0) await this.tasks.raise(personId, await this.owners.of(personId), waiting);
  }

  private async oneAtATime(personId: string): Promise<void> {
    await this.work.query(`select pg_advisory_xact_lock(hashtextextended('risk:' || $1, 0))`, [personId]);
  }
}
