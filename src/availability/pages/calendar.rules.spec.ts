import { localDate } from '../../shared/local-date.js';
import type { Claim, ClaimKind } from '../ledger/claims.queries.js';
import { runsOf } from './calendar.rules.js';

const FIRST = localDate('2026-03-02');
const TODAY = localDate('2026-03-05');

function claim(kind: ClaimKind, from: string, until: string | null, unfinished = false): Claim {
  return {
    unitId: 'u',
    kind,
    from: new Date(from),
    until: until === null ? null : new Date(until),
    lapsesAt: null,
    unfinished,
  };
}
const shown = (...claims: Claim[]) =>
  runsOf(claims, FIRST, 7, TODAY).map(({ kind, from, days }) => `${from.slice(8)} ${kind ?? 'free'} ${days}`);

describe('a unit’s days', () => {
  it('are free where nobody has it', () => expect(shown()).toEqual(['02 free 7']));

  it('belong to a household until the day on which it leaves, which is for whatever follows', () => {
    expect(
      shown(
        claim('stay', '2026-02-20T15:00:00Z', '2026-03-04T10:00:00Z'),
        claim('turnaround', '2026-03-04T10:00:00Z', '2026-03-05T00:00:00Z'),
      ),
    ).toEqual(['02 stay 2', '04 turnaround 1', '05 free 4']);
  });

  it('keep two households apart that follow each other at once', () => {
    expect(
      shown(
        claim('stay', '2026-03-02T00:00:00Z', '2026-03-04T10:00:00Z'),
        claim('stay', '2026-03-04T10:00:00Z', '2026-03-06T10:00:00Z'),
      ),
    ).toEqual(['02 stay 2', '04 stay 2', '06 free 3']);
  });

  it('go on to the end where no end is known', () => {
    expect(shown(claim('closure', '2026-03-06T00:00:00Z', null))).toEqual(['02 free 4', '06 closure 3']);
  });

  it('are theirs until today at least while they stay on beyond the day set for leaving', () => {
    expect(shown(claim('stay', '2026-02-20T15:00:00Z', '2026-03-03T00:00:00Z', true))).toEqual([
      '02 stay 4',
      '06 free 3',
    ]);
  });

  it('are days in London: in summer a day begins an hour before midnight by Greenwich', () => {
    const runs = runsOf(
      [claim('hold', '2026-06-02T23:00:00Z', '2026-06-04T23:00:00Z')],
      localDate('2026-06-01'),
      5,
      TODAY,
    );
    expect(runs.map(({ kind, days }) => [kind, days])).toEqual([
      [null, 2],
      ['hold', 2],
      [null, 1],
    ]);
  });

  it('show what begins and ends on one day', () => {
    expect(shown(claim('hold', '2026-03-03T09:00:00Z', '2026-03-03T11:00:00Z'))).toEqual([
      '02 free 1',
      '03 hold 1',
      '04 free 5',
    ]);
  });
});
