import { localDate } from '../../shared/local-date.js';
import { nameOf, QUARTER, quarterInWords, quarterNamed, quarterOf } from './quarter.js';

describe('a quarter', () => {
  it.each([
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2028-Q1', '2028-01-01', '2028-03-31'],
    ['2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
  ])('%s is from %s to %s, and every day in it is of it', (name, firstDay, lastDay) => {
    expect(quarterNamed(name)).toEqual({ firstDay, lastDay });
    expect(quarterOf(localDate(firstDay))).toEqual({ firstDay, lastDay });
    expect(quarterOf(localDate(lastDay))).toEqual({ firstDay, lastDay });
    expect(nameOf(quarterNamed(name))).toBe(name);
  });

  it.each([
    ['2026-Q1', 'January to March 2026'],
    ['2025-Q4', 'October to December 2025'],
  ])('is said by its months: %s as %s', (name, words) => expect(quarterInWords(quarterNamed(name))).toBe(words));

  it.each(['2026-Q5', '2026-Q0', '2017-Q4', '26-Q1', '2026-q1', '2026-Q1 '])('%j is none', (name) => {
    expect(QUARTER.test(name)).toBe(false);
  });
});
