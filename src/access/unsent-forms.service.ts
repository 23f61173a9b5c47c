import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { machineTime } from '../platform/clock/clock.js';
import type { UserActor } from '../platform/database/actor.js';
import { FieldCipher } from '../platform/database/field-cipher.js';
import { identifySystem, UnitOfWork } from '../platform/database/unit-of-work.js';
import { hashToken } from './tokens.js';

/** For how long what was typed may be shown again: a lock comes after half an hour, and a lunch lasts one. */
export const UNSENT_KEPT_MINUTES = 60;

type Typed = Readonly<Record<string, string | readonly string[]>>;

/**
 * What somebody had typed into a form when their session ended: sealed, for the same account alone, shown once and soon or never
 * (decision 64). It lives in machine time, as sessions do.
 */
@Injectable()
export class UnsentForms {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
  ) {}

  /**
   * Keeps what was typed on `page` for whoever's session this token was, whether it goes on or has ended; an earlier one of theirs is
   * forgotten. False when the token was never anybody's. In a unit of work of its own.
   */
  keep(token: string, page: string, typed: Typed, requestId: string): Promise<boolean> {
    const now = machineTime();
    const keep = async () => {
      await this.forgetOld();
      const [account] = await this.work.query<{ id: string }>(
        'select u.id from access.session s join access.app_user u on u.id = s.user_id and u.active where s.token_hash = $1',
        [hashToken(token)],
      );
      if (!account) return false;

      const sealed = this.cipher.seal(JSON.stringify(typed), belongsTo(account.id));
      await this.work.query(
        `insert into access.unsent_form (user_id, page_hash, sealed, kept_at) values ($1, $2, $3, $4)
         on conflict (user_id) do update set page_hash = excluded.page_hash, sealed = excluded.sealed, kept_at = excluded.kept_at`,
        [account.id, hashOf(page), sealed, now],
      );

      this.work.record({
        action: 'unsent-form.kept',
        outcome: 'done',
        subjectType: 'user',
        subjectId: account.id,
      });
      return true;
    };
    return this.work.run(identifySystem('unsent-forms'), keep, requestId);
  }

  /** What whoever asks had typed on `page`, the one time that it is given; nothing when there is none or it is too old. */
  async take(page: string): Promise<Typed | undefined> {
    const { userId } = this.work.actor as UserActor;

    const [kept] = await this.work.query<{ sealed: Buffer; keptAt: Date }>(
      'delete from access.unsent_form where user_id = $1 and page_hash = $2 returning sealed, kept_at as "keptAt"',
      [userId, hashOf(page)],
    );
    if (!kept || kept.keptAt < oldest()) return undefined;

    this.work.record({ action: 'unsent-form.shown', outcome: 'done', subjectType: 'user', subjectId: userId });
    return JSON.parse(this.cipher.open(kept.sealed, belongsTo(userId))) as Typed;
  }

  /** Forgets what nobody will be shown any more. */
  async forgetOld(): Promise<void> {
    await this.work.query('delete from access.unsent_form where kept_at < $1', [oldest()]);
  }
}

function oldest(): Date {
  return new Date(machineTime().getTime() - UNSENT_KEPT_MINUTES * 60_000);
}

function hashOf(page: string): Buffer {
  return createHash('sha256').update(page).digest();
}

function belongsTo(userId: string): string {
  return `unsent-form:${userId}`;
}
