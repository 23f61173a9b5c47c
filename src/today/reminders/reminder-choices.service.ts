import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Way } from '../../platform/notify/notify.js';
import { Refusal } from '../../shared/refusal.js';
import { tidyAddress, wrongWithAddress } from './reminder.rules.js';
import { ReminderChoice } from './reminder-choice.entity.js';

/** Whether somebody wants reminders of their own work, and where. Nobody has any who did not ask for them. */
@Injectable()
export class ReminderChoices {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** What the caller has chosen; null when they want none. */
  mine(): Promise<ReminderChoice | null> {
    return this.work.manager.findOne(ReminderChoice, { where: { userId: this.caller.userId } });
  }

  /** Wants reminders this way from now on. Refusal: `not-a-work-address`. */
  async choose(way: Way, typed: string) {
    const { userId, organisationId } = this.caller;
    const address = tidyAddress(way, typed);
    const wrong = wrongWithAddress(way, address, await this.signInAddress());

    if (wrong)
      return Refusal.rule('not-a-work-address', wrong, [
        { field: 'address', code: 'not-a-work-address', message: wrong },
      ]);

    const chosenAt = this.clock.now();
    await this.work.manager.upsert(
      ReminderChoice,
      { userId, organisationId, way, address, chosenAt, stoppedAt: null },
      ['userId'],
    );

    this.work.record({ action: 'reminders.chosen', outcome: 'done', subjectType: 'user', subjectId: userId });

    return { way };
  }

  /** Wants none any more; where they went is forgotten. */
  async end(): Promise<void> {
    const { userId } = this.caller;
    await this.work.manager.delete(ReminderChoice, { userId });
    this.work.record({ action: 'reminders.ended', outcome: 'done', subjectType: 'user', subjectId: userId });
  }

  /** The administrator's colleagues to whom nothing is sent any more, because a reminder did not arrive. */
  async stopped(): Promise<readonly string[]> {
    const rows = await this.work.query<{ name: string }>(
      `select u.name from today.reminder_choice c join access.app_user u on u.id = c.user_id
        where c.stopped_at is not null and c.organisation_id = access.organisation_id() and u.active order by u.name`,
    );
    return rows.map(({ name }) => name);
  }

  private async signInAddress(): Promise<string> {
    const [user] = await this.work.query<{ email: string }>('select email from access.app_user where id = $1', [
      this.caller.userId,
    ]);
    return user?.email ?? '';
  }

  private get caller(): UserActor {
    return this.work.actor as UserActor;
  }
}
