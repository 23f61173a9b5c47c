import { Injectable } from '@nestjs/common';
import { generateSecret, verifySync } from 'otplib';
import { Refusal } from '../shared/refusal.js';
import { machineTime } from '../platform/clock/clock.js';
import type { UserActor } from '../platform/database/actor.js';
import { FieldCipher } from '../platform/database/field-cipher.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

/** Clocks of phones are rarely further out than this, and a code that is on the screen may be typed to its end. */
const TOLERANCE_SECONDS = 30;
const CODE = /^\d{6}$/;

/** One-time codes (RFC 6238) beside the password, for those who set them up. A code is taken once. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
  ) {}

  /** True when the person who asks signs in with a code. */
  async isOn(): Promise<boolean> {
    return (await this.keyOf(this.person))?.isConfirmed ?? false;
  }

  /** The key to type into the app, the same until a code made with it is confirmed. Refusal: `code-already-set-up`. */
  async begin(): Promise<{ readonly key: string } | Refusal> {
    const known = await this.keyOf(this.person);

    if (known?.isConfirmed) return setUpAlready();
    if (known) return { key: inGroups(known.key) };
    const key = generateSecret();
    await this.work.query('insert into access.second_factor (user_id, sealed_key, begun_at) values ($1, $2, $3)', [
      this.person,
      this.cipher.seal(key, placeOf(this.person)),
      machineTime(),
    ]);

    return { key: inGroups(key) };
  }

  /** Switches the code on, when `code` is the one that the app shows. Refusals: `wrong-code`, `code-already-set-up`. */
  async confirm(code: string): Promise<true | Refusal> {
    if (!(await this.take(this.person, code, false))) {
      // Sent from two windows at once, a code is taken from one; for the other it is on already.
      return (await this.keyOf(this.person))?.isConfirmed ? setUpAlready() : wrongCode();
    }

    await this.work.query('update access.second_factor set confirmed_at = $2 where user_id = $1', [
      this.person,
      machineTime(),
    ]);

    this.work.record({ action: 'second-factor.set-up', outcome: 'done', subjectType: 'user', subjectId: this.person });
    return true;
  }

  /** Switches the code off. Refusal: `wrong-code`. */
  async end(code: string): Promise<true | Refusal> {
    if (!(await this.take(this.person, code, true))) return wrongCode();

    await this.work.query('delete from access.second_factor where user_id = $1', [this.person]);

    this.work.record({ action: 'second-factor.ended', outcome: 'done', subjectType: 'user', subjectId: this.person });
    return true;
  }

  /** For signing in, as the system: true when this person needs no code, or `code` is right and was not used before. */
  async admits(userId: string, code: string | undefined): Promise<boolean> {
    const known = await this.keyOf(userId);
    return !known?.isConfirmed || this.take(userId, code ?? '', true);
  }

  private get person(): string {
    return (this.work.actor as UserActor).userId;
  }

  /** Takes a code that is right now; the same one is never taken again, not by two who send it at once either. */
  private async take(userId: string, code: string, confirmed: boolean): Promise<boolean> {
    const known = await this.keyOf(userId);
    if (!known || known.isConfirmed !== confirmed || !CODE.test(code)) return false;
    const result = verifySync({
      secret: known.key,
      token: code,
      epoch: Math.floor(machineTime().getTime() / 1000),
      epochTolerance: TOLERANCE_SECONDS,
    });
    if (!result.valid || !('timeStep' in result)) return false;
    const taken = await this.work.query(
      'update access.second_factor set last_step = $2 where user_id = $1 and last_step < $2 returning user_id',
      [userId, result.timeStep],
    );
    return taken.length > 0;
  }

  private async keyOf(userId: string): Promise<{ readonly key: string; readonly isConfirmed: boolean } | null> {
    const [row] = await this.work.query<{ sealedKey: Buffer; isConfirmed: boolean }>(
      `select sealed_key as "sealedKey", confirmed_at is not null as "isConfirmed" from access.second_factor where user_id = $1`,
      [userId],
    );
    return row ? { key: this.cipher.open(row.sealedKey, placeOf(userId)), isConfirmed: row.isConfirmed } : null;
  }
}

const placeOf = (userId: string) => `second-factor:${userId}`;
const inGroups = (key: string) => key.replaceAll(/(.{4})(?=.)/g, '$1 ');
const setUpAlready = () => Refusal.clash('code-already-set-up', 'You have set up a code already.');
const wrongCode = () =>
  Refusal.rule('wrong-code', 'This is not the code that your app shows now. Wait for the next one and try again.', [
    { field: 'code', code: 'wrong', message: 'Enter the six digits that your app shows now' },
  ]);
