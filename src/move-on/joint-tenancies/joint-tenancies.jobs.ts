import { Injectable } from '@nestjs/common';
import { On } from '../../platform/jobs/job.js';
import type { LocalDate } from '../../shared/local-date.js';
import { taskCompleted } from '../../tasks/tasks.events.js';
import { ADVICE_CODES } from './joint-tenancy.codes.js';
import { JointTenancies } from './joint-tenancies.service.js';
import { ADVICE_KINDS } from './joint-tenancy-tasks.js';

/**
 * Notes advice about a joint tenancy when its task is completed. Twice or late changes nothing. If it never ran, a notice would be refused
 * until the day of the advice is recorded by hand.
 */
@Injectable()
export class JointTenancyJobs {
  constructor(private readonly joint: JointTenancies) {}

  @On(taskCompleted, 'move-on.note-joint-tenancy-advice')
  async taskCompleted(done: { subjectId: string; kind: string; completedOn: string }): Promise<boolean> {
    const about = ADVICE_CODES.find((code) => ADVICE_KINDS[code] === done.kind);
    return about ? this.joint.adviseByTask(done.subjectId, about, done.completedOn as LocalDate) : false;
  }
}
