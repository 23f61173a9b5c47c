// @ts-nocheck
import { Refusal } from '../../shared/refusal.js';
import type { Placement } from '../placement.entity.js';

type Asked = Pick<Placement, 'status' | 'providerAgreedAt' | 'answerBy'>;

/** What is to be done about an offer at `now`: its provider is reminded, and once its time is up others take a hand. */
export function chaseFor({ status, providerAgreedAt, answerBy }: Asked, now: Date): 'remind' | 'escalate' | null {
  if (status !== 'offered' || providerAgreedAt !== null || answerBy === null) return null;
  return now < answerBy ? 'remind' : 'escalate';
}

/** A provider is reminded before its time is up. */
export function refuseLateReminder(policy: {
  readonly answerWithinMinutes: number;
  readonly remindAfterMinutes: number;
}): Refusal | null {
  if (policy.remindAfterMinutes < policy.answerWithinMinutes) return null;
  const message = 'A reminder comes before the time to answer is up. Remind sooner, or give more time.';
  return Refusal.rule('reminder-after-target', message, [
    { field: 'remindAfterMinutes', code: 'reminder-after-target', message },
  ]);
}
