// @ts-nocheck
import { localDate } from '../../shared/local-date.js';
import { eveningToAsk, lastDayLookedAt, morningAfter } from './stay-times.rules.js';

describe('when people are asked', () => {
  it.each([
    ['in the evening of the day they are expected', '2026-03-12', '2026-03-10T09:00:00Z', '2026-03-12T20:00:00.000Z'],
    ['this evening, when both agreed today', '2026-03-10', '2026-03-10T19:59:59Z', '2026-03-10T20:00:00.000Z'],
    ['tomorrow evening, when both agreed at night', '2026-03-10', '2026-03-10T20:00:00Z', '2026-03-11T20:00:00.000Z'],
    ['this evening, when they were expected before', '2026-03-01', '2026-03-10T12:00:00Z', '2026-03-10T20:00:00.000Z'],
    [
      'by the clocks of the day on which summer time begins',
      '2026-03-29',
      '2026-03-28T12:00:00Z',
      '2026-03-29T19:00:00.000Z',
    ],
    ['by those of the day on which it ends', '2026-10-25', '2026-10-24T12:00:00Z', '2026-10-25T20:00:00.000Z'],
  ])('a provider, %s', (_, from, agreedAt, asked) => {
    expect(eveningToAsk(localDate(from), new Date(agreedAt)).toISOString()).toBe(asked);
  });

  it.each([
    ['2026-03-10T20:00:00Z', '2026-03-11T09:00:00.000Z'],
    ['2026-03-28T20:00:00Z', '2026-03-29T08:00:00.000Z'],
  ])('those who placed them, the morning after %s', (evening, asked) => {
    expect(morningAfter(new Date(evening)).toISOString()).toBe(asked);
  });

  it('about a stay, at ten on its last day', () => {
    expect(lastDayLookedAt(localDate('2026-06-01')).toISOString()).toBe('2026-06-01T09:00:00.000Z');
  });
});
