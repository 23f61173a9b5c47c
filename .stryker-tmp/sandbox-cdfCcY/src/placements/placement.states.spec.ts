// @ts-nocheck
import { isRefusal } from '../shared/refusal.js';
import { PLACEMENT_STATES, type PlacementMove, type PlacementStatus, refuseMove } from './placement.states.js';

// Every pair that is not here is refused.
const ALLOWED: readonly (readonly [PlacementStatus, PlacementMove, readonly PlacementStatus[]])[] = [
  ['offered', 'accept', ['offered', 'accepted']],
  ['offered', 'decline', ['declined']],
  ['accepted', 'decline', ['declined']],
  ['offered', 'withdraw', ['withdrawn']],
  ['accepted', 'withdraw', ['withdrawn']],
  ['offered', 'renew-hold', ['offered']],
  ['offered', 'expire', ['expired']],
  ['accepted', 'not-arrived', ['not-arrived']],
  ['accepted', 'arrive', ['arrived']],
  ['accepted', 'extend', ['accepted']],
  ['arrived', 'extend', ['arrived']],
  ['arrived', 'decide-overstay', ['arrived']],
  ['arrived', 'depart', ['departed']],
  ['arrived', 'transfer', ['transferred']],
  ['departed', 'record-destination', ['departed']],
];

const PAIRS = PLACEMENT_STATES.states.flatMap((state) => PLACEMENT_STATES.moves.map((move) => [state, move] as const));

describe('the life of a placement', () => {
  it.each(PAIRS)('from %s, %s is as the table says', (state, move) => {
    const expected = ALLOWED.find(([from, allowed]) => from === state && allowed === move)?.[2] ?? [];
    expect(PLACEMENT_STATES.leadsTo(state, move)).toEqual(expected);
    expect(isRefusal(refuseMove(state, move))).toBe(expected.length === 0);
  });

  it('names the state and what can be done from it', () => {
    expect(refuseMove('accepted', 'depart')).toMatchObject({
      kind: 'clash',
      code: 'move-not-allowed',
      extra: { state: 'accepted', allowedMoves: ['decline', 'withdraw', 'not-arrived', 'arrive', 'extend'] },
    });
  });

  it('says that a hold ran out, and offers nothing to do with it', () => {
    const refusal = refuseMove('expired', 'accept');
    expect(refusal?.detail).toContain('hold on the unit ran out');
    expect(refusal?.extra).toEqual({ state: 'expired', allowedMoves: [] });
  });

  it('never offers to people what only time does', () => {
    expect(refuseMove('offered', 'depart')?.extra['allowedMoves']).not.toContain('expire');
  });
});
