import { Injectable } from '@nestjs/common';
import { accommodationBeside } from '../../law/homelessness/accommodation/accommodation-track.js';
import { interimOwed, interimRuledOut } from '../../law/homelessness/gateway/application.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { beforeTheApproach, inTheFuture } from '../dated.js';
import { Relief } from '../duties/relief.js';
import { Roof } from '../duties/roof.js';
import { isGoing } from '../homelessness.rules.js';
import { PlanTasks } from '../housing-plans/plan-tasks.js';
import { Application } from './application.entity.js';
import { refuseBlame } from './applications.service.js';
import { CaseRecords } from './case-records.js';
import { OpenQuestions } from './open-questions.js';

export interface ToldOfAbuse {
  readonly toldOn: LocalDate;
  readonly connection?: string;
  readonly types?: readonly string[];
}

/** Tracks on which a roof follows from what is believed of them, and from nothing else that was decided. */
const INQUIRIES_GO_ON: readonly Application['helpTrack'][] = ['application-open', 'prevention', 'relief'];

/**
 * Somebody tells of abuse only once they can: what they say counts from then on as if it had been said on the first day (GT-9, DA-1). No
 * decision is changed by it; where one went against them without it, somebody decides again, and where a duty ended so, somebody looks again;
 * and so at the plan, which may ask what is asked of nobody who has told of abuse.
 */
@Injectable()
export class AbuseTold {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly relief: Relief,
    private readonly roof: Roof,
    private readonly questions: OpenQuestions,
    private readonly plans: PlanTasks,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps that they told of abuse; null when it is done. Said again it adds what is new. Refusals: missing, forbidden, `in-the-future`,
   * `before-the-approach`, `blaming-words`.
   */
  async tell(applicationId: string, { toldOn, connection, types = [] }: ToldOfAbuse): Promise<Refusal | null> {
    const application = await this.relief.upToDate(applicationId);
    if (isRefusal(application)) return application;

    const refused =
      inTheFuture('toldOn', toldOn, this.clock.today()) ??
      beforeTheApproach('toldOn', toldOn, application.approachedOn) ??
      refuseBlame({ connection: [connection ?? ''], types });
    if (refused) return refused;
    const accommodationTrack = await this.trackOnceTold(application, toldOn);
    if (isRefusal(accommodationTrack)) return accommodationTrack;

    await this.work.manager.update(Application, applicationId, {
      ...{ abuseDisclosed: true, accommodationTrack, version: application.version + 1 },
      abuseConnection: connection ?? application.abuseConnection,
      abuseTypes: [...new Set([...application.abuseTypes, ...types])],
    });
    if (accommodationTrack === 'interim' && application.accommodationTrack === 'none') {
      await this.roof.owed(application, toldOn, applicationId);
    }
    if (!application.abuseDisclosed) {
      await this.questions.lookAgainAtAbuse(application, toldOn);
      await this.questions.lookAgainAtEnd(application, toldOn);
      if (isGoing(application.helpTrack)) await this.plans.lookAgain(application, this.clock.today());
    }

    this.work.record({
      action: 'application.abuse-told',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
    });

    return null;
  }

  private async trackOnceTold(
    application: Application,
    on: LocalDate,
  ): Promise<Application['accommodationTrack'] | Refusal> {
    const { helpTrack, accommodationTrack } = application;
    if (!INQUIRIES_GO_ON.includes(helpTrack)) return accommodationTrack;
    const facts = await this.records.facts({ ...application, abuseDisclosed: true }, on);
    if (isRefusal(facts)) return facts;
    const interim = { owed: interimOwed(facts), ruledOut: interimRuledOut(facts) };
    return accommodationBeside(helpTrack, accommodationTrack, interim);
  }
}
