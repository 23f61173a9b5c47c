import { Injectable } from '@nestjs/common';
import { On } from '../../platform/jobs/job.js';
import type { LocalDate } from '../../shared/local-date.js';
import { taskCompleted } from '../../tasks/tasks.events.js';
import { isTenancyFound } from './check.codes.js';
import { SUSTAINMENT_CHECK } from './sustainment-checks.js';
import { TenancyFollowUps } from './tenancy-follow-ups.js';

/**
 * Follows a check on a tenancy when its task is completed with how it was found. Twice or late keeps it once. If it never ran, the task
 * would say what was found, and nobody would be asked to act on it.
 */
@Injectable()
export class SustainmentJobs {
  constructor(private readonly followUps: TenancyFollowUps) {}

  @On(taskCompleted, 'move-on.follow-tenancy-check')
  async checked(done: {
    taskId: string;
    subjectId: string;
    kind: string;
    completedOn: string;
    completedBy: string;
    result: string | null;
  }): Promise<boolean> {
    if (done.kind !== SUSTAINMENT_CHECK || !isTenancyFound(done.result)) return false;
    const { taskId, completedOn, completedBy, result } = done;
    return this.followUps.keep(done.subjectId, {
      ...{ taskId, on: completedOn as LocalDate, by: completedBy, found: result },
    });
  }
}
