import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/**
 * Shows supervisors what was not done in time. It finds that by the day which each task was given when it was raised, and by nothing
 * else: it needs no wake-up call to have been kept, and may come twice, late or after a week in which nothing ran.
 */
@Injectable()
export class Escalation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Escalates every open task whose day for that has come, of every team, once; how many that were. For the system only. */
  async sweep(): Promise<number> {
    const escalated = await this.work.query<{ id: string }>(
      `update tasks.task set escalated_at = $2, version = version + 1
        where status = 'open' and escalated_at is null and escalates_on <= $1 returning id`,
      [this.clock.today(), this.clock.now()],
    );
    for (const { id } of escalated) {
      this.work.record({ action: 'task.escalated', outcome: 'done', subjectType: 'task', subjectId: id });
    }
    return escalated.length;
  }
}
