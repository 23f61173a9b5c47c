import { Injectable } from '@nestjs/common';
import type { EndedDuty, StartedDuty } from '../../law/homelessness/case-facts.js';
import { BY_ITSELF } from '../../law/homelessness/decisions/effect.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import type { Application } from '../applications/application.entity.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { WarningsOver } from '../warnings/warnings-over.js';
import { DutyOwed } from './duty-owed.entity.js';
import { dutyEnded, dutyStarted, turnOverRelief } from '../homelessness.events.js';
import { daysOf } from '../homelessness.rules.js';

/** Which duties are owed and which have ended, with the clocks that measure them. */
@Injectable()
export class DutyRegister {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clocks: CaseClocks,
    private readonly warnings: WarningsOver,
  ) {}

  /** Starts a duty with its clock; gives its id. Relief wakes on the first day after its 56. */
  async start(application: Application, started: StartedDuty, late: boolean): Promise<string> {
    const { duty, startedOn, clock } = started;
    const id = newId();
    const days = daysOf(clock, startedOn);
    await this.work.manager.insert(DutyOwed, {
      id,
      applicationId: application.id,
      duty,
      startedOn,
      ...days,
      endedOn: null,
      endGround: null,
      endReasons: null,
      endedBy: null,
      authorisedBy: null,
      late,
    });
    if (clock) await this.clocks.start(application, clock, startedOn, id);
    if (duty === 'relief' && days.firstDayAfter) {
      this.work.wake(turnOverRelief, { applicationId: application.id }, startOfLondonDay(days.firstDayAfter));
    }
    const { id: applicationId, householdId } = application;
    this.work.publish(dutyStarted, { applicationId, householdId, duty, startedOn });
    return id;
  }

  /** Ends a running duty and stops its clock; gives its id, or null when it does not run. Refusal: `before-the-duty-began`. */
  async end(
    application: Application,
    ended: EndedDuty,
    { reasons, authorisedBy = null }: { readonly reasons: string | null; readonly authorisedBy?: string | null },
  ): Promise<string | Refusal | null> {
    const { duty, endedOn, ground } = ended;
    const [running] = await this.work.query<{ id: string; lastDay: LocalDate | null; startedOn: LocalDate }>(
      `select id, last_day as "lastDay", started_on as "startedOn" from homelessness.duty
        where application_id = $1 and duty = $2 and ended_on is null`,
      [application.id, duty],
    );
    if (!running) return null;
    if (endedOn < running.startedOn) {
      return Refusal.rule(
        'before-the-duty-began',
        `The duty that this would end began on ${running.startedOn}. Use that day or a later one.`,
      );
    }

    const { actor } = this.work;
    const endedBy = ground === BY_ITSELF || actor.kind !== 'user' ? null : actor.userId;
    const end = { endedOn, endGround: ground, endReasons: reasons, endedBy, authorisedBy };
    await this.work.manager.update(DutyOwed, running.id, end);
    const inTime = running.lastDay !== null && endedOn <= running.lastDay;
    await this.clocks.stop(application.id, { subjectId: running.id }, inTime ? 'met' : 'ended');
    if (duty !== 'main') await this.warnings.over(application.id);
    const { id: applicationId, householdId } = application;
    this.work.publish(dutyEnded, { applicationId, householdId, duty, ground });
    return running.id;
  }
}
