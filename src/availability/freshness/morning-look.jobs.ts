import { Injectable } from '@nestjs/common';
import { daily, Does } from '../../platform/jobs/job.js';
import { FreshnessReminders } from './freshness-reminders.js';

const MORNING_HOUR = 8;
const morningLook = daily('availability.morning-look', MORNING_HOUR);

/**
 * Every morning at eight: asks for what nobody has confirmed. Twice raises no second task; late asks about how things stand then. If it
 * never ran, units would still age and say so; nobody would be reminded.
 */
@Injectable()
export class MorningLook {
  constructor(private readonly reminders: FreshnessReminders) {}

  @Does(morningLook)
  async look(): Promise<void> {
    await this.reminders.look();
  }
}
