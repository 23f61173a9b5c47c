import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { UserActor } from '../platform/database/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import { addDays, type LocalDate, startOfLondonDay } from '../shared/local-date.js';
import { Refusal } from '../shared/refusal.js';
import { aimsFor, escalatesOn, settledFor } from './policies/task-days.js';
import { type HoldingPolicy, TaskPolicies } from './policies/task-policies.service.js';
import { TaskQueries } from './task.queries.js';
import { TaskRows } from './task-rows.js';
import { refuseClosed } from './assignment/assignment.rules.js';
import { surfaceTask, taskCompleted } from './tasks.events.js';

export interface NewTask {
  /** The team whose work it is. */
  readonly organisationId: string;
  readonly assigneeId?: string | null;
  /** Kebab-case, such as `decide-priority-need`. */
  readonly kind: string;
  /** What to do, in words that name nobody and no place. */
  readonly title: string;
  readonly dueOn: LocalDate;
  /** True when the day is the law's. */
  readonly statutory?: boolean;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Where it comes from: `clock:K-02`, `placement`, `package`, `plan`, `tenancy`. */
  readonly source: string;
  /** Says what made it necessary; the same origin raises one task, however often it is asked for. */
  readonly origin: string;
}

export interface RaisedTask {
  readonly id: string;
  readonly kind: string;
  readonly dueOn: LocalDate;
}

/**
 * Raises, completes and closes work. It does not know why work is needed: the feature that raises it does.
 * A task is woken on its day and, while it is open still, on the day after.
 */
@Injectable()
export class Tasks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: TaskQueries,
    private readonly rows: TaskRows,
    private readonly policies: TaskPolicies,
    private readonly clock: Clock,
  ) {}

  /** Raises a task for any team, or gives back the one that its origin raised before. */
  async raise(task: NewTask): Promise<RaisedTask> {
    const [raised] = await this.raiseAll([task]);
    if (!raised) throw new Error('a task was neither raised nor found');
    return raised;
  }

  /** The same for several at once, in their order. */
  async raiseAll(tasks: readonly NewTask[]): Promise<RaisedTask[]> {
    if (tasks.length === 0) return [];
    const settled = await this.policies.of(tasks.map(({ organisationId }) => organisationId));
    const wanted = tasks.map((task) => ({
      ...task,
      id: newId(),
      statutory: task.statutory ?? false,
      ...this.daysOf(task, settled.get(task.organisationId)),
    }));
    const rows = await this.work.query<{ origin: string; id: string; fresh: boolean }>(
      'select origin, id, fresh from tasks.raise($1::jsonb, $2)',
      [JSON.stringify(wanted), this.clock.now()],
    );
    const raised = new Map(rows.map((row) => [row.origin, row]));
    return tasks.map(({ origin, kind, dueOn }) => {
      const row = raised.get(origin);
      if (!row) throw new Error('a task was neither raised nor found');
      if (row.fresh) this.work.wake(surfaceTask, { taskId: row.id }, startOfLondonDay(dueOn));
      return { id: row.id, kind, dueOn };
    });
  }

  /** Closes the tasks of origins, because what they were for is done or no longer needed. Quiet about those that are closed already. */
  async closeByOrigin(origins: string | readonly string[], as: 'done' | 'cancelled'): Promise<void> {
    const all = typeof origins === 'string' ? [origins] : origins;
    if (all.length === 0) return;
    await this.work.query('select tasks.close_by_origin($1, $2, $3)', [all, as, this.clock.now()]);
  }

  /** Closes the open tasks of these kinds about a record that has come to its end, whatever made each necessary. For the system only. */
  async closeAbout(subjectId: string, kinds: readonly string[], as: 'done' | 'cancelled'): Promise<void> {
    const rows = await this.work.query<{ origin: string }>(
      `select origin from tasks.task where subject_id = $1 and kind = any ($2) and status = 'open'`,
      [subjectId, kinds],
    );
    await this.closeByOrigin(
      rows.map(({ origin }) => origin),
      as,
    );
  }

  /** Marks an open task as one whose time has passed, before its day has. True when this changed it; for the system only. */
  async hurry(origin: string): Promise<boolean> {
    const hurried = await this.work.query(
      `update tasks.task set escalation_level = 2, surfaced_at = coalesce(surfaced_at, $2), version = version + 1
        where origin = $1 and status = 'open' and escalation_level < 2 returning id`,
      [origin, this.clock.now()],
    );
    return hurried.length > 0;
  }

  /** Notes that those whose open tasks these are were reminded of them on `day`. For the system only. */
  async remind(origins: readonly string[], day: LocalDate): Promise<void> {
    await this.work.query(
      `update tasks.task set reminded_on = $2, version = version + 1
        where origin = any ($1) and status = 'open' and reminded_on is distinct from $2`,
      [origins, day],
    );
  }

  /** Gives the open tasks about a record that one member of the team has, of sources that begin so, to another. */
  async handOver(subjectId: string, sources: string, from: string | null, to: string): Promise<void> {
    await this.work.query('select tasks.hand_over($1, $2, $3, $4)', [subjectId, `${sources}%`, from, to]);
  }

  /** Completes a task of the caller's team. Refusal: `task-closed`. */
  async complete(taskId: string, outcome: { note?: string; result?: string }) {
    const task = await this.rows.lock(taskId);
    if (!task) return Refusal.missing();

    const refused = refuseClosed(task);
    if (refused) return refused;

    const completedBy = (this.work.actor as UserActor).userId;
    await this.rows.change(task, {
      status: 'done',
      completedAt: this.clock.now(),
      completedBy,
      note: outcome.note ?? null,
      result: outcome.result ?? null,
    });

    this.work.record({ action: 'task.completed', outcome: 'done', subjectType: 'task', subjectId: taskId });
    const { subjectId, kind } = task;
    this.work.publish(taskCompleted, {
      ...{ taskId, subjectId, kind, completedOn: this.clock.today(), completedBy },
      result: outcome.result ?? null,
    });

    return this.tasks.one(taskId);
  }

  /** Marks those of these open tasks whose day has come (level 1) or passed (level 2); how many it changed. */
  surface(taskIds: readonly string[]): Promise<number> {
    return this.surfaceThose('id = any ($3)', [taskIds]);
  }

  /** The same for every task at once. For a system that was away, and for a replayed past. */
  surfaceAll(): Promise<number> {
    return this.surfaceThose('true');
  }

  // Given once, when it is raised: a policy that begins later changes nothing for it.
  private daysOf({ kind, dueOn, statutory }: NewTask, policy: HoldingPolicy | undefined) {
    if (!policy) throw new Error('nothing is settled for tasks');
    const days = settledFor(policy, kind);
    return {
      aimOn: statutory ? aimsFor(dueOn, this.clock.today(), days) : null,
      escalatesOn: escalatesOn(dueOn, days),
      policyVersion: policy.version,
    };
  }

  private async surfaceThose(which: 'id = any ($3)' | 'true', of: unknown[] = []): Promise<number> {
    const today = this.clock.today();
    const surfaced = await this.work.query<{ id: string; level: number }>(
      `update tasks.task
          set escalation_level = case when due_on < $1 then 2 else 1 end, surfaced_at = coalesce(surfaced_at, $2), version = version + 1
        where status = 'open' and due_on <= $1 and ${which}
          and escalation_level < case when due_on < $1 then 2 else 1 end
       returning id, escalation_level as level`,
      [today, this.clock.now(), ...of],
    );

    const tomorrow = startOfLondonDay(addDays(today, 1));
    for (const { id, level } of surfaced) {
      if (level === 1) this.work.wake(surfaceTask, { taskId: id }, tomorrow);
      this.work.record({
        action: 'task.surfaced',
        outcome: 'done',
        subjectType: 'task',
        subjectId: id,
        details: { level },
      });
    }
    return surfaced.length;
  }
}
