import { Injectable } from '@nestjs/common';
import type { AccommodationTrack } from '../../law/homelessness/accommodation/accommodation-track.js';
import type { DecisionEffect } from '../../law/homelessness/case-facts.js';
import { violatedConstraint } from '../../platform/database/retry.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { Application } from '../applications/application.entity.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { CaseNotices } from '../notices/case-notices.js';
import { DutyRegister, type EndToSetAside } from '../duties/duty-register.js';
import { type MadeDecision, OpenQuestions } from '../applications/open-questions.js';
import { Roof } from '../duties/roof.js';

/** What brought an effect about, and the day its letters are dated. */
export interface Because {
  readonly on: LocalDate;
  /** Null where an officer ended a duty, or the statute did. */
  readonly decision: MadeDecision | null;
  readonly reasons: string | null;
  /** Who authorised it besides the officer, where the law asks for that. */
  readonly authorisedBy?: string | null;
}

/** Writes down what the law says follows. It decides nothing; the application must be locked. */
@Injectable()
export class Effects {
  constructor(
    private readonly work: UnitOfWork,
    private readonly duties: DutyRegister,
    private readonly clocks: CaseClocks,
    private readonly notices: CaseNotices,
    private readonly questions: OpenQuestions,
    private readonly roof: Roof,
  ) {}

  /** Applies a whole effect. Refusals: `application-open-already`, `before-the-duty-began`. */
  async apply(application: Application, effect: DecisionEffect, because: Because): Promise<Refusal | null> {
    const stuck = await this.moveTracks(application, effect);
    if (stuck) return stuck;

    // A duty ends before another of its kind may begin.
    let subjectId = because.decision?.id ?? application.id;
    for (const ended of effect.endDuties) {
      const dutyId = await this.duties.end(application, ended, because);
      if (isRefusal(dutyId)) return dutyId;
      if (!because.decision && dutyId) subjectId = dutyId;
      if (dutyId && ended.duty === 'relief') await this.questions.reliefIsOver(dutyId);
    }
    for (const started of effect.startDuties) {
      await this.duties.start(application, started, started.duty === 'main' && effect.late);
    }

    const ofDuties = effect.startDuties.map(({ clock }) => clock);
    for (const { clock, dayOne } of effect.startClocks.filter((starting) => !ofDuties.includes(starting.clock))) {
      await this.clocks.start(application, clock, dayOne, subjectId);
    }
    const decisionId = because.decision?.id ?? null;
    for (const notice of effect.notices)
      await this.notices.due(application, notice, because.on, { decisionId, subjectId });
    await this.followRoof(application, effect.accommodationTrack, because);
    if (application.accommodationTrack === 'interim' && effect.accommodationTrack === 'none') {
      await this.work.manager.update(Application, application.id, { roofEndsWith: subjectId });
    }
    await this.questions.follow(application, effect.helpTrack, because.decision);
    return null;
  }

  /**
   * The end of a duty was set aside, and it goes on. Writes down what follows, as `apply` does, but that no duty begins. Refusal:
   * `application-open-already`.
   */
  async goOn(application: Application, effect: DecisionEffect, ended: EndToSetAside): Promise<Refusal | null> {
    const stuck = await this.moveTracks(application, effect);
    if (stuck) return stuck;
    const setAsideId = await this.duties.goOn(application, ended);
    await this.notices.takeBack(application.id, ended.id);
    const { takenUpOn: on, reasons } = ended;
    await this.followRoof(application, effect.accommodationTrack, { on, decision: null, reasons });
    await this.questions.askAgain(application, on, setAsideId);
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

  /** A roof that comes to be owed is owed at once; one that is no longer owed leaves nothing to find. */
  private async followRoof(application: Application, now: AccommodationTrack, because: Because): Promise<void> {
    if (now === 'none') await this.roof.over(application, { untilTold: application.accommodationTrack === 'interim' });
    if (now === 'interim' && application.accommodationTrack === 'none') {
      await this.roof.owed(application, because.on, because.decision?.id ?? application.id);
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
