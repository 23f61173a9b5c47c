// @ts-nocheck
import { chaseFor, refuseLateReminder } from './referral-targets.rules.js';

const ANSWER_BY = new Date('2026-03-10T11:00:00Z');
const waiting = { status: 'offered', providerAgreedAt: null, answerBy: ANSWER_BY } as const;

describe('an offer whose provider has not answered', () => {
  it.each([
    ['before its time is up', '2026-03-10T10:59:59Z', 'remind'],
    ['as its time is up', '2026-03-10T11:00:00Z', 'escalate'],
    ['days later', '2026-03-13T09:00:00Z', 'escalate'],
  ])('%s', (_, now, step) => {
    expect(chaseFor(waiting, new Date(now))).toBe(step);
  });

  it.each([
    ['answered by the provider', { ...waiting, providerAgreedAt: ANSWER_BY }],
    ['lapsed', { ...waiting, status: 'expired' } as const],
    ['declined', { ...waiting, status: 'declined' } as const],
    ['opened by a transfer', { ...waiting, answerBy: null }],
  ])('is left alone once it is %s', (_, offer) => {
    expect(chaseFor(offer, ANSWER_BY)).toBeNull();
  });

  it.each([
    [120, 119, undefined],
    [120, 120, 'reminder-after-target'],
    [120, 121, 'reminder-after-target'],
  ])('within %i minutes is reminded after %i', (answerWithinMinutes, remindAfterMinutes, code) => {
    expect(refuseLateReminder({ answerWithinMinutes, remindAfterMinutes })?.code).toBe(code);
  });
});
