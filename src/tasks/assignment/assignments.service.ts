import { Injectable } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { StaffQueries } from '../../access/staff.queries.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../shared/refusal.js';
import type { Task } from '../task.entity.js';
import { type ListedTask, TaskQueries } from '../task.queries.js';
import { TaskRows } from '../task-rows.js';
import {
  alreadyNobodys,
  notInThisTeam,
  refuseClaim,
  refuseClosed,
  refuseSame,
  tasksChanged,
} from './assignment.rules.js';

/** Which tasks pass from one colleague to another; `null` is nobody: the work waits for whoever takes it. */
export interface Reassignment {
  readonly from: string | null;
  readonly to: string | null;
  /** Only these of theirs; all that they have open when left out. */
  readonly taskIds?: readonly string[];
}

/** Who does a piece of work: somebody takes it, is given it, or hands it back. Two who want the same task are served one after the other. */
@Injectable()
export class Assignments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rows: TaskRows,
    private readonly tasks: TaskQueries,
    private readonly staff: StaffQueries,
  ) {}

  /** Takes a task that nobody has. Taking one's own again changes nothing. Refusals: `task-closed`, `task-taken`. */
  async claim(taskId: string): Promise<ListedTask | Refusal> {
    const task = await this.rows.lock(taskId);
    if (!task) return Refusal.missing();

    const { userId } = this.work.actor as UserActor;
    if (task.assigneeId === userId && task.status === 'open') return this.listed(taskId);
    const names = await this.staff.namesOf(task.assigneeId === null ? [] : [task.assigneeId]);
    const refused = refuseClosed(task) ?? refuseClaim(task, names.get(task.assigneeId ?? ''));
    if (refused) return refused;

    return this.give(task, userId, 'task.claimed');
  }

  /** Gives a task back to the team: nobody has it then. Refusals: `task-closed`, `not-assigned`. */
  async handBack(taskId: string): Promise<ListedTask | Refusal> {
    const task = await this.rows.lock(taskId);
    if (!task) return Refusal.missing();

    const refused = refuseClosed(task) ?? (task.assigneeId === null ? alreadyNobodys() : null);
    if (refused) return refused;

    return this.give(task, null, 'task.handed-back');
  }

  /** Gives a task to an active member of its team. Refusals: `task-closed`, `not-in-this-team`. */
  async assign(taskId: string, userId: string): Promise<ListedTask | Refusal> {
    const task = await this.rows.lock(taskId);
    if (!task) return Refusal.missing();

    const refused = refuseClosed(task) ?? (await this.refuseStranger(userId, task.organisationId, 'userId'));
    if (refused) return refused;

    return this.give(task, userId, 'task.assigned');
  }

  /**
   * Passes many tasks of the caller's team on at once, all of them or none; how many. Refusals: `same-colleague`, `not-in-this-team`, and
   * `tasks-changed` when one that was named is not theirs or not open any more.
   */
  async reassign({ from, to, taskIds }: Reassignment): Promise<{ reassigned: number } | Refusal> {
    const { organisationId } = this.work.actor as UserActor;
    const refused =
      refuseSame({ from, to }) ?? (to === null ? null : await this.refuseStranger(to, organisationId, 'to'));
    if (refused) return refused;

    const passed = await this.rows.passOn(organisationId, from, to, taskIds ?? null);
    if (taskIds && passed < new Set(taskIds).size) return tasksChanged();

    this.work.record({
      action: 'tasks.reassigned',
      outcome: 'done',
      details: { from, to, count: passed },
    });

    return { reassigned: passed };
  }

  /** Whatever a colleague who leaves has open waits for whoever takes it. */
  async release(userId: string): Promise<void> {
    const { organisationId } = this.work.actor as UserActor;
    await this.rows.passOn(organisationId, userId, null, null);
  }

  private async give(task: Task, userId: string | null, action: string): Promise<ListedTask | Refusal> {
    await this.rows.change(task, { assigneeId: userId });
    const details = userId === null ? {} : { userId };
    this.work.record({ action, outcome: 'done', subjectType: 'task', subjectId: task.id, details });
    return this.listed(task.id);
  }

  private async refuseStranger(userId: string, organisationId: string, field: string): Promise<Refusal | null> {
    const user = await this.staff.activeUser(userId);
    const isOfIt = user?.organisationId === organisationId && mayDo(user.roles, 'task.complete');
    return isOfIt ? null : notInThisTeam(field);
  }

  private async listed(taskId: string): Promise<ListedTask | Refusal> {
    return (await this.tasks.one(taskId)) ?? Refusal.missing();
  }
}
