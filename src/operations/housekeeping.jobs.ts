import { Injectable } from '@nestjs/common';
import { FreeTime } from '../availability/ledger/free-time.js';
import { Clock } from '../platform/clock/clock.js';
import { Idempotency } from '../platform/http/idempotency.js';
import { UnsentForms } from '../access/unsent-forms.service.js';
import { daily, Does } from '../platform/jobs/job.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { addDays, startOfLondonDay } from '../shared/local-date.js';

const MIDNIGHT = 0;
const housekeeping = daily('operations.housekeeping', MIDNIGHT);

const DONE_WORK_KEPT_DAYS = 30;
const FIRST_ANSWERS_KEPT_DAYS = 1;

/**
 * Once a day: forgets first answers that nobody will ask for again, work that was done long ago, what was free long ago and forms that
 * were never sent. Twice does no harm. If it never ran, nothing would break; the tables would grow.
 */
@Injectable()
export class HousekeepingJobs {
  constructor(
    private readonly outbox: Outbox,
    private readonly idempotency: Idempotency,
    private readonly freeTime: FreeTime,
    private readonly unsentForms: UnsentForms,
    private readonly clock: Clock,
  ) {}

  @Does(housekeeping)
  async tidy(): Promise<void> {
    await this.outbox.forgetDoneBefore(this.daysAgo(DONE_WORK_KEPT_DAYS));
    await this.idempotency.forgetBefore(this.daysAgo(FIRST_ANSWERS_KEPT_DAYS));
    await this.freeTime.forgetLongAgo();
    await this.unsentForms.forgetOld();
  }

  private daysAgo(days: number): Date {
    return startOfLondonDay(addDays(this.clock.today(), -days));
  }
}
