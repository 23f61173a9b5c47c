import { Injectable } from '@nestjs/common';
import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { violatedConstraint } from '../../platform/database/retry.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { planChanged } from '../move-on.events.js';
import { MoveOnPolicies } from '../policies/policies.service.js';
import { type Ending, PlanSteps } from '../steps/plan-steps.js';
import { PLAN_WITHDRAWN, STAGES } from '../steps/step.codes.js';
import { stepsOf } from '../steps/step.rules.js';
import type { Barrier } from './plan.codes.js';
import { PlanLock } from './plan-lock.js';
import { Plan } from './plan.entity.js';
import { openAlready, targetPassed, unsafeArea } from './plan.refusals.js';

export interface NewPlan {
  readonly householdId: string;
  readonly targetDate: string;
  readonly preferredTenures: readonly string[];
  /** Codes of council areas. */
  readonly preferredAreas?: readonly string[];
  readonly barriers?: readonly Barrier[];
  /** Whose plan it is; a user's own organisation when not given. */
  readonly organisationId?: string;
}

/** House setting: the day that a plan for another home aims at. */
const WEEKS_TO_ANOTHER_HOME = 12;

/** Plans a household's way on. A plan is its steps, in an order that is safe: what waits for nothing is due, and its tasks are raised. */
@Injectable()
export class MoveOnPlans {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly policies: MoveOnPolicies,
    private readonly plans: PlanLock,
    private readonly steps: PlanSteps,
    private readonly clock: Clock,
  ) {}

  /** Makes a household's one open plan. Refusals: `in-the-past`, `unsafe-area`, `plan-open-already`. */
  async open(command: NewPlan) {
    const household = await this.households.fit(command.householdId);
    if (!household) return Refusal.missing();

    const organisationId = this.teamOf(command);
    const today = this.clock.today();
    const targetDate = command.targetDate as LocalDate;
    if (targetDate < today) return targetPassed();
    const unsafe = unsafeArea(command.preferredAreas ?? [], household.unsafeAreas);
    if (unsafe) return unsafe;

    const policy = await this.policies.on(organisationId, today);
    const plan: Plan = {
      id: newId(),
      householdId: command.householdId,
      organisationId,
      status: 'open',
      targetDate,
      preferredTenures: [...command.preferredTenures],
      preferredAreas: [...(command.preferredAreas ?? [])],
      barriers: [...(command.barriers ?? [])],
      policyVersion: policy.version,
      version: 1,
      createdAt: this.clock.now(),
      createdBy: this.userId,
    };
    try {
      await this.work.manager.insert(Plan, plan);
    } catch (error) {
      if (violatedConstraint(error) === 'one_open_plan_a_household') return openAlready();
      throw error;
    }
    const withChildren = household.people.some(({ child }) => child);
    const tasks = await this.steps.begin(plan, stepsOf(policy.steps, { ...plan, withChildren }));

    this.changed('move-on-plan.opened', plan.id);

    return { ...viewOf(plan), tasks };
  }

  /** The household will not move on by this plan: its steps are no longer needed. Refusal: `plan-closed`. */
  async withdraw(planId: string) {
    const plan = await this.plans.one(planId);
    if (!plan) return Refusal.missing();

    if (plan.status !== 'open') return Refusal.clash('plan-closed', 'This plan is not open any more.');

    const version = await this.plans.changed(plan, { status: 'withdrawn' });
    await this.steps.endStages(plan, STAGES, { status: 'not-needed', ...this.now(), whyNot: PLAN_WITHDRAWN });

    this.changed('move-on-plan.withdrawn', planId);

    return viewOf({ ...plan, status: 'withdrawn', version });
  }

  /** They have a home: the household's open plan, if any, is done, and so is everything about finding one. */
  async complete(householdId: string): Promise<void> {
    const plan = await this.plans.openOf(householdId);
    if (!plan) return;

    await this.plans.changed(plan, { status: 'done' });
    await this.steps.endStages(plan, ['finding'], { status: 'done', ...this.now() });

    this.changed('move-on-plan.done', plan.id);
  }

  /**
   * A home is at risk: a way on stands beside keeping it. The household's open plan goes on; without one, the last that was done is open
   * again and its search begins anew; without any, a plan is made for a home like this one.
   */
  async reopen(home: { householdId: string; organisationId: string; tenure: Tenure }): Promise<void> {
    const { householdId, organisationId, tenure } = home;
    if (await this.plans.openOf(householdId)) return;

    const targetDate = addDays(this.clock.today(), WEEKS_TO_ANOTHER_HOME * 7);
    const last = await this.plans.lastDoneOf(householdId);
    if (!last) {
      await this.open({ householdId, organisationId, targetDate, preferredTenures: [tenure] });
      return;
    }

    await this.plans.changed(last, { status: 'open', targetDate });
    const again = await this.steps.of(last.id);
    await this.steps.beginAgain(
      { ...last, targetDate },
      again.map(({ kind }) => kind),
    );

    this.changed('move-on-plan.reopened', last.id);
  }

  private teamOf(command: NewPlan): string {
    const { actor } = this.work;
    const team = actor.kind === 'user' ? actor.organisationId : command.organisationId;
    if (!team) throw new Error('a plan belongs to an organisation: the system has to name it');
    return team;
  }

  private get userId(): string | null {
    const { actor } = this.work;
    return actor.kind === 'user' ? actor.userId : null;
  }

  private now(): Pick<Ending, 'on' | 'by'> {
    return { on: this.clock.today(), by: this.userId };
  }

  private changed(action: string, planId: string): void {
    this.work.record({ action, outcome: 'done', subjectType: 'move-on-plan', subjectId: planId });
    this.work.publish(planChanged, { planId });
  }
}

function viewOf(plan: Plan) {
  const { id, householdId, status, targetDate, preferredTenures, preferredAreas, barriers, version } = plan;
  return { id, householdId, status, targetDate, preferredTenures, preferredAreas, barriers, version };
}
