import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type NewTask, Tasks } from '../../tasks/tasks.service.js';
import type { Application } from '../applications/application.entity.js';
import { isGoing } from '../homelessness.rules.js';
import { decideAgainOf } from '../reviews/reviews.rules.js';
import { WarningsOver } from '../warnings/warnings-over.js';
import type { StepTaker } from './plan.codes.js';

interface PlannedWork {
  readonly id: string;
  readonly version: number;
  readonly reviewOn: LocalDate;
  readonly steps: readonly { readonly id: string; readonly takenBy: StepTaker; readonly dueOn: LocalDate }[];
}

/** The council's work on a plan: its own steps, and the day on which the plan is looked at again. A person's steps are no task of ours. */
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
        kind: 'take-plan-step',
        title: 'Take a step of the housing plan',
        dueOn,
        origin: originOfStep(id),
      })),
    );
    await this.raiseReview(application, plan.id, plan.reviewOn);
  }

  /** Raises the next look at a plan. */
  async raiseReview(
    application: Pick<Application, 'id' | 'organisationId'>,
    planId: string,
    reviewOn: LocalDate,
  ): Promise<void> {
    await this.tasks.raise({
      ...this.about(application),
      kind: 'review-housing-plan',
      title: 'Look at the housing plan again',
      dueOn: reviewOn,
      origin: originOfReview(planId, reviewOn),
    });
  }

  /** A step is closed: no work, and no warning, is left about it. */
  async stepClosed(applicationId: string, stepId: string, as: 'done' | 'cancelled'): Promise<void> {
    await this.warnings.over(applicationId, stepId);
    await this.tasks.closeByOrigin(originOfStep(stepId), as);
  }

  async reviewed(planId: string, dueOn: LocalDate): Promise<void> {
    await this.tasks.closeByOrigin(originOfReview(planId, dueOn), 'done');
  }

  /** Takes back the work of every version so far, and what a review left to do: another version takes its place. */
  async superseded(applicationId: string): Promise<void> {
    await this.warnings.over(applicationId);
    await this.tasks.closeByOrigin(await this.origins(applicationId), 'cancelled');
    await this.tasks.closeByOrigin(await this.afterReviews(applicationId), 'done');
  }

  /** Once nothing is owed, a plan is kept under review no longer (s.189A(9)). How many tasks that may have closed; twice changes nothing. */
  async follow(applicationId: string): Promise<number> {
    const [application] = await this.work.query<{ helpTrack: Application['helpTrack'] }>(
      'select help_track as "helpTrack" from homelessness.application where id = $1',
      [applicationId],
    );
    if (!application || isGoing(application.helpTrack)) return 0;
    const origins = await this.origins(applicationId);
    await this.tasks.closeByOrigin(origins, 'cancelled');
    return origins.length;
  }

  /** Something about the case is otherwise than when its plan was made: the plan is looked at again, today. */
  async lookAgain(application: Pick<Application, 'id' | 'organisationId'>, today: LocalDate): Promise<void> {
    const [plan] = await this.work.query<{ id: string; reviewOn: LocalDate }>(
      `select id, review_on::text as "reviewOn" from homelessness.housing_plan
        where application_id = $1 order by version desc limit 1`,
      [application.id],
    );
    if (!plan) return;
    await this.tasks.closeByOrigin(originOfReview(plan.id, plan.reviewOn), 'cancelled');
    await this.work.query('update homelessness.housing_plan set review_on = $2 where id = $1', [plan.id, today]);
    await this.raiseReview(application, plan.id, today);
  }

  private async origins(applicationId: string): Promise<string[]> {
    const plans = await this.work.query<{ id: string; reviewOn: LocalDate; steps: string[] }>(
      `select p.id, p.review_on as "reviewOn",
              array(select s.id::text from homelessness.plan_step s where s.plan_id = p.id and s.status = 'open') as steps
         from homelessness.housing_plan p where p.application_id = $1`,
      [applicationId],
    );
    return plans.flatMap(({ id, reviewOn, steps }) => [originOfReview(id, reviewOn), ...steps.map(originOfStep)]);
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

function originOfReview(planId: string, reviewOn: LocalDate): string {
  return `plan-review:${planId}:${reviewOn}`;
}
