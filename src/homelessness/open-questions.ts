import { Injectable } from '@nestjs/common';
import type { Question } from '../law/homelessness/case-facts.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocalDate } from '../shared/local-date.js';
import { Tasks } from '../tasks/tasks.service.js';
import type { Application } from './application.entity.js';
import { aimToDecideBy, FIRST_QUESTIONS, type FirstQuestion, leaveReminders } from './homelessness.rules.js';

const TITLES: Readonly<Record<FirstQuestion, string>> = {
  eligibility: 'Decide eligibility',
  homelessness: 'Decide homelessness',
  'priority-need': 'Decide priority need',
};

/** The office's own tasks: one for each statutory question that waits for its answer. */
@Injectable()
export class OpenQuestions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** Asks the first questions that are not answered yet. `because` is what opened the case: the application, or a later decision. */
  async ask(application: Application, answered: readonly string[], day: LocalDate, because: string): Promise<void> {
    for (const question of FIRST_QUESTIONS.filter((asked) => !answered.includes(asked))) {
      await this.tasks.raise({
        organisationId: application.organisationId,
        kind: `decide-${question}`,
        title: TITLES[question],
        dueOn: aimToDecideBy(question, day),
        subjectType: 'application',
        subjectId: application.id,
        source: 'application',
        origin: originOf(question, because),
      });
    }
  }

  /** Closes the task of a question that has been answered. */
  async answered(applicationId: string, question: Question): Promise<void> {
    await this.close(applicationId, [question], 'done');
  }

  /** Closes every question that is no longer asked. */
  async rest(applicationId: string): Promise<void> {
    await this.close(applicationId, FIRST_QUESTIONS, 'cancelled');
  }

  /** Leave to stay that runs out is looked at before it does. */
  async lookAgainBeforeLeaveEnds(application: Application, leaveExpiryDate: unknown): Promise<void> {
    for (const dueOn of leaveReminders(leaveExpiryDate, this.clock.today())) {
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

  private async close(applicationId: string, questions: readonly string[], as: 'done' | 'cancelled'): Promise<void> {
    const decisions = await this.work.query<{ id: string }>(
      'select id from homelessness.decision where application_id = $1',
      [applicationId],
    );
    for (const because of [applicationId, ...decisions.map(({ id }) => id)]) {
      for (const question of questions) await this.tasks.closeByOrigin(originOf(question, because), as);
    }
  }
}

function originOf(question: string, because: string): string {
  return `decide-${question}:${because}`;
}
