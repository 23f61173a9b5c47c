// @ts-nocheck
import fc from 'fast-check';
import { addDays, daysBetween, localDate } from '../shared/local-date.js';
import { easterSunday } from './easter.js';
import {
  addWorkingDays,
  bankHolidaysKnownUntil,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  turnaroundEnds,
} from './working-days.js';

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(localDate('2023-06-01'), days));

describe('working days', () => {
  it.each([
    ['2026-03-09', true, 'an ordinary Monday'],
    ['2026-03-07', false, 'Saturday'],
    ['2026-03-08', false, 'Sunday'],
    ['2026-04-02', true, 'the Thursday before Easter'],
    ['2026-04-03', false, 'Good Friday'],
    ['2026-04-06', false, 'Easter Monday'],
    ['2026-04-07', true, 'the Tuesday after Easter'],
    ['2026-05-04', false, 'early May bank holiday'],
    ['2026-08-31', false, 'summer bank holiday'],
    ['2026-12-25', false, 'Christmas Day'],
    ['2026-12-26', false, 'Boxing Day, a Saturday'],
    ['2026-12-28', false, 'the substitute for Boxing Day'],
    ['2027-12-27', false, 'the substitute for a Saturday Christmas'],
    ['2028-01-03', false, 'the substitute for a Saturday New Year'],
    ['2028-02-29', true, 'a leap day'],
  ])('%s is a working day: %s (%s)', (day, expected) => {
    expect(isWorkingDay(localDate(day))).toBe(expected);
  });

  it('knows weekends, Christmas Day and Good Friday beyond the years on file, and nothing else', () => {
    expect(bankHolidaysKnownUntil()).toBe('2028-12-31');
    expect(isWorkingDay(localDate('2029-12-25'))).toBe(false);
    expect(isWorkingDay(localDate('2029-03-30'))).toBe(false);
    expect(isWorkingDay(localDate('2029-04-02'))).toBe(true);
  });

  it.each([
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
  ])('Easter Sunday %i is %s', (year, expected) => {
    expect(easterSunday(year)).toBe(expected);
  });

  it('moves to the next or the previous working day, and stays on one', () => {
    expect(nextWorkingDay(localDate('2026-04-03'))).toBe('2026-04-07');
    expect(previousWorkingDay(localDate('2026-04-06'))).toBe('2026-04-02');
    expect(nextWorkingDay(localDate('2026-04-07'))).toBe('2026-04-07');
  });

  it('counts across Christmas', () => {
    expect(addWorkingDays(localDate('2026-12-24'), 1)).toBe('2026-12-29');
    expect(addWorkingDays(localDate('2026-12-24'), 4)).toBe('2027-01-04');
  });

  it('refuses to count backwards or in halves', () => {
    expect(() => addWorkingDays(localDate('2026-03-10'), -1)).toThrow(RangeError);
    expect(() => addWorkingDays(localDate('2026-03-10'), 1.5)).toThrow(RangeError);
  });

  it('counts as many working days as asked, and lands on one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (day, n) => {
        const reached = addWorkingDays(day, n);
        const between = Array.from({ length: daysBetween(day, reached) }, (_, i) => addDays(day, i + 1));
        expect(isWorkingDay(reached)).toBe(true);
        expect(between.filter(isWorkingDay)).toHaveLength(n);
      }),
      { numRuns: 60 },
    );
  });
});

describe('turnaround', () => {
  it.each([
    ['2026-03-10', 0, '2026-03-10', 'no turnaround: free the day they leave'],
    ['2026-03-10', 1, '2026-03-12', 'leaves Tuesday, made ready Wednesday, free Thursday'],
    ['2026-03-13', 1, '2026-03-17', 'leaves Friday, made ready Monday, free Tuesday'],
    ['2026-03-13', 2, '2026-03-18', 'two working days over a weekend'],
    ['2026-04-02', 1, '2026-04-08', 'leaves before Easter'],
    ['2026-12-24', 3, '2027-01-01', 'leaves on Christmas Eve'],
  ])('leaving on %s with %i working days: free on %s (%s)', (leaves, workingDays, free) => {
    expect(turnaroundEnds(localDate(leaves), workingDays)).toBe(free);
  });
});
