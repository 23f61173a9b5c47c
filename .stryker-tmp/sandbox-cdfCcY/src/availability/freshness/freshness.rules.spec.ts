// @ts-nocheck
import { freshnessOf } from './freshness.rules.js';

const confirmed = new Date('2026-03-10T09:00:00Z');

describe('how far a confirmation can be relied on', () => {
  it.each([
    ['at once', '2026-03-10T09:00:00Z', 'fresh'],
    ['a second short of a day later', '2026-03-11T08:59:59Z', 'fresh'],
    ['a day later', '2026-03-11T09:00:00Z', 'ageing'],
    ['a second short of three days later', '2026-03-13T08:59:59Z', 'ageing'],
    ['three days later', '2026-03-13T09:00:00Z', 'stale'],
  ])('%s', (_, now, expected) => {
    expect(freshnessOf(confirmed, new Date(now))).toBe(expected);
  });

  it.each([
    ['a second short of its own twelve hours', '2026-03-10T20:59:59Z', 'fresh'],
    ['after them', '2026-03-10T21:00:00Z', 'ageing'],
    ['a second short of its own thirty hours', '2026-03-11T14:59:59Z', 'ageing'],
    ['after those', '2026-03-11T15:00:00Z', 'stale'],
  ])("by the provider's target: %s", (_, now, expected) => {
    expect(freshnessOf(confirmed, new Date(now), { freshHours: 12, staleHours: 30 })).toBe(expected);
  });

  it('counts hours, not days, when the clocks change', () => {
    const saturday = new Date('2026-03-28T09:00:00Z');
    expect(freshnessOf(saturday, new Date('2026-03-29T08:00:00Z'))).toBe('fresh');
    expect(freshnessOf(saturday, new Date('2026-03-29T09:00:00Z'))).toBe('ageing');
  });

  it('is unknown until somebody has confirmed', () => {
    expect(freshnessOf(null, confirmed)).toBe('unknown');
  });
});
