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

  it('is unknown until somebody has confirmed', () => {
    expect(freshnessOf(null, confirmed)).toBe('unknown');
  });
});
