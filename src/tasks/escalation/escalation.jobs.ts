import { Injectable } from '@nestjs/common';
import { daily, Does } from '../../platform/jobs/job.js';
import { Escalation } from './escalation.js';

/** Before anybody starts work, in London. */
const SWEEP_HOUR = 6;
const escalateTasks = daily('tasks.escalate', SWEEP_HOUR);

/**
 * Every morning at six: escalates what was not done. If it never ran, every task would still stand on its team's list as overdue; no
 * supervisor would be shown it.
 */
@Injectable()
export class EscalationJobs {
  constructor(private readonly escalation: Escalation) {}

  @Does(escalateTasks)
  sweep(): Promise<number> {
    return this.escalation.sweep();
  }
}
