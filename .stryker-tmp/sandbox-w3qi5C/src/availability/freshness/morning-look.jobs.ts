// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Does, job } from '../../platform/jobs/job.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { addDays, atLondonHour } from '../../shared/local-date.js';
import { FreshnessReminders } from './freshness-reminders.js';

const morningLook = job<Record<string, never>>('availability.morning-look');

const MORNING_HOUR = 8;

/**
 * Every morning at eight: asks for what nobody has confirmed, then sets its own next call. Twice raises no second task; late asks about
 * how things stand then. If it never ran, units would still age and say so; nobody would be reminded.
 */
@Injectable()
export class MorningLook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly reminders: FreshnessReminders,
    private readonly clock: Clock,
  ) {}

  /** Sets the first call, unless one is waiting already. */
  async begin(): Promise<void> {
    await this.work.asSystem('morning-look', async () => {
      if (!(await this.outbox.isWaiting(morningLook.name))) this.work.wake(morningLook, {}, this.nextMorning());
    });
  }

  @Does(morningLook)
  async look(): Promise<void> {
    await this.reminders.look();
    this.work.wake(morningLook, {}, this.nextMorning());
  }

  private nextMorning(): Date {
    const today = atLondonHour(this.clock.today(), MORNING_HOUR);
    return today > this.clock.now() ? today : atLondonHour(addDays(this.clock.today(), 1), MORNING_HOUR);
  }
}
