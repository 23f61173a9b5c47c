import { Injectable } from '@nestjs/common';
import { machineTime } from '../platform/clock/clock.js';
import type { UserActor } from '../platform/database/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import { Refusal } from '../shared/refusal.js';
import type { LostCodeReason } from './lost-code.codes.js';
import { StaffQueries } from './staff.queries.js';

/** That one's code was taken off, as one is told of it. */
export interface TakenOff {
  readonly at: Date;
  readonly by: string;
  readonly reason: LostCodeReason;
}

/**
 * For whoever has lost the telephone that made their one-time codes: a colleague who administers takes the code off. Nobody does it for
 * themselves, so that a stolen password and an open window are not enough.
 */
@Injectable()
export class LostCodes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
  ) {}

  /** Takes a colleague's code off and ends their sessions. Refusals: missing, `your-own-code`, `no-code-set-up`. */
  async takeOff(userId: string, reason: LostCodeReason): Promise<{ readonly userId: string } | Refusal> {
    if (userId === (this.work.actor as UserActor).userId) return yourOwn();
    const colleague = await this.staff.seniority(userId, { active: true });
    if (!colleague) return Refusal.missing();

    const [done] = await this.work.query<{ taken: boolean }>('select access.take_off_code($1, $2, $3, $4) as taken', [
      newId(),
      userId,
      reason,
      machineTime(),
    ]);
    if (!done?.taken)
      return Refusal.clash('no-code-set-up', 'They sign in with their password alone: there is no code.');

    this.work.record({
      action: 'second-factor.taken-off',
      outcome: 'done',
      subjectType: 'user',
      subjectId: userId,
      details: { reason },
    });

    return { userId };
  }

  /** The last time that one's own code was taken off, as long as one has not said that one knows of it. */
  async untold(): Promise<TakenOff | null> {
    const [removal] = await this.work.query<TakenOff>(
      `select c.removed_at as at, coalesce(u.name, 'Somebody who has left') as by, c.reason
         from access.code_removal c left join access.app_user u on u.id = c.removed_by
        where c.user_id = $1 and c.told_at is null order by c.removed_at desc limit 1`,
      [(this.work.actor as UserActor).userId],
    );
    return removal ?? null;
  }

  /** For signing in, as the system: true when this person has yet to be told. */
  async isUntold(userId: string): Promise<boolean> {
    const rows = await this.work.asSystem('sign-in', () =>
      this.work.query('select 1 from access.code_removal where user_id = $1 and told_at is null limit 1', [userId]),
    );
    return rows.length > 0;
  }

  /** One knows of it. */
  async known(): Promise<void> {
    await this.work.query('update access.code_removal set told_at = $2 where user_id = $1 and told_at is null', [
      (this.work.actor as UserActor).userId,
      machineTime(),
    ]);
  }
}

function yourOwn(): Refusal {
  return Refusal.rule(
    'your-own-code',
    'Nobody takes off their own code this way. Switch it off on your account with a code, or ask another administrator.',
  );
}
