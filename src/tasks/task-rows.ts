import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Task } from './task.entity.js';

/** Locks and changes tasks. What may be changed, its callers know. */
@Injectable()
export class TaskRows {
  constructor(private readonly work: UnitOfWork) {}

  /** A task that the caller may see, locked until the end of the transaction. */
  lock(taskId: string): Promise<Task | null> {
    return this.work.manager.findOne(Task, { where: { id: taskId }, lock: { mode: 'pessimistic_write' } });
  }

  /** Changes a task that is locked. */
  async change({ id, version }: Task, changes: Partial<Task>): Promise<void> {
    await this.work.manager.update(Task, id, { ...changes, version: version + 1 });
  }

  /** Passes the open tasks of one member of an organisation on to another, or those of them that are named; how many. */
  async passOn(
    organisationId: string,
    from: string | null,
    to: string | null,
    taskIds: readonly string[] | null,
  ): Promise<number> {
    // In the order of their ids: two who pass on the same tasks wait for one another, and do not block one another.
    const passed = await this.work.query(
      `with theirs as (
         select id from tasks.task
          where organisation_id = $1 and assignee_id is not distinct from $2 and status = 'open'
            and ($4::uuid[] is null or id = any ($4))
          order by id for update)
       update tasks.task t set assignee_id = $3, version = t.version + 1 from theirs where t.id = theirs.id returning t.id`,
      [organisationId, from, to, taskIds],
    );
    return passed.length;
  }
}
