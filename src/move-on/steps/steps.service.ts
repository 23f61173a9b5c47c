import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { planChanged } from '../move-on.events.js';
import { PlanLock } from '../plans/plan-lock.js';
import type { Plan } from '../plans/plan.entity.js';
import type { MoveOnStep } from './plan-step.entity.js';
import { type Ending, PlanSteps } from './plan-steps.js';
import type { WhyNotNeeded } from './step.codes.js';
import { isClosed } from './step.rules.js';
import { BoardQueries, type BoardStep } from './board.queries.js';

export interface DoneTask {
  readonly taskId: string;
  readonly completedOn: LocalDate;
  readonly completedBy: string;
}

/** Ends steps of plans one by one: done, at its time or before it, or not needed. What waited for them is due then. */
@Injectable()
export class Steps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly plans: PlanLock,
    private readonly steps: PlanSteps,
    private readonly board: BoardQueries,
    private readonly clock: Clock,
  ) {}

  /** A step is done. Refusals: `plan-closed`, `step-closed`. */
  async finish(planId: string, stepId: string): Promise<BoardStep | Refusal> {
    return this.end(planId, stepId, { status: 'done', ...this.now() });
  }

  /** A step is not needed. Refusals: `plan-closed`, `step-closed`. */
  async leaveOut(planId: string, stepId: string, whyNot: WhyNotNeeded): Promise<BoardStep | Refusal> {
    return this.end(planId, stepId, { status: 'not-needed', ...this.now(), whyNot });
  }

  /** Its task was completed, on whichever list. True when this ended a step. */
  async finishByTask(planId: string, { taskId, completedOn, completedBy }: DoneTask): Promise<boolean> {
    const plan = await this.plans.one(planId);
    if (!plan) return false;

    const step = (await this.steps.of(planId)).find((one) => one.taskId === taskId);
    if (!step || !(await this.steps.end(plan, [step], { status: 'done', on: completedOn, by: completedBy }))) {
      return false;
    }

    await this.ended(plan, step, 'done');
    return true;
  }

  private async end(planId: string, stepId: string, ending: Ending): Promise<BoardStep | Refusal> {
    const plan = await this.plans.one(planId);
    const step = plan && (await this.steps.of(planId)).find(({ id }) => id === stepId);
    if (!plan || !step) return Refusal.missing();

    if (plan.status === 'withdrawn') return Refusal.clash('plan-closed', 'This plan is not open any more.');
    if (isClosed(step.status)) {
      return Refusal.clash('step-closed', 'This step has ended already. The plan shows who ended it and when.');
    }

    await this.steps.end(plan, [step], ending);

    await this.ended(plan, step, ending.status);

    const ended = (await this.board.steps(planId)).find(({ id }) => id === stepId);
    return ended ?? Refusal.missing();
  }

  private async ended(plan: Plan, { id, kind }: MoveOnStep, status: Ending['status']): Promise<void> {
    await this.plans.changed(plan);
    this.work.record({
      action: `move-on-step.${status}`,
      outcome: 'done',
      subjectType: 'move-on-plan',
      subjectId: plan.id,
      details: { stepId: id, kind },
    });
    this.work.publish(planChanged, { planId: plan.id });
  }

  private now(): { on: LocalDate; by: string | null } {
    const { actor } = this.work;
    return { on: this.clock.today(), by: actor.kind === 'user' ? actor.userId : null };
  }
}
