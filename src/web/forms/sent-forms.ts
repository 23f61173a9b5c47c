import { Injectable } from '@nestjs/common';
import { isRefusal } from '../../shared/refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Idempotency, type KeyedRequest } from '../../platform/http/idempotency.js';
import { Problem } from '../../platform/http/problem.js';
import { FormErrors, SeeOther } from '../answer.js';
import { KEY_FIELD, ONCE_MORE_FIELD } from './form-token.js';
import { holdsSecret } from './unsent.js';
import { one, type Values } from './values.js';

/** For how long a form with the same answers is taken for the same form: somebody went back, or had it open twice. */
const SAME_FOR_MINUTES = 10;

/** Codes of refusals of what has been changed since, or has gone on from where it was. */
const HAS_CHANGED = /^stale-version$|(^|-)move-not-allowed$/;

/** A form, and who sends it. */
export interface SentForm {
  readonly userId: string;
  /** The token of the session that it comes from. */
  readonly session: string;
  readonly url: string;
  readonly values: Values;
  /** The same answers say something new each time. */
  readonly newEachTime: boolean;
}

/** The same answers were taken a few minutes ago; nothing was changed this time. */
export class SentAlready extends Problem {
  constructor(
    /** Where the first one led. */
    readonly location: string,
    readonly at: Date,
    /** False when it could not be taken once more, whatever its sender wants. */
    readonly canBeSentAgain: boolean,
  ) {
    super(409, 'form-sent-already', 'You sent this form a few minutes ago with the same answers, and it was taken.');
  }
}

/**
 * Forms are taken once. By its key a form that comes twice, by a second tap or a page sent again, changes nothing the second time and
 * leads to the same page. The same answers under another key, after going back, from a second window or from another device, change
 * nothing either until their sender says that they mean it (decision 72).
 */
@Injectable()
export class SentForms {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Takes a form, by `handle`, unless it was taken before. Throws `SentAlready`, and a 409 problem for a key that came with other answers. */
  async once(form: SentForm, handle: () => Promise<unknown>): Promise<unknown> {
    const keyed = byKey(form);
    const first = keyed && (await this.idempotency.firstAnswer(keyed).catch(sentBefore));
    if (first) return new SeeOther(first.body as string);

    const result = await handle().catch((error: unknown) => {
      if (isNotThere(error)) return error;
      throw error;
    });
    const same = form.newEachTime ? undefined : this.byAnswers(form);
    const meansIt = one(form.values, ONCE_MORE_FIELD) !== undefined;
    if (same && (result instanceof SeeOther ? await this.hasChanged() : isNotThere(result))) {
      const before = await this.idempotency.answerSince(same, this.earliest()).catch(otherAnswers);
      const isTaken = result instanceof SeeOther;
      if (before && !(isTaken && meansIt)) throw new SentAlready(before.body as string, before.at, isTaken);
    }
    if (result instanceof Problem) throw result;
    if (!(result instanceof SeeOther)) return result;

    const answer = { status: 303, body: result.location };
    if (same && (await this.hasChanged())) await this.idempotency.keep(same, answer);
    if (keyed) await this.idempotency.keep(keyed, answer);
    return result;
  }

  /**
   * The last answers that somebody's forms brought to an address, so that what was changed there and back again is no form sent twice. Within
   * its session alone: of all buttons that ask for nothing, the last that was pressed; and what nobody else may ever guess.
   */
  private byAnswers({ userId, session, url, values }: SentForm): KeyedRequest {
    const answers = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('_')));
    const isButton = Object.keys(answers).length === 0;
    const place = isButton || holdsSecret(values) ? `${session} ${isButton ? '' : url}` : url;
    return {
      ...{ scope: userId, key: this.cipher.mark(place, `sent-form:${userId}`) },
      ...{ method: 'POST', path: url, body: answers },
    };
  }

  private earliest(): Date {
    return new Date(this.clock.now().getTime() - SAME_FOR_MINUTES * 60_000);
  }

  /** True when this transaction has written something; a search has not. */
  private async hasChanged(): Promise<boolean> {
    const [written] = await this.work.query<{ is: boolean }>(
      'select pg_current_xact_id_if_assigned() is not null as is',
    );
    return written?.is === true;
  }
}

/** The forms of one page share its key: each is known by where it leads. */
function byKey({ userId, url, values }: SentForm): KeyedRequest | undefined {
  const key = one(values, KEY_FIELD);
  return key === undefined
    ? undefined
    : { scope: userId, key: `${key} ${url}`, method: 'POST', path: url, body: values };
}

/** What was changed already may not be there to be changed or chosen again, or not as it was, or may have gone on. */
function isNotThere(result: unknown): boolean {
  if (result instanceof FormErrors) return true;
  if (isRefusal(result)) return result.kind === 'missing' || HAS_CHANGED.test(result.code);
  return result instanceof Problem && [404, 412].includes(result.getStatus());
}

/** Of a form that was sent with other answers before, as from a second window, its sender knows no key. */
function sentBefore(error: unknown): never {
  checkReused(error);
  const detail = 'You sent this form before, with other answers, and those stand. Open its page again to change them.';
  throw new Problem(409, 'form-sent-before', detail);
}

function otherAnswers(error: unknown): null {
  checkReused(error);
  return null;
}

function checkReused(error: unknown): void {
  if (!(error instanceof Problem) || error.code !== 'idempotency-key-reused') throw error;
}
