import { Injectable } from '@nestjs/common';
import { decide, type LawfulDecision } from '../law/homelessness/decisions.js';
import type { Question } from '../law/homelessness/case-facts.js';
import { isUnlawfulStep } from '../law/unlawful-step.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import type { LocalDate } from '../shared/local-date.js';
import { isRefusal, Refusal } from '../shared/refusal.js';
import { Application } from './application.entity.js';
import { CaseRecords } from './case-records.js';
import { beforeTheApproach, inTheFuture } from './dated.js';
import { Decision } from './decision.entity.js';
import { Effects } from './effects.js';
import { decisionMade } from './homelessness.events.js';
import { isAtRest } from './homelessness.rules.js';
import { OpenQuestions } from './open-questions.js';
import { Relief } from './relief.js';
import { Supervisors } from './supervisors.js';
import { unlawfulRefusal } from './unlawful-refusal.js';

export interface NewDecision {
  readonly question: Question;
  readonly outcome: string;
  readonly categories?: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly reasons: string;
  readonly decidedOn: LocalDate;
  readonly secondOfficerId?: string;
}

/**
 * Records an officer's answer to one statutory question and what follows from it. What may be decided, and what follows, is for
 * src/law; a decision is never changed here, only followed by a later one.
 */
@Injectable()
export class Decisions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly relief: Relief,
    private readonly outcome: DecisionOutcome,
    private readonly supervisors: Supervisors,
    private readonly clock: Clock,
  ) {}

  /**
   * Decides one question. Refusals: `unlawful-step`, `in-the-future`, `before-the-approach`, `before-the-duty-began`,
   * `not-a-supervisor`, `application-open-already`.
   */
  async decide(applicationId: string, command: NewDecision) {
    await this.relief.settle(applicationId);
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;

    const misdated =
      inTheFuture('decidedOn', command.decidedOn, this.clock.today()) ??
      beforeTheApproach('decidedOn', command.decidedOn, application.approachedOn) ??
      (await this.supervisors.refuseUnlessOne(command.secondOfficerId, application.organisationId, 'secondOfficerId'));
    if (misdated) return misdated;
  }
}
