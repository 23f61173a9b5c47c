import { Injectable } from '@nestjs/common';
import { On } from '../../platform/jobs/job.js';
import type { LocalDate } from '../../shared/local-date.js';
import { taskCompleted } from '../../tasks/tasks.events.js';
import { Steps } from './steps.service.js';

/**
 * Ends a step when its task is completed, and so opens what waited for it. It reads what is so now: twice or late changes nothing, and the
 * day kept is the one on which the task was completed. If it never ran, the steps after it would wait; the plan shows that they do.
 */
@Injectable()
export class StepJobs {
  constructor(private readonly steps: Steps) {}

  @On(taskCompleted, 'move-on.finish-step')
  taskCompleted({
    taskId,
    subjectId,
    completedOn,
    completedBy,
  }: {
    taskId: string;
    subjectId: string;
    completedOn: string;
    completedBy: string;
  }): Promise<boolean> {
    return this.steps.finishByTask(subjectId, { taskId, completedOn: completedOn as LocalDate, completedBy });
  }
}
