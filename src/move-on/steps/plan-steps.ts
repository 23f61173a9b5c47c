import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type RaisedTask, Tasks } from '../../tasks/tasks.service.js';
import type { Plan } from '../plans/plan.entity.js';
import { MoveOnStep } from './plan-step.entity.js';
import { PLAN_WITHDRAWN, type Stage } from './step.codes.js';
import { beginningAgain, dueDay, opening, type StepTemplate } from './step.rules.js';
import { STEP_STATES } from './step.states.js';

const WAITING = {
  ...{ status: 'waiting' as const, openedOn: null, dueOn: null, taskId: null },
  ...{ closedOn: null, closedBy: null, whyNot: null },
};

/** How a step ends. */
export interface Ending {
  readonly status: 'done' | 'not-needed';
  readonly on: LocalDate;
  readonly by: string | null;
  readonly whyNot?: string;
}

/**
 * The steps of plans, and the tasks that they open. Whoever calls it holds the plan locked. What is due follows from the rows alone, so a
 * queue that was wiped or a call that came twice changes nothing.
 */
@Injectable()
export class PlanSteps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** Writes the steps of a new plan and opens those that wait for nothing. */
  async begin(plan: Plan, templates: readonly StepTemplate[]): Promise<RaisedTask[]> {
    await this.work.manager.insert(
      MoveOnStep,
      templates.map(({ kind, title, stage, typicalDays, waitsFor }, position) => ({
        ...{ id: newId(), planId: plan.id, position, kind, title, stage, typicalDays, waitsFor: [...waitsFor] },
        ...{ round: 1, ...WAITING },
      })),
    );
    return this.open(plan);
  }

  /** Ends those of `steps` that may end so, closes their tasks, and opens what waited for them. True when this ended any. */
  async end(plan: Plan, steps: readonly MoveOnStep[], { status, on, by, whyNot }: Ending): Promise<boolean> {
    const move = status === 'done' ? 'finish' : 'leave-out';
    const ending = steps.filter((step) => STEP_STATES.allows(step.status, move));
    if (ending.length === 0) return false;

    const ids = ending.map(({ id }) => id);
    await this.work.manager.update(MoveOnStep, ids, { status, closedOn: on, closedBy: by, whyNot: whyNot ?? null });
    await this.tasks.closeByOrigin(
      ending.filter(({ taskId }) => taskId).map(originOf),
      status === 'done' ? 'done' : 'cancelled',
    );
    if (whyNot !== PLAN_WITHDRAWN) await this.open(plan);
    return true;
  }

  /** The same for all steps of these stages. */
  async endStages(plan: Plan, stages: readonly Stage[], ending: Ending): Promise<boolean> {
    const steps = await this.of(plan.id);
    const ended = steps.filter(({ stage }) => stages.includes(stage));
    return this.end(plan, ended, ending);
  }

  /** Begins the steps of these kinds again, and what came after them; opens what waits for nothing then. True when any did. */
  async beginAgain(plan: Plan, kinds: readonly string[]): Promise<boolean> {
    const steps = await this.of(plan.id);
    const again = new Set(beginningAgain(steps, kinds));
    if (again.size === 0) return false;

    const beginning = steps.filter(({ kind }) => again.has(kind));
    await this.tasks.closeByOrigin(beginning.map(originOf), 'cancelled');
    for (const { id, round } of beginning) {
      await this.work.manager.update(MoveOnStep, id, { ...WAITING, round: round + 1 });
    }
    await this.open(plan);
    return true;
  }

  /** All steps of a plan, in their order. */
  of(planId: string): Promise<MoveOnStep[]> {
    return this.work.manager.find(MoveOnStep, { where: { planId }, order: { position: 'asc' } });
  }

  private async open(plan: Plan): Promise<RaisedTask[]> {
    const today = this.clock.today();
    const steps = await this.of(plan.id);
    const kinds = new Set(opening(steps));
    const opened = steps
      .filter(({ kind }) => kinds.has(kind))
      .map((step) => ({ ...step, dueOn: dueDay(step, steps, { targetDate: plan.targetDate, today }) }));

    const raised = await this.tasks.raiseAll(
      opened.map((step) => ({
        ...{
          kind: step.kind,
          title: step.title,
          dueOn: step.dueOn,
          organisationId: plan.organisationId,
          assigneeId: plan.createdBy,
        },
        ...{ subjectType: 'move-on-plan', subjectId: plan.id, source: 'plan', origin: originOf(step) },
      })),
    );
    for (const [index, { id, dueOn }] of opened.entries()) {
      const taskId = raised[index]?.id;
      await this.work.manager.update(MoveOnStep, id, { status: 'due', openedOn: today, dueOn, taskId });
    }
    return raised;
  }
}

function originOf({ planId, kind, round }: MoveOnStep): string {
  return round === 1 ? `plan:${planId}:${kind}` : `plan:${planId}:${kind}:${round}`;
}
