import { StateTable } from '../../shared/state-table.js';

/**
 * A step waits for others, is due, and is done or not needed; what is done early was never due. It begins again when the home it was about
 * is not to be theirs.
 */
export const STEP_STATES = StateTable.of({
  states: ['waiting', 'due', 'done', 'not-needed'],
  beginsIn: ['waiting'],
  moves: {
    open: { waiting: ['due'] },
    finish: { waiting: ['done'], due: ['done'] },
    'leave-out': { waiting: ['not-needed'], due: ['not-needed'] },
    'begin-again': { due: ['waiting'], done: ['waiting'], 'not-needed': ['waiting'] },
  },
});

export type StepStatus = (typeof STEP_STATES)['states'][number];
