import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  ageOn,
  dayOfWeek,
  daysBetween,
  isLocalDate,
  type LocalDate,
  localDate,
  londonDay,
  startOfLondonDay,
} from './local-date.js';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01' as LocalDate, days));

describe('London days', () => {
  it.each([
    ['2026-03-28T23:59:59.999Z', '2026-03-28'],
    ['2026-03-29T00:30:00Z', '2026-03-29'],
    ['2026-03-29T22:59:59.999Z', '2026-03-29'],
    ['2026-03-29T23:00:00Z', '2026-03-30'],
    ['2026-10-24T23:00:00Z', '2026-10-25'],
    ['2026-10-25T23:59:59.999Z', '2026-10-25'],
    ['2026-10-26T00:00:00Z', '2026-10-26'],
  ])('%s falls on %s', (instant, day) => {
    expect(londonDay(new Date(instant))).toBe(day);
  });

  it('begin at 23:00 UTC of the day before while summer time runs', () => {
    expect(startOfLondonDay(localDate('2026-05-05')).toISOString()).toBe('2026-05-04T23:00:00.000Z');
    expect(startOfLondonDay(localDate('2026-01-05')).toISOString()).toBe('2026-01-05T00:00:00.000Z');
  });

  it('begin on the day itself, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const begins = startOfLondonDay(day);
        expect(londonDay(begins)).toBe(day);
        expect(londonDay(new Date(begins.getTime() - 1))).toBe(addDays(day, -1));
      }),
    );
  });

  it('are as far apart as days were added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('are counted as the calendar counts them, from the year 1 to the year 9999', () => {
    const first = localDate('0001-01-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: daysBetween(first, localDate('9999-12-31')) }), (days) => {
        const day = Temporal.PlainDate.from(first).add({ days });
        expect(addDays(first, days)).toBe(day.toString());
        expect(daysBetween(first, localDate(day.toString()))).toBe(days);
        expect(dayOfWeek(localDate(day.toString()))).toBe(day.dayOfWeek);
      }),
    );
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-00-10',
    '2026-13-01',
    '2026-04-00',
    '9999-99-99',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    '',
    null,
    20260101,
  ])('are not read from %p', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  it('keep the last day of a shorter month', () => {
    expect(addMonths(localDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(localDate('2026-01-31'), 1)).toBe('2026-02-28');
  });

  it('are the same months later as the calendar has them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (day, months) => {
        expect(addMonths(day, months)).toBe(Temporal.PlainDate.from(day).add({ months }).toString());
      }),
    );
  });

  it.each([
    ['2000-01-31', 1, '2000-02-29'],
    ['1900-01-31', 1, '1900-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-01', 1, '2027-01-01'],
    ['0001-02-01', -1, '0001-01-01'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(localDate(day), months)).toBe(later);
  });

  it.each([
    ['9999-12-01', 1],
    ['0001-01-01', -1],
    ['2026-01-01', 0.5],
  ])('%s and %f months is no day', (day, months) => {
    expect(() => addMonths(localDate(day), months)).toThrow(RangeError);
  });

  it.each([
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-28', 19],
    ['2008-02-29', '2028-02-29', 20],
    ['2026-03-10', '2026-03-10', 0],
  ])('born on %s is, on %s, %i years old', (born, day, age) => {
    expect(ageOn(localDate(born), localDate(day))).toBe(age);
  });
});
