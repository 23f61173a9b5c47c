// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { Tenure } from '../law/domestic-abuse/secure-tenancies.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocalDate } from '../shared/local-date.js';
import type { TaskStatus } from '../tasks/task.states.js';
import { type ListedTask, TaskQueries } from '../tasks/task.queries.js';
import type { PlanStatus } from './plan.entity.js';

const MORE_TASKS_THAN_A_MOVE_HAS = 100;

export interface ListedPlan {
  readonly id: string;
  readonly householdId: string;
  readonly status: PlanStatus;
  readonly targetDate: LocalDate;
  readonly preferredTenures: readonly string[];
  readonly version: number;
}

export interface WholePlan extends ListedPlan {
  /** Empty for those who see the household but are not of the team whose work it is. */
  readonly tasks: readonly {
    readonly id: string;
    readonly kind: string;
    readonly dueOn: LocalDate;
    readonly status: TaskStatus;
  }[];
}

export interface ListedTenancy {
  readonly id: string;
  readonly householdId: string;
  readonly landlordProviderId: string;
  readonly tenure: Tenure;
  readonly startsOn: LocalDate;
  readonly connectedWithAbuse: boolean;
  readonly previousTenure: string | null;
  readonly version: number;
}

export interface WholeTenancy extends ListedTenancy {
  readonly sustainmentChecks: readonly {
    readonly taskId: string;
    readonly dueOn: LocalDate;
    readonly status: TaskStatus;
  }[];
}

const PLAN = `id, household_id as "householdId", status, target_date as "targetDate",
  preferred_tenures as "preferredTenures", version`;
const TENANCY = `id, household_id as "householdId", landlord_id as "landlordProviderId", tenure, starts_on as "startsOn",
  connected_with_abuse as "connectedWithAbuse", previous_tenure as "previousTenure", version`;

/** Reads of plans and tenancies, with the tasks they have raised; each read is audited. */
@Injectable()
export class MoveOnQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: TaskQueries,
  ) {}

  /** A plan with its tasks, soonest first; null when there is none to see. */
  async plan(planId: string): Promise<WholePlan | null> {
    const [found] = await this.work.query<ListedPlan>(`select ${PLAN} from move_on.plan where id = $1`, [planId]);
    if (!found) return null;
    this.work.record({ action: 'move-on-plan.read', outcome: 'done', subjectType: 'move-on-plan', subjectId: planId });
    const tasks = await this.tasksOf('move-on-plan', planId);
    return { ...found, tasks: tasks.map(({ id, kind, dueOn, status }) => ({ id, kind, dueOn, status })) };
  }

  /** A tenancy with its checks, soonest first; null when there is none to see. */
  async tenancy(tenancyId: string): Promise<WholeTenancy | null> {
    const [found] = await this.work.query<ListedTenancy>(`select ${TENANCY} from move_on.tenancy where id = $1`, [
      tenancyId,
    ]);
    if (!found) return null;
    this.work.record({ action: 'tenancy.read', outcome: 'done', subjectType: 'tenancy', subjectId: tenancyId });
    const checks = await this.tasksOf('tenancy', tenancyId);
    return { ...found, sustainmentChecks: checks.map(({ id, dueOn, status }) => ({ taskId: id, dueOn, status })) };
  }

  /** A household's plans, newest first; one more than `limit`. */
  plansOf(householdId: string, page: { after: string | null; limit: number }): Promise<ListedPlan[]> {
    return this.listOf(householdId, page, `select ${PLAN} from move_on.plan`, 'move-on-plans.read');
  }

  /** A household's tenancies, newest first; one more than `limit`. */
  tenanciesOf(householdId: string, page: { after: string | null; limit: number }): Promise<ListedTenancy[]> {
    return this.listOf(householdId, page, `select ${TENANCY} from move_on.tenancy`, 'tenancies.read');
  }

  private listOf<Row>(
    householdId: string,
    { after, limit }: { after: string | null; limit: number },
    select: string,
    action: string,
  ): Promise<Row[]> {
    this.work.record({ action, outcome: 'done', subjectType: 'household', subjectId: householdId });
    return this.work.query<Row>(
      `${select} where household_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
      [householdId, after, limit + 1],
    );
  }

  private tasksOf(subjectType: string, subjectId: string): Promise<ListedTask[]> {
    return this.tasks.list({ subjectType, subjectId, after: null, limit: MORE_TASKS_THAN_A_MOVE_HAS });
  }
}
