import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { addDays, atLondonHour } from '../../shared/local-date.js';
import { Clock } from '../clock/clock.js';
import { type DailyJob, dailyJobs } from '../jobs/job.js';
import { Outbox } from './outbox.js';

/**
 * Sets the calls of what is done once a day. The id of a call follows from its job and its instant, so that there is one however many
 * processes set it. It expects an open unit of work of the system.
 */
@Injectable()
export class DailyCalls {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Sets the next call of every daily job. */
  async begin(): Promise<void> {
    for (const job of dailyJobs().values()) await this.set(job);
  }

  /** After a call of this name: sets the next, where it is a daily job's. */
  async follow(name: string): Promise<void> {
    const job = dailyJobs().get(name);
    if (job) await this.set(job);
  }

  private async set({ name, hour }: DailyJob): Promise<void> {
    const dueAt = this.next(hour);
    await this.outbox.setOnce(idOf(name, dueAt), name, dueAt, this.clock.now());
  }

  private next(hour: number): Date {
    const today = atLondonHour(this.clock.today(), hour);
    return today > this.clock.now() ? today : atLondonHour(addDays(this.clock.today(), 1), hour);
  }
}

function idOf(name: string, dueAt: Date): string {
  const digits = createHash('sha256').update(`${name} ${dueAt.toISOString()}`).digest('hex').slice(0, 32);
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
