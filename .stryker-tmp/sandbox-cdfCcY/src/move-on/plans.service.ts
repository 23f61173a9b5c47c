// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../people/household.queries.js';
import { Clock } from '../platform/clock/clock.js';
import { violatedConstraint } from '../platform/database/retry.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import type { LocalDate } from '../shared/local-date.js';
import { Refusal } from '../shared/refusal.js';
import { Tasks } from '../tasks/tasks.service.js';
import { planChanged } from './move-on.events.js';
import { tasksOf } from './move-on.rules.js';
import { Plan } from './plan.entity.js';
import { TASK_TEMPLATES } from './task-templates.js';

export interface NewPlan {
  readonly householdId: string;
  readonly targetDate: string;
  readonly preferredTenures: readonly string[];
  /** Whose plan it is; a user's own organisation when not given. */
  readonly organisationId?: string;
}

/** Plans a household's way on. A plan is its tasks: what is due before the move, each on its day, in an order that is safe. */
@Injectable()
export class MoveOnPlans {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** Makes a household's one open plan and raises its tasks. Refusals: `in-the-past`, `plan-open-already`. */
  async open(command: NewPlan) {
    const household = await this.households.fit(command.householdId);
    if (!household) return Refusal.missing();

    const today = this.clock.today();
    const targetDate = command.targetDate as LocalDate;
    const withChildren = household.people.some(({ child }) => child);

    if (targetDate < today) return targetPassed();
    const plan = {
      id: newId(),
      householdId: command.householdId,
      organisationId: this.teamOf(command),
      status: 'open' as const,
      targetDate,
      preferredTenures: [...command.preferredTenures],
      version: 1,
      createdAt: this.clock.now(),
      createdBy: this.work.actor.kind === 'user' ? this.work.actor.userId : null,
    };
    try {
      await this.work.manager.insert(Plan, plan);
    } catch (error) {
      if (violatedConstraint(error) === 'one_open_plan_a_household') return openAlready();
      throw error;
    }
    const tasks = await this.raise(plan, withChildren);

    this.changed('move-on-plan.opened', plan.id);

    const { id, householdId, status, preferredTenures, version } = plan;
    return { id, householdId, status, targetDate, preferredTenures, tasks, version };
  }

  /** The household will not move on by this plan: its tasks are no longer needed. Refusal: `plan-closed`. */
  async withdraw(planId: string) {
    const plan = await this.work.manager.findOne(Plan, { where: { id: planId }, lock: { mode: 'pessimistic_write' } });
    if (!plan) return Refusal.missing();

    if (plan.status !== 'open') return Refusal.clash('plan-closed', 'This plan is not open any more.');

    await this.work.manager.update(Plan, planId, { status: 'withdrawn', version: plan.version + 1 });
    const origins = TASK_TEMPLATES.map(({ kind }) => originOf(planId, kind));
    await this.tasks.closeByOrigin(origins, 'cancelled');

    this.changed('move-on-plan.withdrawn', planId);

    const { id, householdId, targetDate, preferredTenures } = plan;
    return { id, householdId, status: 'withdrawn' as const, targetDate, preferredTenures, version: plan.version + 1 };
  }

  /** They have a home: the household's open plan, if any, is done, and so is everything about finding one. */
  async complete(householdId: string): Promise<void> {
    const plan = await this.work.manager.findOne(Plan, {
      where: { householdId, status: 'open' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!plan) return;

    await this.work.manager.update(Plan, plan.id, { status: 'done', version: plan.version + 1 });
    const found = TASK_TEMPLATES.filter(({ stage }) => stage === 'finding');
    await this.tasks.closeByOrigin(
      found.map(({ kind }) => originOf(plan.id, kind)),
      'done',
    );

    this.changed('move-on-plan.done', plan.id);
  }

  private raise(plan: Plan, withChildren: boolean) {
    return this.tasks.raiseAll(
      tasksOf({ ...plan, withChildren }, this.clock.today()).map((due) => ({
        ...due,
        organisationId: plan.organisationId,
        assigneeId: plan.createdBy,
        subjectType: 'move-on-plan',
        subjectId: plan.id,
        source: 'plan',
        origin: originOf(plan.id, due.kind),
      })),
    );
  }

  private teamOf(command: NewPlan): string {
    const { actor } = this.work;
    const team = actor.kind === 'user' ? actor.organisationId : command.organisationId;
    if (!team) throw new Error('a plan belongs to an organisation: the system has to name it');
    return team;
  }

  private changed(action: string, planId: string): void {
    this.work.record({ action, outcome: 'done', subjectType: 'move-on-plan', subjectId: planId });
    this.work.publish(planChanged, { planId });
  }
}

function originOf(planId: string, kind: string): string {
  return `plan:${planId}:${kind}`;
}

function targetPassed(): Refusal {
  return Refusal.rule('in-the-past', 'A plan looks ahead: its day cannot be before today.', [
    { field: 'targetDate', code: 'in-the-past', message: 'Enter today or a later day.' },
  ]);
}

function openAlready(): Refusal {
  return Refusal.clash('plan-open-already', 'This household has an open plan. Use it, or withdraw it first.');
}
