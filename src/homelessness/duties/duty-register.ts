import { Injectable } from '@nestjs/common';
import type { EndedDuty, StartedDuty } from '../../law/homelessness/case-facts.js';
import { startOf } from '../../law/homelessness/duties/duties.js';
import { HOUSING_OFFERS } from '../../law/homelessness/duties/housing-offers.js';
import { BY_ITSELF } from '../../law/homelessness/decisions/effect.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import type { Application } from '../applications/application.entity.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { OffersOver } from '../offers/offers-over.js';
import { WarningsOver } from '../warnings/warnings-over.js';
import { DutyOwed } from './duty-owed.entity.js';
import { SetAsideEnd } from './set-aside-end.entity.js';
import { dutyEnded, dutyStarted, turnOverRelief } from '../homelessness.events.js';
import { daysOf } from '../homelessness.rules.js';

interface Running {
  readonly id: string;
  readonly lastDay: LocalDate | null;
  readonly startedOn: LocalDate;
  /** Its first day, or the day on which it was taken up again: nobody ends it by a notice dated earlier. */
  readonly since: LocalDate;
}

/** The end of a duty that a review or the court has set aside. */
export type EndToSetAside = Pick<
  DutyOwed,
  'id' | 'duty' | 'startedOn' | 'firstDayAfter' | 'endedOn' | 'endGround' | 'endReasons' | 'endedBy' | 'authorisedBy'
> &
  Pick<SetAsideEnd, 'reviewId' | 'reasons' | 'takenUpOn'>;

/** Which duties are owed and which have ended, with the clocks that measure them. */
@Injectable()
export class DutyRegister {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clocks: CaseClocks,
    private readonly warnings: WarningsOver,
    private readonly offers: OffersOver,
    private readonly clock: Clock,
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
    const [running] = await this.work.query<Running>(
      `select d.id, d.last_day::text as "lastDay", d.started_on::text as "startedOn",
              greatest(d.started_on, (select max(e.taken_up_on) from homelessness.set_aside_end e where e.duty_id = d.id))::text as since
         from homelessness.duty d where d.application_id = $1 and d.duty = $2 and d.ended_on is null`,
      [application.id, duty],
    );
    if (!running) return null;
    const { since } = running;
    if (endedOn < (ground === BY_ITSELF ? running.startedOn : since)) {
      return Refusal.rule(
        'before-the-duty-began',
        `The duty that this would end began, or was taken up again, on ${since}. Use that day or a later one.`,
      );
    }

    const { actor } = this.work;
    const endedBy = ground === BY_ITSELF || actor.kind !== 'user' ? null : actor.userId;
    const end = { endedOn, endGround: ground, endReasons: reasons, endedBy, authorisedBy };
    await this.work.manager.update(DutyOwed, running.id, end);
    const inTime = running.lastDay !== null && endedOn <= running.lastDay;
    const { clock } = startOf(duty, running.startedOn);
    // One that goes on after its end was set aside has a clock of its own.
    for (const which of [{ subjectId: running.id }, ...(clock ? [{ clock }] : [])]) {
      if (inTime) await this.clocks.met(application.id, which, endedOn);
      else await this.clocks.end(application.id, which);
    }
    if (duty !== 'main') await this.warnings.over(application.id);
    await this.offers.over(application.id);
    const { id: applicationId, householdId } = application;
    this.work.publish(dutyEnded, { applicationId, householdId, duty, ground });
    return running.id;
  }

  /** A duty goes on as if it had not ended, its clock with the days that it had; gives the id under which the end that was set aside is kept. */
  async goOn(application: Application, ended: EndToSetAside): Promise<string> {
    const { id: dutyId, duty, startedOn, firstDayAfter, reviewId, reasons, takenUpOn } = ended;
    const { endedOn, endGround, endReasons, endedBy, authorisedBy } = ended;
    if (endedOn === null || endGround === null) throw new Error('a duty that is owed cannot go on');
    const id = newId();
    await this.work.manager.insert(SetAsideEnd, {
      ...{ id, applicationId: application.id, dutyId, reviewId, reasons, takenUpOn },
      ...{ endedOn, endGround, endReasons, endedBy, authorisedBy },
      takenUpBy: (this.work.actor as UserActor).userId,
      createdAt: this.clock.now(),
    });
    const noEnd = { endedOn: null, endGround: null, endReasons: null, endedBy: null, authorisedBy: null };
    await this.work.manager.update(DutyOwed, dutyId, noEnd);
    // The time to ask for a review of the end, where it still runs, is about nothing now.
    await this.clocks.end(application.id, { clock: 'K-05', subjectId: dutyId });
    if (endGround === HOUSING_OFFERS['private-rented'].ground) {
      await this.offers.takenUpForNothing(application.id, dutyId);
    }
    const { clock } = startOf(duty, startedOn);
    if (clock) await this.clocks.start(application, clock, startedOn, id);
    if (duty === 'relief' && firstDayAfter && firstDayAfter > takenUpOn) {
      this.work.wake(turnOverRelief, { applicationId: application.id }, startOfLondonDay(firstDayAfter));
    }
    return id;
  }
}
