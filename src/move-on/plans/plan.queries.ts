import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { TaskStatus } from '../../tasks/task.states.js';
import { TaskQueries } from '../../tasks/task.queries.js';
import { type Board, BoardQueries } from '../steps/board.queries.js';
import type { Barrier } from './plan.codes.js';
import type { PlanStatus } from './plan.entity.js';
import { FindsHouseholdsOf, type Whose } from '../../tasks/subjects/finds-households.js';

const MORE_TASKS_THAN_A_MOVE_HAS = 100;

export interface ListedPlan {
  readonly id: string;
  readonly householdId: string;
  readonly status: PlanStatus;
  readonly targetDate: LocalDate;
  readonly preferredTenures: readonly string[];
  readonly preferredAreas: readonly string[];
  readonly barriers: readonly Barrier[];
  readonly version: number;
}

export interface WholePlan extends ListedPlan {
  readonly board: Board;
  /** Empty for those who see the household but are not of the team whose work it is. */
  readonly tasks: readonly {
    readonly id: string;
    readonly kind: string;
    readonly dueOn: LocalDate;
    readonly status: TaskStatus;
  }[];
}

const PLAN = `id, household_id as "householdId", status, target_date as "targetDate", preferred_tenures as "preferredTenures",
  preferred_areas as "preferredAreas", barriers, version`;

/** Reads of plans with their steps and tasks; each read is audited. */
@Injectable()
export class PlanQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: TaskQueries,
    private readonly board: BoardQueries,
  ) {}

  /** A plan with its steps, and the tasks they have opened, soonest first; null when there is none to see. */
  async plan(planId: string): Promise<WholePlan | null> {
    const [found] = await this.work.query<ListedPlan>(`select ${PLAN} from move_on.plan where id = $1`, [planId]);
    if (!found) return null;
    this.work.record({ action: 'move-on-plan.read', outcome: 'done', subjectType: 'move-on-plan', subjectId: planId });
    const board = await this.board.of(planId);
    const filter = { subjectType: 'move-on-plan', subjectId: planId, after: null, limit: MORE_TASKS_THAN_A_MOVE_HAS };
    const tasks = await this.tasks.list(filter);
    return { ...found, board, tasks: tasks.map(({ id, kind, dueOn, status }) => ({ id, kind, dueOn, status })) };
  }

  /** The plan by which a household is to move on, or null. No audit row: whoever asks leaves their own. */
  async openPlan(householdId: string): Promise<ListedPlan | null> {
    const [plan] = await this.work.query<ListedPlan>(
      `select ${PLAN} from move_on.plan where household_id = $1 and status = 'open'`,
      [householdId],
    );
    return plan ?? null;
  }

  /** A household's plans, newest first; one more than `limit`. */
  plansOf(householdId: string, { after, limit }: { after: string | null; limit: number }): Promise<ListedPlan[]> {
    this.work.record({
      action: 'move-on-plans.read',
      outcome: 'done',
      subjectType: 'household',
      subjectId: householdId,
    });
    return this.work.query<ListedPlan>(
      `select ${PLAN} from move_on.plan
        where household_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
      [householdId, after, limit + 1],
    );
  }

  /** Whose plans these are. */
  @FindsHouseholdsOf('move-on-plan')
  householdsOf(ids: readonly string[]) {
    return this.work.query<Whose>(
      'select id, household_id as "householdId" from move_on.plan where id = any ($1::uuid[])',
      [ids],
    );
  }
}
