import { Injectable } from '@nestjs/common';
import { isWorkingDay } from '../../law/working-days.js';
import { Clock } from '../../platform/clock/clock.js';
import { Does } from '../../platform/jobs/job.js';
import { ReminderPost } from './reminder-post.js';
import { followReminder, remindStaff, sendReminder } from './reminders.events.js';

/**
 * At eight on working days those who want it are told how much of their work is due. Twice reminds nobody twice. Late reminds on the day
 * on which it comes. If it never ran, nobody would be reminded; the work is in the list all the same.
 */
@Injectable()
export class ReminderJobs {
  constructor(
    private readonly post: ReminderPost,
    private readonly clock: Clock,
  ) {}

  @Does(remindStaff)
  async remind(): Promise<void> {
    if (isWorkingDay(this.clock.today())) await this.post.beginAll();
  }

  @Does(sendReminder)
  send({ reminderId }: { reminderId: string }): Promise<void> {
    return this.post.send(reminderId);
  }

  @Does(followReminder)
  follow({ reminderId }: { reminderId: string }): Promise<void> {
    return this.post.ask(reminderId);
  }
}
