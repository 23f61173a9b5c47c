import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { TaskQueries } from '../../tasks/task.queries.js';
import type { Stage } from './step.codes.js';
import { likelyDays, stillBefore } from './step.rules.js';
import type { StepStatus } from './step.states.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface BoardStep {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly stage: Stage;
  readonly status: StepStatus;
  /** Kinds of the steps that come before it and are open still. */
  readonly waitsFor: readonly string[];
  readonly openedOn: LocalDate | null;
  /** The day by which it should be done; null while it waits. */
  readonly dueOn: LocalDate | null;
  /** The day on which it is likely to be done; null once it has ended. */
  readonly likelyOn: LocalDate | null;
  readonly taskId: string | null;
  /** Whose task it is; null where nobody has it, and for those who are not of the team. */
  readonly assignee: Named | null;
  /** True while it is due and its task is another service’s, of whom the caller sees no task. */
  readonly isElsewhere: boolean;
  readonly closedOn: LocalDate | null;
  readonly closedBy: Named | null;
  readonly whyNot: string | null;
}

/** A plan as a board: what waits, what is due, and what has ended. */
export interface Board {
  readonly waiting: readonly BoardStep[];
  readonly due: readonly BoardStep[];
  /** Done, or not needed. */
  readonly done: readonly BoardStep[];
}

interface Row extends Omit<BoardStep, 'waitsFor' | 'likelyOn' | 'assignee' | 'isElsewhere' | 'closedBy'> {
  readonly allBefore: readonly string[];
  readonly typicalDays: number;
  readonly closedById: string | null;
}

const STEP = `id, kind, title, stage, status, waits_for as "allBefore", typical_days as "typicalDays", opened_on as "openedOn",
  due_on as "dueOn", task_id as "taskId", closed_on as "closedOn", closed_by as "closedById", why_not as "whyNot"`;
const MORE_STEPS_THAN_A_PLAN_HAS = 100;

/** Reads of the steps of a plan: who does what and when, and what comes before it. */
@Injectable()
export class BoardQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: TaskQueries,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  /** A plan as a board, each column in the plan's order. */
  async of(planId: string): Promise<Board> {
    const steps = await this.steps(planId);
    const those = (...statuses: readonly StepStatus[]) => steps.filter(({ status }) => statuses.includes(status));
    return { waiting: those('waiting'), due: those('due'), done: those('done', 'not-needed') };
  }

  /** All steps in the plan's order. */
  async steps(planId: string): Promise<BoardStep[]> {
    const rows = await this.work.query<Row>(
      `select ${STEP} from move_on.plan_step where plan_id = $1 order by position`,
      [planId],
    );
    const planned = rows.map((row) => ({ ...row, waitsFor: row.allBefore }));
    const likely = likelyDays(planned, this.clock.today());
    const assignees = await this.assignees(planId);
    const names = await this.staff.namesOf(rows.flatMap(({ closedById }) => closedById ?? []));
    return rows.map(({ allBefore, typicalDays: _, closedById, ...row }) => ({
      ...row,
      waitsFor: stillBefore({ waitsFor: allBefore }, planned),
      likelyOn: likely.get(row.kind) ?? null,
      assignee: assignees.get(row.taskId ?? '') ?? null,
      isElsewhere: row.status === 'due' && row.taskId !== null && !assignees.has(row.taskId),
      closedBy: closedById === null ? null : { id: closedById, name: names.get(closedById) ?? '' },
    }));
  }

  private async assignees(planId: string): Promise<ReadonlyMap<string, Named | null>> {
    const filter = { subjectType: 'move-on-plan', subjectId: planId, after: null, limit: MORE_STEPS_THAN_A_PLAN_HAS };
    const tasks = await this.tasks.list(filter);
    return new Map(tasks.map(({ id, assignee }) => [id, assignee]));
  }
}
