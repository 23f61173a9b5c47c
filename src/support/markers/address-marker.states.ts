import { Refusal } from '../../shared/refusal.js';
import { StateTable } from '../../shared/state-table.js';

/** A marker is asked for, confirmed or not given by its service, looked at again, and taken away. */
export const MARKER_STATES = StateTable.of({
  states: ['asked', 'confirmed', 'not-given', 'removed'],
  beginsIn: ['asked'],
  moves: {
    confirm: { asked: ['confirmed'] },
    'not-given': { asked: ['not-given'] },
    review: { confirmed: ['confirmed'] },
    remove: { asked: ['removed'], confirmed: ['removed'] },
  },
});

export type MarkerStatus = (typeof MARKER_STATES)['states'][number];
export type MarkerMove = (typeof MARKER_STATES)['moves'][number];

const IN_WORDS: Record<MarkerStatus, string> = {
  asked: 'The service has not confirmed this marker yet.',
  confirmed: 'The service has confirmed this marker.',
  'not-given': 'The service has not given this marker. Ask for a new one where it is still wanted.',
  removed: 'This marker has been removed. Ask for a new one where they live now.',
};

/** `move-not-allowed` when the marker's state does not allow the move. */
export function refuseMarkerMove(status: MarkerStatus, move: MarkerMove): Refusal | null {
  if (MARKER_STATES.allows(status, move)) return null;
  return Refusal.clash('move-not-allowed', IN_WORDS[status], {
    state: status,
    allowedMoves: MARKER_STATES.movesFrom(status),
  });
}
