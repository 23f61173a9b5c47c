import { StateTable } from '../../shared/state-table.js';

/** Help is asked for, chased as often as it takes, and answered. */
export const HELP_STATES = StateTable.of({
  states: ['asked', 'answered'],
  beginsIn: ['asked'],
  moves: { chase: { asked: ['asked'] }, answer: { asked: ['answered'] } },
});

export type HelpStatus = (typeof HELP_STATES)['states'][number];
export type HelpMove = (typeof HELP_STATES)['moves'][number];
