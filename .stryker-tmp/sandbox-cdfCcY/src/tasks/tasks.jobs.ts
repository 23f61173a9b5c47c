// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Does } from '../platform/jobs/job.js';
import { surfaceTask } from './tasks.events.js';
import { Tasks } from './tasks.service.js';

/**
 * Wakes tasks on their day and on the day after. Twice or late changes nothing: the level follows from the task and today.
 * If it never ran, lists would still show the task by its due day; only its level would be behind.
 */
@Injectable()
export class TaskJobs {
  constructor(private readonly tasks: Tasks) {}

  @Does(surfaceTask)
  surface({ taskId }: { taskId: string }): Promise<boolean> {
    return this.tasks.surface(taskId);
  }
}
