import type { LocalDate } from '../../shared/local-date.js';
import { alertOn, isInForce } from './order.rules.js';

const day = (text: string) => text as LocalDate;
const dayOrNone = (text: string | null) => (text === null ? null : day(text));
const order = (expiresOn: string | null, endedOn: string | null = null) => ({
  madeOn: day('2026-01-10'),
  expiresOn: dayOrNone(expiresOn),
  endedOn: dayOrNone(endedOn),
});

describe('an order', () => {
  it.each([
    ['2026-01-09', '2026-07-10', null, false],
    ['2026-01-10', '2026-07-10', null, true],
    ['2026-07-10', '2026-07-10', null, true],
    ['2026-07-11', '2026-07-10', null, false],
    ['2036-01-01', null, null, true],
    ['2026-02-28', null, '2026-03-01', true],
    ['2026-03-01', null, '2026-03-01', false],
    ['2026-03-01', '2026-07-10', '2026-03-01', false],
  ])('on %s, with %s as its last day and ended on %s: in force %p', (on, expiresOn, endedOn, inForce) => {
    expect(isInForce(order(expiresOn, endedOn), day(on))).toBe(inForce);
  });

  it.each([
    ['2026-07-10', null, '2026-06-12'],
    ['2026-04-07', null, '2026-03-10'],
    ['2026-03-20', null, '2026-03-10'],
    ['2026-03-10', null, '2026-03-10'],
    ['2026-03-09', null, null],
    [null, null, null],
    ['2026-07-10', '2026-03-01', null],
  ])('with %s as its last day, ended on %s, is spoken of on %p', (expiresOn, endedOn, on) => {
    expect(alertOn(order(expiresOn, endedOn), 28, day('2026-03-10'))).toBe(on);
  });
});
