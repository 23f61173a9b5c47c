import { Injectable } from '@nestjs/common';
import { DoesTogether } from '../platform/jobs/job.js';
import { surfaceTask } from './tasks.events.js';
import { Tasks } from './tasks.service.js';

/**
 * Wakes tasks on their day and on the day after, all of a midnight together. Twice or late changes nothing: the level follows from the task and today.
 * If it never ran, lists would still show the task by its due day; only its level would be behind.
 */
@Injectable()
export class TaskJobs {
  constructor(private readonly tasks: Tasks) {}

  @DoesTogether(surfaceTask)
  surface(calls: readonly { taskId: string }[]): Promise<number> {
    return this.tasks.surface(calls.map(({ taskId }) => taskId));
  }
}
