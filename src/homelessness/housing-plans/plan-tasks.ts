import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type NewTask, Tasks } from '../../tasks/tasks.service.js';
import type { Application } from '../applications/application.entity.js';
import { isGoing } from '../homelessness.rules.js';
import { decideAgainOf } from '../reviews/reviews.rules.js';
import { WarningsOver } from '../warnings/warnings-over.js';
import type { StepTaker } from './plan.codes.js';

const STEP = 'take-plan-step';
const LOOK = 'review-housing-plan';

interface PlannedWork {
  readonly reviewOn: LocalDate;
  readonly steps: readonly { readonly id: string; readonly takenBy: StepTaker; readonly dueOn: LocalDate }[];
}

/**
 * The council's work on a plan: its own steps, and the day on which the plan is looked at again. A person's steps are no task of ours.
 * Whoever changes a plan is of the council whose work this is, and so finds all of it.
 */
@Injectable()
export class PlanTasks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly warnings: WarningsOver,
  ) {}

  /** Raises what a new version makes necessary. */
  async raise(application: Pick<Application, 'id' | 'organisationId'>, plan: PlannedWork): Promise<void> {
    const ours = plan.steps.filter(({ takenBy }) => takenBy === 'council');
    await this.tasks.raiseAll(
      ours.map(({ id, dueOn }) => ({
        ...this.about(application),
        kind: STEP,
        title: 'Take a step of the housing plan',
        dueOn,
        origin: originOfStep(id),
      })),
    );
    await this.raiseLook(application, plan.reviewOn);
  }

  /** A step is closed: no work, and no warning, is left about it. */
  async stepClosed(applicationId: string, stepId: string, as: 'done' | 'cancelled'): Promise<void> {
    await this.warnings.over(applicationId, stepId);
    await this.tasks.closeByOrigin(originOfStep(stepId), as);
  }

  /** The plan was looked at, and is again on this day. */
  async reviewed(application: Pick<Application, 'id' | 'organisationId'>, nextOn: LocalDate): Promise<void> {
    await this.tasks.closeAbout(application.id, [LOOK], 'done');
    await this.raiseLook(application, nextOn);
  }

  /** Takes back the work of every version so far, and what a review left to do: another version takes its place. */
  async superseded(applicationId: string): Promise<void> {
    await this.warnings.over(applicationId);
    await this.tasks.closeAbout(applicationId, [STEP, LOOK], 'cancelled');
    await this.tasks.closeByOrigin(await this.afterReviews(applicationId), 'done');
  }

  /** Once nothing is owed, a plan is kept under review no longer (s.189A(9)). True when nothing is; twice changes nothing. */
  async follow(applicationId: string): Promise<boolean> {
    const [application] = await this.work.query<{ helpTrack: Application['helpTrack'] }>(
      'select help_track as "helpTrack" from homelessness.application where id = $1 for update',
      [applicationId],
    );
    if (!application || isGoing(application.helpTrack)) return false;
    await this.tasks.closeAbout(applicationId, [STEP, LOOK], 'cancelled');
    return true;
  }

  /** Something about the case is otherwise than when its plan was made: the plan is looked at again, today. */
  async lookAgain(application: Pick<Application, 'id' | 'organisationId'>, today: LocalDate): Promise<void> {
    const planned = await this.work.query(
      `update homelessness.housing_plan set review_on = $2
        where id = (select id from homelessness.housing_plan where application_id = $1 order by version desc limit 1) returning id`,
      [application.id, today],
    );
    if (planned.length === 0) return;
    await this.tasks.closeAbout(application.id, [LOOK], 'cancelled');
    await this.raiseLook(application, today);
  }

  // Each has an origin of its own: a look may be needed again on a day for which one was taken back, or done.
  private async raiseLook(application: Pick<Application, 'id' | 'organisationId'>, dueOn: LocalDate): Promise<void> {
    await this.tasks.raise({
      ...this.about(application),
      kind: LOOK,
      title: 'Look at the housing plan again',
      dueOn,
      origin: `plan-review:${newId()}`,
    });
  }

  /** What reviews have left to do to the steps of the plan. */
  private async afterReviews(applicationId: string): Promise<string[]> {
    const reviews = await this.work.query<{ id: string }>(
      `select id from homelessness.review
        where application_id = $1 and status in ('varied', 'quashed') and matter in ('prevention-steps', 'relief-steps')`,
      [applicationId],
    );
    return reviews.map(({ id }) => decideAgainOf(id));
  }

  private about({ id, organisationId }: Pick<Application, 'id' | 'organisationId'>) {
    return { organisationId, subjectType: 'application', subjectId: id, source: 'plan' } satisfies Partial<NewTask>;
  }
}

function originOfStep(stepId: string): string {
  return `plan-step:${stepId}`;
}
