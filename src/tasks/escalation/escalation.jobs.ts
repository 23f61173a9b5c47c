import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Does, job } from '../../platform/jobs/job.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { addDays, atLondonHour } from '../../shared/local-date.js';
import { Escalation } from './escalation.js';

const escalateTasks = job<Record<string, never>>('tasks.escalate');

/** Before anybody starts work, in London. */
const SWEEP_HOUR = 6;

/**
 * Every morning at six: escalates what was not done, then sets its own next call. If it never ran, every task would still stand on its
 * team's list as overdue; no supervisor would be shown it.
 */
@Injectable()
export class EscalationJobs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly escalation: Escalation,
    private readonly clock: Clock,
  ) {}

  /** Sets the first call, unless one is waiting already. */
  async begin(): Promise<void> {
    await this.work.asSystem('task-escalation', async () => {
      if (!(await this.outbox.isWaiting(escalateTasks.name))) this.work.wake(escalateTasks, {}, this.nextSweep());
    });
  }

  @Does(escalateTasks)
  async sweep(): Promise<void> {
    await this.escalation.sweep();
    this.work.wake(escalateTasks, {}, this.nextSweep());
  }

  private nextSweep(): Date {
    const today = atLondonHour(this.clock.today(), SWEEP_HOUR);
    return today > this.clock.now() ? today : atLondonHour(addDays(this.clock.today(), 1), SWEEP_HOUR);
  }
}
