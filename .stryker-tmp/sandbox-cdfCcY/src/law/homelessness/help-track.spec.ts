// @ts-nocheck
import { HELP_MOVES, type HelpTrack, mayMove } from './help-track.js';

const STATES = Object.keys(HELP_MOVES) as HelpTrack[];

function reachableFrom(start: HelpTrack): Set<HelpTrack> {
  const seen = new Set([start]);
  for (const state of seen) HELP_MOVES[state].forEach((next) => seen.add(next));
  return seen;
}

describe('the help track', () => {
  it('moves only to known states, and never to itself', () => {
    for (const state of STATES) {
      for (const next of HELP_MOVES[state]) {
        expect(STATES).toContain(next);
        expect(next).not.toBe(state);
      }
    }
  });

  it('reaches every state from an open application, and closed from everywhere', () => {
    expect([...reachableFrom('application-open')].sort()).toEqual([...STATES].sort());
    for (const state of STATES) expect(reachableFrom(state)).toContain('closed');
  });

  it.each<[HelpTrack, HelpTrack, boolean]>([
    ['prevention', 'relief', true],
    ['relief', 'prevention', false],
    ['relief', 'main-duty', true],
    ['prevention', 'main-duty', false],
    ['main-duty', 'not-priority-need', false],
    ['main-duty', 'intentional', false],
    ['closed', 'application-open', false],
    ['closed', 'closed', true],
  ])('%s to %s: %s', (from, to, allowed) => {
    expect(mayMove(from, to)).toBe(allowed);
  });
});
