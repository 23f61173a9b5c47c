// @ts-nocheck
import fc from 'fast-check';

/** What people do to a few units, in the words of the state table where it has one. */
export const ACTS = [
  'offer',
  'accept',
  'decline',
  'withdraw',
  'renew-hold',
  'not-arrived',
  'arrive',
  'extend',
  'decide-overstay',
  'depart',
  'record-destination',
  'transfer',
  'emergency',
  'close',
  'move-closure',
  'reopen',
  'time-passes',
] as const;
export type Act = (typeof ACTS)[number];

const OFTEN: Partial<Record<Act, number>> = {
  offer: 10,
  accept: 16,
  arrive: 9,
  depart: 3,
  transfer: 4,
  extend: 3,
  'decide-overstay': 3,
};

/** One act before it is known what there is to do it to: numbers pick from what there is. */
export interface Step {
  readonly act: Act;
  readonly unit: number;
  readonly household: number;
  /** Which placement or closure, of those that allow the act. */
  readonly which: number;
  /** Now and then anything at all is picked, and anybody does it. */
  readonly wild: boolean;
  readonly side: 'provider' | 'person';
  readonly fromIn: number;
  readonly nights: number | null;
  readonly minutes: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(...ACTS.map((act) => ({ arbitrary: fc.constant(act), weight: OFTEN[act] ?? 1 }))),
  unit: fc.nat(7),
  household: fc.nat(7),
  which: fc.nat(11),
  wild: fc.constantFrom(false, false, false, false, false, false, false, true),
  side: fc.constantFrom('provider', 'person'),
  fromIn: fc.constantFrom(0, 0, 0, 0, 1, 3),
  nights: fc.constantFrom(null, 1, 2, 4, 10),
  minutes: fc.constantFrom(5, 120, 120, 600, 1560),
});

/** Rounds of acts; those of one round are done at once, on connections of their own. */
export const anyEvening = fc.array(fc.array(step, { minLength: 4, maxLength: 10 }), { minLength: 8, maxLength: 14 });
