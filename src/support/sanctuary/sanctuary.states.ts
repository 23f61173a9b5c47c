import { Refusal } from '../../shared/refusal.js';
import { StateTable } from '../../shared/state-table.js';

/** Offered with other ways, wanted or not, surveyed, made safe. The person may say otherwise at any time before it has ended. */
export const SANCTUARY_STATES = StateTable.of({
  states: ['offered', 'wanted', 'not-wanted', 'surveyed', 'made-safe', 'ended'],
  beginsIn: ['offered'],
  moves: {
    answer: {
      offered: ['wanted', 'not-wanted'],
      wanted: ['not-wanted'],
      'not-wanted': ['wanted'],
      surveyed: ['not-wanted'],
      'made-safe': ['not-wanted'],
    },
    survey: { wanted: ['surveyed'], surveyed: ['surveyed'], 'made-safe': ['surveyed'] },
    work: { surveyed: ['surveyed', 'made-safe'] },
    review: { 'made-safe': ['made-safe'] },
    end: { wanted: ['ended'], surveyed: ['ended'], 'made-safe': ['ended'] },
  },
});
export type SanctuaryStatus = (typeof SANCTUARY_STATES)['states'][number];
export type SanctuaryMove = (typeof SANCTUARY_STATES)['moves'][number];

/** A measure: wanted, ordered, done, and sound once somebody has looked. What is not sound is ordered again. */
export const WORK_STATES = StateTable.of({
  states: ['wanted', 'ordered', 'done', 'sound', 'left-out'],
  beginsIn: ['wanted'],
  moves: {
    order: { wanted: ['ordered'], 'left-out': ['ordered'] },
    do: { ordered: ['done'] },
    'find-sound': { done: ['sound'] },
    'find-unsound': { done: ['ordered'] },
    'leave-out': { wanted: ['left-out'], ordered: ['left-out'] },
  },
});
export type WorkStatus = (typeof WORK_STATES)['states'][number];
export type WorkMove = (typeof WORK_STATES)['moves'][number];
export const WORK_MOVES = WORK_STATES.moves;

const IN_WORDS: Record<SanctuaryStatus, string> = {
  offered: 'The person has not said yet whether they want this.',
  wanted: 'The person wants this; the home has not been surveyed yet.',
  'not-wanted': 'The person does not want this. Nothing else that they are offered or owed has changed.',
  surveyed: 'The home has been surveyed, and measures are not all done.',
  'made-safe': 'All measures are done and sound.',
  ended: 'This has ended.',
};

/** 409 when the state does not allow the move. */
export function refuseSanctuaryMove(status: SanctuaryStatus, move: SanctuaryMove): Refusal | null {
  if (SANCTUARY_STATES.allows(status, move)) return null;
  return Refusal.clash('move-not-allowed', IN_WORDS[status], {
    state: status,
    allowedMoves: SANCTUARY_STATES.movesFrom(status),
  });
}

/** 409 when a measure's state does not allow the move. */
export function refuseWorkMove(status: WorkStatus, move: WorkMove): Refusal | null {
  if (WORK_STATES.allows(status, move)) return null;
  return Refusal.clash('move-not-allowed', `This measure is ${status.replace('-', ' ')}.`, {
    state: status,
    allowedMoves: WORK_STATES.movesFrom(status),
  });
}
