import { Injectable } from '@nestjs/common';
import type { AccommodationTrack } from '../law/homelessness/accommodation-track.js';
import type { DecisionEffect, EndedDuty, StartedDuty } from '../law/homelessness/case-facts.js';
import { violatedConstraint } from '../platform/database/retry.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import { type LocalDate, startOfLondonDay } from '../shared/local-date.js';
import { Refusal } from '../shared/refusal.js';
import { Application } from './application.entity.js';
import { CaseClocks } from './case-clocks.js';
import { CaseNotices } from './case-notices.js';
import { DutyOwed } from './duty-owed.entity.js';
import { dutyEnded, dutyStarted, turnOverRelief } from './homelessness.events.js';
import { daysOf } from './homelessness.rules.js';
import { type MadeDecision, OpenQuestions } from './open-questions.js';

/** What brought an effect about, and the day its letters are dated. */
export interface Because {
  readonly on: LocalDate;
  /** Null where a duty was ended, or ended by itself. */
  readonly decision: MadeDecision | null;
  readonly reasons: string | null;
}

/** Writes down what the law says follows. It decides nothing; the application must be locked. */
@Injectable()
export class Effects {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clocks: CaseClocks,
    private readonly notices: CaseNotices,
    private readonly questions: OpenQuestions,
  ) {}

  /** Applies a whole effect. Refusals: `application-open-already`, `before-the-duty-began`. */
  async apply(application: Application, effect: DecisionEffect, because: Because): Promise<Refusal | null> {
    const moved = await this.moveTracks(application, effect);
    if (moved) return moved;
    for (const ended of effect.endDuties) {
      const refused = await this.endDuty(application, ended, because);
      if (refused) return refused;
    }
    const ids = new Map<string, string>();
    for (const started of effect.startDuties) {
      const id = await this.startDuty(application, started, started.duty === 'main' && effect.late);
      if (started.clock) ids.set(`${started.clock} ${started.startedOn}`, id);
    }
    const decisionId = because.decision?.id ?? null;
    const reviewed = decisionId ?? newId();
    for (const { clock, dayOne } of effect.startClocks) {
      await this.clocks.start(application, clock, dayOne, ids.get(`${clock} ${dayOne}`) ?? reviewed);
    }
    for (const notice of effect.notices) {
      await this.notices.due(application, notice, because.on, { decisionId });
    }
    await this.followRoof(application, effect.accommodationTrack, because);
    await this.questions.follow(application, effect.helpTrack, because.decision);
    return null;
  }

  private async moveTracks(application: Application, effect: DecisionEffect): Promise<Refusal | null> {
    const { helpTrack, accommodationTrack } = effect;
    const version = application.version + 1;
    try {
      await this.work.manager.update(Application, application.id, { helpTrack, accommodationTrack, version });
      return null;
    } catch (error) {
      if (violatedConstraint(error) !== 'one_open_application') throw error;
      return openAlready();
    }
  }

  private async endDuty(application: Application, ended: EndedDuty, { reasons }: Because): Promise<Refusal | null> {
    const [duty] = await this.work.query<{ id: string; lastDay: LocalDate | null; startedOn: LocalDate }>(
      `select id, last_day as "lastDay", started_on as "startedOn" from homelessness.duty
        where application_id = $1 and duty = $2 and ended_on is null`,
      [application.id, ended.duty],
    );
    if (!duty) return null;
    if (ended.endedOn < duty.startedOn) {
      return Refusal.rule('before-the-duty-began', 'The duty that this would end began after that day.', [
        { field: 'decidedOn', code: 'before-the-duty-began', message: 'Enter a day on which the duty was owed.' },
      ]);
    }

    await this.work.manager.update(DutyOwed, duty.id, {
      endedOn: ended.endedOn,
      endGround: ended.ground,
      endReasons: reasons,
    });
    const inTime = duty.lastDay !== null && ended.endedOn <= duty.lastDay;
    await this.clocks.stop(application.id, { subjectId: duty.id }, inTime ? 'met' : 'ended');
    this.work.publish(dutyEnded, {
      applicationId: application.id,
      householdId: application.householdId,
      duty: ended.duty,
      ground: ended.ground,
    });
    return null;
  }

  private async startDuty(application: Application, started: StartedDuty, late: boolean): Promise<string> {
    const id = newId();
    const days = daysOf(started.clock, started.startedOn);
    await this.work.manager.insert(DutyOwed, {
      id,
      applicationId: application.id,
      duty: started.duty,
      startedOn: started.startedOn,
      ...days,
      endedOn: null,
      endGround: null,
      endReasons: null,
      late,
    });
    if (started.duty === 'relief' && days.firstDayAfter) {
      this.work.wake(turnOverRelief, { applicationId: application.id }, startOfLondonDay(days.firstDayAfter));
    }
    this.work.publish(dutyStarted, {
      applicationId: application.id,
      householdId: application.householdId,
      duty: started.duty,
      startedOn: started.startedOn,
    });
    return id;
  }

  /** A roof that comes to be owed is owed at once; one that is no longer owed leaves nothing to do. */
  private async followRoof(application: Application, now: AccommodationTrack, because: Because): Promise<void> {
    if (now === 'none') await this.clocks.stop(application.id, { clock: 'K-33' }, 'ended');
    if (now === 'interim' && application.accommodationTrack === 'none') {
      await this.clocks.start(application, 'K-33', because.on, because.decision?.id ?? application.id);
    }
  }
}

/** Another application of the household to the same council is going. */
export function openAlready(): Refusal {
  return Refusal.clash(
    'application-open-already',
    'This household has an open application to this council already. Go on with that one.',
  );
}
