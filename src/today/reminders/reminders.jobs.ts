import { Injectable } from '@nestjs/common';
import { isWorkingDay } from '../../law/working-days.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Does } from '../../platform/jobs/job.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { addDays, atLondonHour } from '../../shared/local-date.js';
import { ReminderPost } from './reminder-post.js';
import { followReminder, remindStaff, sendReminder } from './reminders.events.js';

const MORNING_HOUR = 8;

/**
 * At eight on working days those who want it are told how much of their work is due; then it sets its own next call. Twice reminds nobody
 * twice. Late reminds on the day on which it comes. If it never ran, nobody would be reminded; the work is in the list all the same.
 */
@Injectable()
export class ReminderJobs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly post: ReminderPost,
    private readonly clock: Clock,
  ) {}

  /** Sets the first call, unless one is waiting already. */
  async begin(): Promise<void> {
    await this.work.asSystem('staff-reminders', async () => {
      if (!(await this.outbox.isWaiting(remindStaff.name))) this.work.wake(remindStaff, {}, this.nextMorning());
    });
  }

  @Does(remindStaff)
  async remind(): Promise<void> {
    if (isWorkingDay(this.clock.today())) await this.post.beginAll();
    this.work.wake(remindStaff, {}, this.nextMorning());
  }

  @Does(sendReminder)
  send({ reminderId }: { reminderId: string }): Promise<void> {
    return this.post.send(reminderId);
  }

  @Does(followReminder)
  follow({ reminderId }: { reminderId: string }): Promise<void> {
    return this.post.ask(reminderId);
  }

  private nextMorning(): Date {
    const today = atLondonHour(this.clock.today(), MORNING_HOUR);
    return today > this.clock.now() ? today : atLondonHour(addDays(this.clock.today(), 1), MORNING_HOUR);
  }
}
