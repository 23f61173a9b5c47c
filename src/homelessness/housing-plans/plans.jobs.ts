import { Injectable } from '@nestjs/common';
import { On } from '../../platform/jobs/job.js';
import { dutyEnded } from '../homelessness.events.js';
import { PlanTasks } from './plan-tasks.js';

/** Hears that a duty has ended. Where nothing is owed any more it takes back the work of the plan; twice or late changes nothing. */
@Injectable()
export class HousingPlanJobs {
  constructor(private readonly tasks: PlanTasks) {}

  @On(dutyEnded, 'homelessness.plan-under-review')
  ended({ applicationId }: { applicationId: string }): Promise<boolean> {
    return this.tasks.follow(applicationId);
  }
}
