import { Injectable } from '@nestjs/common';
import type { Question } from '../../law/homelessness/case-facts.js';
import { decide, type LawfulDecision } from '../../law/homelessness/decisions/decisions.js';
import { CouncilLaw } from '../../directory/council-law.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { isUnlawfulStep } from '../../law/unlawful-step.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal } from '../../shared/refusal.js';
import type { Application } from '../applications/application.entity.js';
import { CaseRecords } from '../applications/case-records.js';
import { beforeTheApproach, inTheFuture } from '../dated.js';
import { decidedAlready } from './decided-already.js';
import { Decision } from './decision.entity.js';
import { Effects } from './effects.js';
import { decisionMade } from '../homelessness.events.js';
import { Relief } from '../duties/relief.js';
import { AskingAboutChildren } from '../household/asking-about-children.js';
import { Supervisors } from './supervisors.js';

export interface NewDecision {
  readonly question: Question;
  readonly outcome: string;
  readonly categories?: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly reasons: string;
  readonly decidedOn: LocalDate;
  /** The decision on this question that whoever decides has read, and replaces. */
  readonly replaces?: string;
  readonly secondOfficerId?: string;
  /** Why the second officer agrees; the reasons of the decision where they are the same. */
  readonly overrideReasons?: string;
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
    private readonly effects: Effects,
    private readonly supervisors: Supervisors,
    private readonly children: AskingAboutChildren,
    private readonly law: CouncilLaw,
    private readonly clock: Clock,
  ) {}

  /**
   * Decides one question. Refusals: `unlawful-step`, `in-the-future`, `before-the-approach`, `before-the-duty-began`,
   * `unknown-local-authority`, `not-a-supervisor`, `application-open-already`,
   * `decided-already`.
   */
  async decide(applicationId: string, command: NewDecision) {
    const stoodBefore = await this.records.standing(applicationId, command.question);
    const application = await this.relief.upToDate(applicationId);
    if (isRefusal(application)) return application;

    const facts = await this.records.facts(application, command.decidedOn);
    if (isRefusal(facts)) return facts;

    const recordedOn = this.clock.today();
    const proposed = { ...command, categories: command.categories ?? [], facts: command.facts ?? {}, recordedOn };
    const refused =
      (await this.clashOf(command, application, stoodBefore?.id ?? null)) ??
      (await this.refusalOf(command, application));
    if (refused) return refused;
    const lawful = decide(facts, proposed, this.law.settings);
    if (isUnlawfulStep(lawful)) return unlawfulRefusal(lawful);
    const nowhere = await this.records.notACouncil(command.facts?.['toAuthorityCode']);
    if (nowhere) return nowhere;

    const decision = this.newDecision(application, proposed, lawful);
    await this.work.manager.insert(Decision, { ...decision, facts: decision.facts as object });
    await this.keepAgreement(application, command, lawful, decision.id);
    const stopped = await this.effects.apply(application, lawful.effect, {
      on: command.decidedOn,
      decision,
      reasons: command.reasons,
    });
    if (stopped) return stopped;
    await this.children.follow(application, decision, facts);
    // A decision written down late may leave relief with nothing to wait for.
    await this.relief.settle(applicationId);

    this.work.record({
      action: 'decision.made',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { decisionId: decision.id, question: decision.question, outcome: decision.outcome },
    });
    this.work.publish(decisionMade, { applicationId, decisionId: decision.id, question: decision.question });

    const { createdAt: _, ...told } = decision;
    return { ...told, advice: lawful.advice, application: await this.records.tracks(applicationId) };
  }

  /** Whether somebody else has decided it meanwhile: the application is held, so nobody does from here on. */
  private async clashOf(command: NewDecision, { id, organisationId }: Application, stoodBefore: string | null) {
    const { question, outcome, replaces } = command;
    const { actor } = this.work;
    return decidedAlready(await this.records.standing(id, question), {
      ...{ outcome, stoodBefore, now: this.clock.now(), ...(replaces ? { replaces } : {}) },
      by: actor.kind === 'user' ? actor.userId : null,
      supervises: this.supervisors.callerFor(organisationId) !== null,
    });
  }

  private async refusalOf(command: NewDecision, application: Application) {
    return (
      inTheFuture('decidedOn', command.decidedOn, this.clock.today()) ??
      beforeTheApproach('decidedOn', command.decidedOn, application.approachedOn) ??
      (await this.supervisors.refuseUnlessOne(command.secondOfficerId, application.organisationId, 'secondOfficerId'))
    );
  }

  private async keepAgreement(
    application: Application,
    command: NewDecision,
    lawful: LawfulDecision,
    subjectId: string,
  ) {
    const { secondOfficerId: agreedBy, overrideReasons, reasons, decidedOn: onDay } = command;
    if (!agreedBy) return;
    const agreement = { step: 'decision', subjectId, agreedBy, reasons: overrideReasons ?? reasons, onDay } as const;
    await this.supervisors.keepAgreement(application, lawful.overridden, agreement);
  }

  private newDecision(
    application: Application,
    proposed: NewDecision & Pick<Decision, 'facts'>,
    lawful: LawfulDecision,
  ): Decision {
    const { actor } = this.work;
    return {
      id: newId(),
      applicationId: application.id,
      question: proposed.question,
      outcome: proposed.outcome,
      categories: lawful.categories,
      mainCategory: lawful.mainCategory,
      facts: proposed.facts,
      reasons: proposed.reasons,
      decidedOn: proposed.decidedOn,
      decidedBy: actor.kind === 'user' ? actor.userId : null,
      secondOfficer: proposed.secondOfficerId ?? null,
      ruleVersion: lawful.ruleVersion,
      citations: lawful.citations,
      late: lawful.late,
      createdAt: this.clock.now(),
    };
  }
}
