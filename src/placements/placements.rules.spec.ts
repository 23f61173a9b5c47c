import { type LocalDate, localDate } from '../shared/local-date.js';
import type { Placement } from './placement.entity.js';
import {
  availableFrom,
  expectedAfterMove,
  instantMeant,
  refuseArrival,
  refuseBlame,
  refuseExtension,
  refuseFuture,
  refuseLeaving,
  refuseLongAgo,
  refuseNights,
  refuseSecondPlace,
} from './placements.rules.js';

const TODAY = localDate('2026-03-10');

function placement(changes: Partial<Placement> = {}): Placement {
  return {
    status: 'arrived',
    fromDay: localDate('2026-03-01'),
    expectedTo: localDate('2026-03-20'),
    arrivedAt: new Date('2026-03-01T14:00:00Z'),
    ...changes,
  } as Placement;
}

const day = (text: string | null) => (text === null ? null : localDate(text)) as LocalDate;

describe('the instant that was meant', () => {
  it.each([
    ['2026-03-10T16:40:00Z', null, '2026-03-10T16:40:00.000Z'],
    ['2026-03-10', null, '2026-03-10T00:00:00.000Z'],
    ['2026-06-10', null, '2026-06-09T23:00:00.000Z'],
    ['2026-03-10', '2026-03-10T14:00:00Z', '2026-03-10T14:00:00.000Z'],
    ['2026-03-11', '2026-03-10T14:00:00Z', '2026-03-11T00:00:00.000Z'],
  ])('%s, not before %s, is %s', (text, notBefore, meant) => {
    expect(instantMeant(text, notBefore ? new Date(notBefore) : null).toISOString()).toBe(meant);
  });
});

describe('a unit is there for them', () => {
  it.each([
    ['from the first night that was agreed', '2026-03-08T10:00:00Z', '2026-03-09T10:00:00Z', null, '2026-03-10'],
    [
      'from the day of the second agreement, if that is later',
      '2026-03-08T10:00:00Z',
      '2026-03-12T10:00:00Z',
      null,
      '2026-03-12',
    ],
    ['whoever agreed last', '2026-03-12T10:00:00Z', '2026-03-08T10:00:00Z', null, '2026-03-12'],
    ['in London days', '2026-06-12T23:30:00Z', '2026-03-08T10:00:00Z', null, '2026-06-13'],
    [
      'however much later they came',
      '2026-03-08T10:00:00Z',
      '2026-03-09T10:00:00Z',
      '2026-03-20T10:00:00Z',
      '2026-03-10',
    ],
    [
      'from the day they came, if that is before',
      '2026-03-08T10:00:00Z',
      '2026-03-09T10:00:00Z',
      '2026-03-09T10:00:00Z',
      '2026-03-09',
    ],
    ['from the day they came, where one move led on to it', null, null, '2026-03-10T10:00:00Z', '2026-03-10'],
    ['not while the provider is asked', null, '2026-03-09T10:00:00Z', null, null],
    ['not while the person has not said yes', '2026-03-09T10:00:00Z', null, null, null],
  ])('%s', (_, provider, person, came, from) => {
    const at = (instant: string | null) => instant && new Date(instant);
    expect(
      availableFrom({
        fromDay: localDate('2026-03-10'),
        providerAgreedAt: at(provider) || null,
        personAgreedAt: at(person) || null,
        arrivedAt: at(came) || null,
      }),
    ).toBe(from);
  });
});

describe('what cannot be', () => {
  it.each([
    ['today, later than now', '2026-03-10T23:59:00Z', undefined],
    ['tomorrow', '2026-03-11T00:00:00Z', 'in-the-future'],
    ['years ago', '2020-01-01T00:00:00Z', undefined],
  ])('a fact dated %s', (_, at, code) => {
    expect(refuseFuture('arrivedAt', new Date(at), TODAY)?.code).toBe(code);
  });

  it.each([
    ['2026-03-10', '2026-03-11', undefined],
    ['2026-03-10', '2026-03-10', 'not-after-from'],
    ['2026-03-10', '2026-03-09', 'not-after-from'],
    ['2026-03-10', null, undefined],
  ])('nights from %s to %s', (from, to, code) => {
    expect(refuseNights(localDate(from), day(to))?.code).toBe(code);
  });

  it.each([
    ['2026-01-07', undefined],
    ['2026-01-06', 'too-long-ago'],
  ])('an offer from %s', (from, code) => {
    expect(refuseLongAgo(localDate(from), TODAY)?.code).toBe(code);
  });

  it.each([
    ['on the last night', '2026-03-19', undefined],
    ['on the day they were to leave', '2026-03-20', 'after-expected-end'],
    ['tomorrow', '2026-03-23', 'in-the-future'],
    ['two months before the first night', '2025-12-29', undefined],
    ['longer before it, as when a year is mistyped', '2025-12-28', 'too-long-ago'],
  ])('an arrival %s', (_, on, code) => {
    expect(refuseArrival(placement(), instantMeant(on), localDate('2026-03-22'))?.code).toBe(code);
  });

  it.each([
    ['later', '2026-03-20', '2026-03-27', undefined],
    ['the same day', '2026-03-20', '2026-03-20', undefined],
    ['earlier', '2026-03-20', '2026-03-19', 'earlier-than-expected'],
    ['in the past', '2026-03-05', '2026-03-09', 'in-the-past'],
    ['a first end', null, '2026-03-10', undefined],
    ['five years on', null, '2031-03-10', undefined],
    ['in a year that was mistyped', '2026-03-20', '2062-03-27', 'too-far-ahead'],
    ['a first end in the past', null, '2026-03-09', 'in-the-past'],
  ])('an extension that is %s', (_, present, wanted, code) => {
    expect(refuseExtension(placement({ expectedTo: day(present) }), localDate(wanted), TODAY)?.code).toBe(code);
  });

  it.each([
    ['before they came', '2026-03-01T13:59:00Z', 'before-arrival'],
    ['as they came', '2026-03-01T14:00:00Z', undefined],
    ['tomorrow', '2026-03-11T09:00:00Z', 'in-the-future'],
  ])('leaving %s', (_, at, code) => {
    expect(refuseLeaving('departedAt', placement(), new Date(at), TODAY)?.code).toBe(code);
  });
});

describe('one place at a time', () => {
  it.each([
    ['the days before', 'arrived', '2026-02-01', '2026-03-01', undefined],
    ['days that overlap', 'arrived', '2026-03-19', '2026-03-25', 'household-already-placed'],
    ['the days after', 'arrived', '2026-03-20', '2026-03-25', undefined],
    ['days without an end', 'accepted', '2026-02-01', null, 'household-already-placed'],
  ] as const)('for %s', (_, status, from, to, code) => {
    const wanted = { from: localDate(from), to: day(to) };
    expect(refuseSecondPlace([placement({ status })], wanted, TODAY)?.code).toBe(code);
  });

  it('counts somebody who stayed past the expected day as living there today', () => {
    const overdue = placement({ expectedTo: localDate('2026-03-05') });
    expect(refuseSecondPlace([overdue], { from: TODAY, to: null }, TODAY)?.code).toBe('household-already-placed');
    expect(refuseSecondPlace([overdue], { from: localDate('2026-03-11'), to: null }, TODAY)).toBeNull();
  });

  it.each([
    ['2026-03-20', '2026-03-10', '2026-03-20'],
    ['2026-03-10', '2026-03-10', null],
    ['2026-03-08', '2026-03-05', null],
    [null, '2026-03-05', null],
  ])('a household expected until %s that moves on %s is then expected until %s', (expected, on, then) => {
    expect(expectedAfterMove(day(expected), localDate(on), TODAY)).toBe(then);
  });
});

describe('reasons', () => {
  it('refuses a reason that blames, wherever the words stand', () => {
    expect(refuseBlame('reason', 'she-failed-to-engage')?.code).toBe('blaming-words');
    expect(refuseBlame('reason', 'too-far-away')).toBeNull();
  });
});
