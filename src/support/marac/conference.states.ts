import { Refusal } from '../../shared/refusal.js';
import { StateTable } from '../../shared/state-table.js';

/** A case is referred, listed for a meeting, heard there, perhaps listed again, and closed. */
export const CONFERENCE_STATES = StateTable.of({
  states: ['referred', 'listed', 'heard', 'closed'],
  beginsIn: ['referred'],
  moves: {
    list: { referred: ['listed'], heard: ['listed'] },
    hear: { listed: ['heard'] },
    act: { referred: ['referred'], listed: ['listed'], heard: ['heard'] },
    transfer: { referred: ['referred'], listed: ['listed'], heard: ['heard'] },
    close: { referred: ['closed'], heard: ['closed'] },
  },
});

export type ConferenceStatus = (typeof CONFERENCE_STATES)['states'][number];
export type ConferenceMove = (typeof CONFERENCE_STATES)['moves'][number];

const IN_WORDS: Record<ConferenceStatus, string> = {
  referred: 'This case has been referred and is on the list of no meeting yet.',
  listed: 'This case is on the list of a meeting. Record first what was said there.',
  heard: 'This case has been heard, and is on the list of no other meeting.',
  closed: 'This case is closed. If there is new abuse, refer it again.',
};

/** `move-not-allowed` when the case's state does not allow it: it names the state and what can be done from it. */
export function refuseConferenceMove(status: ConferenceStatus, move: ConferenceMove): Refusal | null {
  if (CONFERENCE_STATES.allows(status, move)) return null;
  return Refusal.clash('move-not-allowed', IN_WORDS[status], {
    state: status,
    allowedMoves: CONFERENCE_STATES.movesFrom(status),
  });
}
