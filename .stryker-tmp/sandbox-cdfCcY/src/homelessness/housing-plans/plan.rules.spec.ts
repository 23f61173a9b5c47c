// @ts-nocheck
import { localDate } from '../../shared/local-date.js';
import { type NewStep, refusePlan, refuseReviewDay } from './plan.rules.js';

const TODAY = localDate('2026-03-10');
const OURS: NewStep = {
  takenBy: 'council',
  kind: 'deposit-or-rent-in-advance',
  step: 'Pay the deposit',
  agreed: true,
  dueOn: localDate('2026-03-20'),
};
const HERS: NewStep = { ...OURS, takenBy: 'person', kind: 'bid-for-homes', step: 'Bid for homes' };

describe('a housing plan made on 10 March', () => {
  it.each([
    ['of steps for both', [OURS, HERS], '2026-03-24', null],
    ['of hers alone', [HERS], '2026-03-24', 'council-steps-too'],
    ['of none', [], '2026-03-24', 'council-steps-too'],
    [
      'with one that is not agreed, and why',
      [OURS, { ...HERS, agreed: false, whyNotAgreed: 'Too far' }],
      '2026-03-24',
      null,
    ],
    [
      'with one that is not agreed, and nobody says why',
      [OURS, { ...HERS, agreed: false }],
      '2026-03-24',
      'agreed-or-why-not',
    ],
    [
      'with one that is agreed, and why it is not',
      [{ ...OURS, whyNotAgreed: 'Too far' }],
      '2026-03-24',
      'agreed-or-why-not',
    ],
    ['with a step for today', [{ ...OURS, dueOn: TODAY }], '2026-03-24', null],
    ['with a step for yesterday', [{ ...OURS, dueOn: localDate('2026-03-09') }], '2026-03-24', 'in-the-past'],
    ['that asks her to go home', [OURS, { ...HERS, kind: 'return-home' }], '2026-03-24', 'unlawful-step'],
  ])('%s', (_, steps, reviewOn, code) => {
    expect(
      refusePlan({ steps, reviewOn: localDate(reviewOn) }, { abuseDisclosed: true, today: TODAY })?.code ?? null,
    ).toBe(code);
  });

  it.each([
    ['2026-03-10', 'review-day'],
    ['2026-03-11', null],
    ['2026-04-07', null],
    ['2026-04-08', 'review-day'],
  ] as const)('is looked at again on %s: %s', (day, code) => {
    expect(refuseReviewDay('reviewOn', localDate(day), TODAY)?.code ?? null).toBe(code);
  });
});
