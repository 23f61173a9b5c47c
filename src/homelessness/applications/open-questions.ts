import { Injectable } from '@nestjs/common';
import { CouncilLaw } from '../../directory/council-law.js';
import type { Question } from '../../law/homelessness/case-facts.js';
import { GROUNDS_ABUSE_MAY_UNDO } from '../../law/homelessness/duties/ending-grounds.js';
import type { HelpTrack } from '../../law/homelessness/duties/help-track.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import type { Application } from './application.entity.js';
import { Explaining } from '../changes-told/explaining.js';
import {
  aimToDecideAfterRelief,
  aimToDecideBy,
  ASKED_QUESTIONS,
  type AskedQuestion,
  FIRST_QUESTIONS,
  isAtRest,
  leaveReminders,
} from '../homelessness.rules.js';

const TITLES: Readonly<Record<AskedQuestion, string>> = {
  eligibility: 'Decide eligibility',
  homelessness: 'Decide homelessness',
  'priority-need': 'Decide priority need',
  intentionality: 'Look again at the finding of intentional homelessness',
};

/** Answers that may be others once somebody has told of abuse (ss.177(1), 189(1)(e), 191(1)). */
const ABUSE_MAY_CHANGE: Readonly<Partial<Record<AskedQuestion, readonly string[]>>> = {
  homelessness: ['neither', 'threatened'],
  'priority-need': ['not-in-priority-need'],
  intentionality: ['intentional'],
};

/** A decision as far as the tasks that follow from it need it. */
export interface MadeDecision {
  readonly id: string;
  readonly question: Question;
  readonly decidedOn: LocalDate;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The office's own tasks: one for each statutory question that waits for its answer. */
@Injectable()
export class OpenQuestions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly law: CouncilLaw,
    private readonly explaining: Explaining,
    private readonly clock: Clock,
  ) {}

  /** Asks every first question of a new application. */
  askAll(application: Application): Promise<void> {
    return this.ask(application, FIRST_QUESTIONS, application.approachedOn, application.id);
  }

  /** After a move of the help track: closes what has been answered or is no longer asked, and asks again what a lifted bar leaves open. */
  async follow(before: Application, now: HelpTrack, decision: MadeDecision | null): Promise<void> {
    if (decision) await this.close(before.id, [decision.question], 'done');
    if (isAtRest(now)) {
      await this.close(before.id, ASKED_QUESTIONS, 'cancelled');
      await this.explaining.over(before.id);
    }
    if (decision && isAtRest(before.helpTrack) && !isAtRest(now)) {
      await this.askAgain(before, decision.decidedOn, decision.id);
    }
    if (decision?.question === 'eligibility') await this.lookAgainBeforeLeaveEnds(before, decision.facts);
  }

  /** Asks what is still open, because of a decision that lifts a bar, or of an end that was set aside. */
  async askAgain(application: Application, day: LocalDate, because: string): Promise<void> {
    const answered = await this.answered(application.id);
    const open = FIRST_QUESTIONS.filter((question) => !answered.includes(question));
    await this.ask(application, open, day, because);
  }

  /**
   * They have told of abuse since a question was answered against them: it is asked again, once for each answer that stands. Nothing is decided
   * in a closed case any more (SM-6): there they are told that they may apply again.
   */
  async lookAgainAtAbuse(application: Application, day: LocalDate): Promise<void> {
    const standing = await this.work.query<{ id: string; question: AskedQuestion; outcome: string }>(
      `select distinct on (question) id, question, outcome from homelessness.decision
        where application_id = $1 order by question, created_at desc, id desc`,
      [application.id],
    );
    const against = standing.filter(({ question, outcome }) => ABUSE_MAY_CHANGE[question]?.includes(outcome));
    if (application.helpTrack === 'closed') {
      if (against.length > 0 && !(await this.hasAppliedSince(application)))
        await this.offerToApplyAgain(application, day);
      return;
    }
    for (const { id, question } of against) await this.ask(application, [question], day, id);
  }

  private async offerToApplyAgain({ id, organisationId, ownerId }: Application, day: LocalDate): Promise<void> {
    await this.tasks.raise({
      organisationId,
      assigneeId: ownerId,
      kind: 'offer-to-apply-again',
      title: 'They have told of abuse since their case was closed: ask whether they want to apply again',
      dueOn: aimToDecideBy('homelessness', day),
      subjectType: 'application',
      subjectId: id,
      source: 'application',
      origin: applyAgainOf(id),
    });
  }

  private async hasAppliedSince({ id, householdId, organisationId, createdAt }: Application): Promise<boolean> {
    const since = await this.work.query(
      `select 1 from homelessness.application
        where household_id = $1 and organisation_id = $2 and id <> $3 and created_at >= $4 limit 1`,
      [householdId, organisationId, id, createdAt],
    );
    return since.length > 0;
  }

  /** They have applied again: nobody need offer it any more. */
  async appliedAgain({ id, householdId, organisationId }: Application): Promise<void> {
    const earlier = await this.work.query<{ id: string }>(
      'select id from homelessness.application where household_id = $1 and organisation_id = $2 and id <> $3',
      [householdId, organisationId, id],
    );
    await this.tasks.closeByOrigin(
      earlier.map((each) => applyAgainOf(each.id)),
      'done',
    );
  }

  /** They have told of abuse since a duty ended on a ground that it may undo, and none is owed: whoever has the case looks again. */
  async lookAgainAtEnd(application: Application, day: LocalDate): Promise<void> {
    const ended = await this.work.query<{ id: string }>(
      `select d.id from homelessness.duty d where d.application_id = $1 and d.end_ground = any ($2)
          and not exists (select 1 from homelessness.duty o where o.application_id = $1 and o.ended_on is null)`,
      [application.id, GROUNDS_ABUSE_MAY_UNDO],
    );
    await this.tasks.raiseAll(
      ended.map(({ id }) => ({
        organisationId: application.organisationId,
        assigneeId: application.ownerId,
        kind: 'look-at-end-again',
        title: 'Look again at how the duty ended: more has been told since',
        dueOn: aimToDecideBy('intentionality', day),
        subjectType: 'application',
        subjectId: application.id,
        source: 'application',
        origin: lookAgainAtEndOf(id),
      })),
    );
  }

  private async ask(application: Application, questions: readonly AskedQuestion[], day: LocalDate, because: string) {
    await this.tasks.raiseAll(
      questions.map((question) => ({
        organisationId: application.organisationId,
        kind: `decide-${question}`,
        title: TITLES[question],
        dueOn: aimToDecideBy(question, day),
        subjectType: 'application',
        subjectId: application.id,
        source: 'application',
        origin: originOf(question, because),
      })),
    );
  }

  private async lookAgainBeforeLeaveEnds(application: Application, facts: MadeDecision['facts']): Promise<void> {
    for (const dueOn of leaveReminders(facts['leaveExpiryDate'], this.clock.today(), this.law.settings)) {
      await this.tasks.raise({
        organisationId: application.organisationId,
        kind: 'look-at-eligibility-again',
        title: 'Leave to stay ends soon: look at eligibility again',
        dueOn,
        subjectType: 'application',
        subjectId: application.id,
        source: 'application',
        origin: `leave-ends:${application.id}:${dueOn}`,
      });
    }
  }

  /**
   * The 56 days are over and relief runs on, because what decides the main duty has not been answered (SM-2): somebody decides. One task
   * for one relief.
   */
  async afterRelief(
    { id, organisationId }: Pick<Application, 'id' | 'organisationId'>,
    relief: { readonly id: string; readonly lastDay: LocalDate },
  ): Promise<void> {
    await this.tasks.raise({
      organisationId,
      kind: 'decide-after-relief',
      title: 'The days of relief are over: decide what is owed now',
      dueOn: aimToDecideAfterRelief(relief.lastDay, this.law.settings),
      subjectType: 'application',
      subjectId: id,
      source: 'application',
      origin: afterReliefOf(relief.id),
    });
  }

  /** Relief has ended: nothing waits for it any more. */
  async reliefIsOver(reliefId: string): Promise<void> {
    const takenUp = await this.work.query<{ id: string }>(
      'select id from homelessness.set_aside_end where duty_id = $1',
      [reliefId],
    );
    await this.tasks.closeByOrigin([reliefId, ...takenUp.map(({ id }) => id)].map(afterReliefOf), 'done');
  }

  private async answered(applicationId: string): Promise<string[]> {
    const rows = await this.work.query<{ question: string }>(
      'select distinct question from homelessness.decision where application_id = $1',
      [applicationId],
    );
    return rows.map(({ question }) => question);
  }

  private async close(applicationId: string, questions: readonly string[], as: 'done' | 'cancelled'): Promise<void> {
    const reasons = await this.work.query<{ id: string }>(
      `select id from homelessness.decision where application_id = $1
       union all select id from homelessness.set_aside_end where application_id = $1`,
      [applicationId],
    );
    const askedBecause = [applicationId, ...reasons.map(({ id }) => id)];
    const origins = askedBecause.flatMap((because) => questions.map((question) => originOf(question, because)));
    await this.tasks.closeByOrigin(origins, as);
  }
}

function originOf(question: string, because: string): string {
  return `decide-${question}:${because}`;
}

function applyAgainOf(applicationId: string): string {
  return `offer-to-apply-again:${applicationId}`;
}

function afterReliefOf(reliefId: string): string {
  return `decide-after-relief:${reliefId}`;
}

/** What the task goes by that asks to look again at the end of a duty. */
export function lookAgainAtEndOf(dutyId: string): string {
  return `look-at-end-again:${dutyId}`;
}
