// @ts-nocheck
import { localDate } from '../../shared/local-date.js';
import { passesAt } from './waiting-list.rules.js';

describe('a turn on a waiting list', () => {
  it.each([
    ['of one working day, that comes on a Tuesday', '2026-03-10', 1, '2026-03-12T00:00:00.000Z'],
    ['that comes on a Friday, is not lost over the weekend', '2026-03-13', 1, '2026-03-17T00:00:00.000Z'],
    ['that comes on Maundy Thursday, is not lost over Easter', '2026-04-02', 1, '2026-04-07T23:00:00.000Z'],
    ['of two, that comes before the clocks change', '2026-03-26', 2, '2026-03-30T23:00:00.000Z'],
  ])('%s', (_, today, days, passes) => {
    expect(passesAt(localDate(today), days).toISOString()).toBe(passes);
  });
});
