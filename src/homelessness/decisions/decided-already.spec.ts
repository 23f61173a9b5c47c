import { decidedAlready } from './decided-already.js';

describe('a decision against a colleague’s that names nothing', () => {
  const follows = (
    recordedAt: string,
    now: string,
    more: { replaces?: string; outcome?: string; by?: string } = {},
  ) => {
    const standing = { id: 'one', outcome: 'homeless', decidedBy: 'an officer', recordedAt: new Date(recordedAt) };
    const next = {
      outcome: 'threatened',
      by: 'a colleague',
      supervises: false,
      stoodBefore: null,
      now: new Date(now),
      ...more,
    };
    return decidedAlready(standing, next)?.code ?? 'taken';
  };

  it.each([
    ['the same morning', '2026-03-10T09:00:00Z', '2026-03-10T09:01:00Z', 'decided-already'],
    ['the same day, early and late', '2026-03-10T00:00:00Z', '2026-03-10T23:59:59Z', 'decided-already'],
    ['a minute apart, across midnight', '2026-03-10T23:59:30Z', '2026-03-11T00:00:30Z', 'decided-already'],
    ['across midnight in summer, London time', '2026-06-10T22:59:30Z', '2026-06-10T23:00:30Z', 'decided-already'],
    [
      'late in the evening and early the next morning',
      '2026-03-10T21:00:00Z',
      '2026-03-11T08:59:59Z',
      'decided-already',
    ],
    ['twelve hours apart, across midnight', '2026-03-10T21:00:00Z', '2026-03-11T09:00:00Z', 'taken'],
    ['the afternoon before', '2026-03-10T16:00:00Z', '2026-03-11T09:00:00Z', 'taken'],
    ['the night on which the clocks go forward', '2026-03-28T23:59:30Z', '2026-03-29T00:00:30Z', 'decided-already'],
    ['the night on which the clocks go back', '2026-10-24T22:59:30Z', '2026-10-24T23:00:30Z', 'decided-already'],
  ])('%s', (_, recordedAt, now, code) => {
    expect(follows(recordedAt, now)).toBe(code);
  });

  it.each([
    ['that names what it replaces', { replaces: 'one' }],
    ['that finds the same', { outcome: 'homeless' }],
    ['of the same officer', { by: 'an officer' }],
  ])('but one %s follows at any time', (_, more) => {
    expect(follows('2026-03-10T23:59:30Z', '2026-03-11T00:00:30Z', more)).toBe('taken');
  });
});
