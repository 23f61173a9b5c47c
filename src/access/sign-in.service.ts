import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { machineTime } from '../platform/clock/clock.js';
import { Settings } from '../platform/config/settings.js';
import type { UserActor } from '../platform/database/actor.js';
import { identifySystem, UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import { Refusal } from '../shared/refusal.js';
import { passwordFits } from './passwords.js';
import { SecondFactor } from './second-factor.service.js';
import { hashToken, newToken } from './tokens.js';

export interface SignedInSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly string[];
    readonly organisation: { readonly id: string; readonly name: string; readonly type: string };
  };
}

const FAILURES_ALLOWED = 10;
const FORGOTTEN_AFTER_MINUTES = 15;

/**
 * Signs people in and out with local accounts. Tokens are 256 random bits; only their hash is kept. A wrong password and an
 * unknown address get the same answer after the same work, and both count against the address that was typed.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
    private readonly secondFactor: SecondFactor,
  ) {}

  /**
   * Opens a session; `oneTimeCode` is wanted from those who have set one up. Refusals: `wrong-sign-in`, the same whatever of it was
   * wrong, and `too-many-attempts`.
   */
  async signIn(
    email: string,
    password: string,
    requestId: string,
    oneTimeCode?: string,
  ): Promise<SignedInSession | Refusal> {
    const address = createHash('sha256').update(email.trim().toLowerCase()).digest();
    const now = machineTime();

    const known = await this.work.asSystem('sign-in', async () => ({
      blocked: await this.isBlocked(address, now),
      account: await this.findAccount(email.trim()),
    }));
    if (known.blocked) {
      return Refusal.rule('too-many-attempts', 'Too many attempts for this address. Wait 15 minutes and try again.');
    }

    const fits = await passwordFits(known.account?.passwordHash ?? null, password);

    return this.work
      .run(
        identifySystem('sign-in'),
        async () => {
          if (!fits || !known.account || !(await this.secondFactor.admits(known.account.id, oneTimeCode))) {
            await this.countFailure(address, now);
            this.work.record({ action: 'session.opened', outcome: 'refused', details: { code: 'wrong-sign-in' } });
            return null;
          }
          await this.work.query('update access.sign_in_failure set failures = 0 where address_hash = $1', [address]);
          return this.open(known.account, now);
        },
        requestId,
      )
      .then(
        (session) =>
          session ??
          Refusal.rule('wrong-sign-in', 'The e-mail address, the password or the one-time code is not right.'),
      );
  }

  /** Ends the session that this request came with. */
  async signOut(): Promise<void> {
    const { sessionId } = this.work.actor as UserActor;

    await this.work.query('update access.session set ended_at = $2 where id = $1', [sessionId, machineTime()]);

    this.work.record({ action: 'session.ended', outcome: 'done', subjectType: 'session', subjectId: sessionId });
  }

  /** Ends every session of whoever asks, on whatever device. */
  async signOutEverywhere(): Promise<void> {
    const { userId } = this.work.actor as UserActor;

    await this.work.query('update access.session set ended_at = $2 where user_id = $1 and ended_at is null', [
      userId,
      machineTime(),
    ]);

    this.work.record({ action: 'session.all-ended', outcome: 'done', subjectType: 'user', subjectId: userId });
  }

  private async open(account: Account, now: Date): Promise<SignedInSession> {
    const token = newToken();
    const session = { id: newId(), expiresAt: new Date(now.getTime() + this.settings.SESSION_HOURS * 3_600_000) };
    await this.work.query(
      'insert into access.session (id, token_hash, user_id, created_at, expires_at) values ($1, $2, $3, $4, $5)',
      [session.id, hashToken(token), account.id, now, session.expiresAt],
    );
    this.work.record({
      action: 'session.opened',
      outcome: 'done',
      subjectType: 'session',
      subjectId: session.id,
      details: { userId: account.id },
    });
    const { id, name, roles, organisation } = account;
    return { token, expiresAt: session.expiresAt, user: { id, name, roles, organisation } };
  }

  private async findAccount(email: string): Promise<Account | null> {
    const [account] = await this.work.query<Account>(
      `select u.id, u.name, u.roles, u.password_hash as "passwordHash",
              jsonb_build_object('id', o.id, 'name', o.name, 'type', o.type) as organisation
         from access.app_user u join access.organisation o on o.id = u.organisation_id
        where u.email = $1 and u.active`,
      [email],
    );
    return account ?? null;
  }

  private async isBlocked(address: Buffer, now: Date): Promise<boolean> {
    const rows = await this.work.query(
      `select 1 from access.sign_in_failure
        where address_hash = $1 and failures >= $2 and last_failed_at > $3::timestamptz - make_interval(mins => $4)`,
      [address, FAILURES_ALLOWED, now, FORGOTTEN_AFTER_MINUTES],
    );
    return rows.length > 0;
  }

  private async countFailure(address: Buffer, now: Date): Promise<void> {
    await this.work.query(
      `insert into access.sign_in_failure as f (address_hash, failures, last_failed_at) values ($1, 1, $2)
       on conflict (address_hash) do update
          set failures = case when f.last_failed_at > $2::timestamptz - make_interval(mins => $3) then f.failures + 1 else 1 end,
              last_failed_at = $2`,
      [address, now, FORGOTTEN_AFTER_MINUTES],
    );
  }
}

interface Account {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly passwordHash: string | null;
  readonly organisation: { readonly id: string; readonly name: string; readonly type: string };
}
