import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Does, job } from '../../platform/jobs/job.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { addDays, atLondonHour } from '../../shared/local-date.js';
import { OrderAlerts } from './order-alerts.js';

const sweepOrders = job<Record<string, never>>('support.sweep-orders');

/** Before anybody starts work. */
const SWEEP_HOUR = 6;

/**
 * Every morning at six: looks which orders end soon, then sets its own next call. After days in which it did not run it finds what they
 * left; if it never ran, a person's list of orders would still say when each ends.
 */
@Injectable()
export class OrderJobs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly alerts: OrderAlerts,
    private readonly clock: Clock,
  ) {}

  /** Sets the first call, unless one is waiting already. */
  async begin(): Promise<void> {
    await this.work.asSystem('order-sweep', async () => {
      if (!(await this.outbox.isWaiting(sweepOrders.name))) this.work.wake(sweepOrders, {}, this.nextSweep());
    });
  }

  @Does(sweepOrders)
  async sweep(): Promise<number> {
    const asked = await this.alerts.sweep();
    this.work.wake(sweepOrders, {}, this.nextSweep());
    return asked;
  }

  private nextSweep(): Date {
    const today = atLondonHour(this.clock.today(), SWEEP_HOUR);
    return today > this.clock.now() ? today : atLondonHour(addDays(this.clock.today(), 1), SWEEP_HOUR);
  }
}
