import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { STALE } from '../../shared/stale.js';
import { CaseRecords } from '../applications/case-records.js';
import { nothingOwed } from '../assessments/nothing-owed.js';
import { WrittenNotice } from '../assessments/written-notice.js';
import { inTheFuture } from '../dated.js';
import { HousingPlan } from './housing-plan.entity.js';
import { PlanStep } from './plan-step.entity.js';
import { PlanTasks } from './plan-tasks.js';
import { PlanQueries, type ReadPlan } from './plan.queries.js';
import { beforeThePlan, type NewStep, refuseAsItStands, refusePlan, refuseReviewDay } from './plan.rules.js';
import { PlanStore } from './plan-store.js';
import { STEP_STATES, type StepEnd } from './step.states.js';

export interface NewPlan {
  readonly steps: readonly NewStep[];
  readonly reviewOn: LocalDate;
}

/**
 * Makes the personalised housing plan of s.189A(4)-(11) and keeps it under review: what the council does, what the person does, each
 * agreed or why not. A step of theirs that is not taken changes nothing here: only the warning and the notice of s.193B may.
 */
@Injectable()
export class HousingPlans {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly store: PlanStore,
    private readonly plans: PlanQueries,
    private readonly tasks: PlanTasks,
    private readonly notice: WrittenNotice,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the next version in place of the one that was read (`version`, 0 for none); steps still open in it end with it.
   * Refusals: missing, forbidden, `stale-version`, `nothing-owed`, `council-steps-too`, `agreed-or-why-not`, `in-the-past`,
   * `review-day`, `unlawful-step`.
   */
  async make(applicationId: string, version: number, plan: NewPlan): Promise<ReadPlan | Refusal> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const present = await this.plans.present(applicationId);
    if ((present?.version ?? 0) !== version) return STALE;

    const today = this.clock.today();
    const refused =
      nothingOwed(application.helpTrack) ?? refusePlan(plan, { abuseDisclosed: application.abuseDisclosed, today });
    if (refused) return refused;

    await this.tasks.superseded(applicationId);
    if (present) await this.store.endOpenSteps(present.id, today);
    const made = await this.store.insert(applicationId, version + 1, plan);
    await this.tasks.raise(application, made);
    await this.notice.due(application, 'N-PHP');

    this.record('housing-plan.made', applicationId, { version: made.version });

    return this.asItStands(applicationId);
  }

  /** Notes that a step was taken or is no longer needed. Refusals: missing, forbidden, `step-closed`, `in-the-future`, `before-the-plan`. */
  async closeStep(applicationId: string, stepId: string, as: StepEnd, on: LocalDate): Promise<ReadPlan | Refusal> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const plan = await this.plans.present(applicationId);
    const step = plan?.steps.find(({ id }) => id === stepId);
    if (!step) return Refusal.missing();

    const began = await this.plans.beganOn(applicationId);
    const refused = inTheFuture('closedOn', on, this.clock.today()) ?? beforeThePlan('closedOn', on, began);
    if (refused) return refused;
    if (!STEP_STATES.allows(step.status, 'close')) {
      return Refusal.clash(
        'step-closed',
        'This step is closed already. Make a new version of the plan to take it again.',
      );
    }

    await this.work.manager.update(PlanStep, stepId, { status: as, closedOn: on });
    await this.tasks.stepClosed(applicationId, stepId, as === 'done' ? 'done' : 'cancelled');

    this.record('housing-plan.step-closed', applicationId, { stepId, as });

    return this.asItStands(applicationId);
  }

  /**
   * Notes that the plan was looked at again and stays as it is, and when next. What has to change is a new version instead.
   * Refusals: missing, forbidden, `no-plan`, `nothing-owed`, `unlawful-step`, `review-day`.
   */
  async review(applicationId: string, nextReviewOn: LocalDate): Promise<ReadPlan | Refusal> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const plan = await this.plans.present(applicationId);

    const today = this.clock.today();
    if (!plan) return Refusal.clash('no-plan', 'There is no housing plan yet. Make one first.');
    const refused =
      nothingOwed(application.helpTrack) ??
      refuseAsItStands(plan.steps, application.abuseDisclosed) ??
      refuseReviewDay('nextReviewOn', nextReviewOn, today);
    if (refused) return refused;

    await this.work.manager.update(HousingPlan, plan.id, { reviewOn: nextReviewOn, reviewedOn: today });
    await this.tasks.reviewed(application, nextReviewOn);

    this.record('housing-plan.reviewed', applicationId, { version: plan.version });

    return this.asItStands(applicationId);
  }

  private async asItStands(applicationId: string): Promise<ReadPlan> {
    const plan = await this.plans.present(applicationId);
    if (!plan) throw new Error('the plan just changed is not there');
    return plan;
  }

  private record(action: string, applicationId: string, details: object): void {
    this.work.record({
      action,
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { ...details },
    });
  }
}
