import { computeClock } from './clocks.js';
import { localDate } from '../shared/local-date.js';
import { nightsFrom } from './nights.js';

const stays = [
  { from: '2026-03-01', to: '2026-03-11' },
  { from: '2026-03-20', to: null },
];

describe('ST-6: nights of before a council became responsible for a case that was referred to it (SI 2003/3326 art 4(3))', () => {
  it.each([
    // Ten nights elsewhere, then 32 here: night 42 is that of 20 April.
    [undefined, '2026-03-01', '2026-04-20', 42],
    ['2026-03-01', '2026-03-01', '2026-04-20', 42],
    // The night of 10 March is the last of the first stay.
    ['2026-03-10', '2026-03-10', '2026-04-29', 42],
    ['2026-03-11', '2026-03-20', '2026-04-30', 42],
    ['2026-03-20', '2026-03-20', '2026-04-30', 42],
    ['2026-03-21', '2026-03-21', '2026-05-01', 42],
  ])(
    'responsible from %s: the first night is %s, the last lawful one %s',
    (responsibleFrom, dayOne, lastDay, nightsUsed) => {
      expect(computeClock('K-19', { stays, responsibleFrom })).toMatchObject({ dayOne, lastDay, nightsUsed });
    },
  );

  it.each([
    ['2026-02-30', 'not-a-day'],
    ['2026-05-01', 'too-late'],
  ])('responsibleFrom %s is answered with %s', (responsibleFrom, code) => {
    const ended = [{ from: '2026-03-01', to: '2026-03-11' }];
    expect(computeClock('K-19', { stays: ended, responsibleFrom })).toMatchObject({ field: 'responsibleFrom', code });
  });

  it('a stay is cut on the day, and one that ended by then is left out', () => {
    const [from, to] = [localDate('2026-03-01'), localDate('2026-03-11')];
    expect(nightsFrom([{ from, to }], localDate('2026-03-05'))).toEqual([{ from: '2026-03-05', to }]);
    expect(nightsFrom([{ from, to }], to)).toEqual([]);
    expect(nightsFrom([{ from, to: null }], to)).toEqual([{ from: to, to: null }]);
  });
});
