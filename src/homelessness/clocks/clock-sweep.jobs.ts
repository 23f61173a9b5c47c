import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Does, job } from '../../platform/jobs/job.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { addDays, atLondonHour } from '../../shared/local-date.js';
import { ClockSweep } from './clock-sweep.js';

const sweepClocks = job<Record<string, never>>('homelessness.sweep-clocks');

/** Before anybody starts work. */
const SWEEP_HOUR = 6;

/**
 * Every morning at six: sweeps the clocks, then sets its own next call. If it never ran, every task would still stand on its list by its
 * day; nobody would be reminded of it.
 */
@Injectable()
export class ClockSweepJobs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly clocks: ClockSweep,
    private readonly clock: Clock,
  ) {}

  /** Sets the first call, unless one is waiting already. */
  async begin(): Promise<void> {
    await this.work.asSystem('clock-sweep', async () => {
      if (!(await this.outbox.isWaiting(sweepClocks.name))) this.work.wake(sweepClocks, {}, this.nextSweep());
    });
  }

  @Does(sweepClocks)
  async sweep(): Promise<void> {
    await this.clocks.sweep();
    this.work.wake(sweepClocks, {}, this.nextSweep());
  }

  private nextSweep(): Date {
    const today = atLondonHour(this.clock.today(), SWEEP_HOUR);
    return today > this.clock.now() ? today : atLondonHour(addDays(this.clock.today(), 1), SWEEP_HOUR);
  }
}
