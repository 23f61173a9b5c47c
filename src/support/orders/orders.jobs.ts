import { Injectable } from '@nestjs/common';
import { daily, Does } from '../../platform/jobs/job.js';
import { OrderAlerts } from './order-alerts.js';

/** Before anybody starts work. */
const SWEEP_HOUR = 6;
const sweepOrders = daily('support.sweep-orders', SWEEP_HOUR);

/**
 * Every morning at six: looks which orders end soon. After days in which it did not run it finds what they left; if it never ran, a
 * person's list of orders would still say when each ends.
 */
@Injectable()
export class OrderJobs {
  constructor(private readonly alerts: OrderAlerts) {}

  @Does(sweepOrders)
  sweep(): Promise<number> {
    return this.alerts.sweep();
  }
}
