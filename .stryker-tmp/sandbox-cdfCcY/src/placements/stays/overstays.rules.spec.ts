// @ts-nocheck
import { localDate } from '../../shared/local-date.js';
import { decisionDueOn, overstayOf, refuseBeforeExpectedDay, refuseUntil } from './overstays.rules.js';
import type { PlacementStatus } from '../placement.states.js';

const stay = (expectedTo: string | null, status: PlacementStatus = 'arrived') => ({
  status,
  expectedTo: expectedTo === null ? null : localDate(expectedTo),
});
const authorised = (until: string, decidedOn = '2026-03-10') => ({
  authorised: true,
  until: localDate(until),
  decidedOn: localDate(decidedOn),
});
const refused = { authorised: false, until: null, decidedOn: localDate('2026-03-10') };
const on = (day: string) => localDate(day);

describe('a stay beyond its expected day', () => {
  it.each([
    ['the day before', stay('2026-03-10'), '2026-03-09'],
    ['the day itself, on which most leave', stay('2026-03-10'), '2026-03-10'],
    ['a stay without an end', stay(null), '2026-03-20'],
    ['those who have not come', stay('2026-03-10', 'accepted'), '2026-03-20'],
    ['those who have left', stay('2026-03-10', 'departed'), '2026-03-20'],
  ])('is not said of %s', (_, placement, today) => {
    expect(overstayOf(placement, null, on(today))).toBeNull();
  });

  it.each([
    ['nobody has decided', null, '2026-03-12', { days: 2, authorised: false, until: null }],
    [
      'it was decided on the day itself',
      authorised('2026-03-15'),
      '2026-03-10',
      { days: 0, authorised: true, until: '2026-03-15' },
    ],
    [
      'on its last authorised day',
      authorised('2026-03-15'),
      '2026-03-15',
      { days: 5, authorised: true, until: '2026-03-15' },
    ],
    ['the day after', authorised('2026-03-15'), '2026-03-16', { days: 6, authorised: false, until: '2026-03-15' }],
    ['it was not authorised', refused, '2026-03-11', { days: 1, authorised: false, until: null }],
  ])('counts its days and says whether it is authorised: %s', (_, decision, today, said) => {
    expect(overstayOf(stay('2026-03-10'), decision, on(today))).toEqual(said);
  });

  it.each([
    ['on its expected day', null, '2026-03-10'],
    ['on the last authorised day', authorised('2026-03-15'), '2026-03-15'],
    ['a week after it was not authorised', refused, '2026-03-17'],
  ])('is decided about %s', (_, decision, day) => {
    expect(decisionDueOn(stay('2026-03-10'), decision)).toBe(day);
  });

  it.each([
    ['2026-03-10', '2026-03-09', 'not-beyond-expected-day'],
    ['2026-03-10', '2026-03-10', undefined],
    [null, '2026-03-10', 'not-beyond-expected-day'],
  ])('expected to end on %s cannot be decided about before: on %s', (expectedTo, today, code) => {
    expect(refuseBeforeExpectedDay(stay(expectedTo), on(today))?.code).toBe(code);
  });

  it.each([
    [true, null, 'until-needed'],
    [false, '2026-03-20', 'until-needed'],
    [true, '2026-03-10', 'in-the-past'],
    [true, '2026-03-11', undefined],
    [false, null, undefined],
  ])('authorised %s until %s', (isAuthorised, until, code) => {
    expect(refuseUntil(isAuthorised, until === null ? null : on(until), on('2026-03-10'))?.code).toBe(code);
  });
});
