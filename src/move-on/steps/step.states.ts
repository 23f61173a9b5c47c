import { StateTable } from '../../shared/state-table.js';

/** A step waits for others, is due, and is done or not needed; what is done early was never due. */
export const STEP_STATES = StateTable.of({
  states: ['waiting', 'due', 'done', 'not-needed'],
  beginsIn: ['waiting'],
  moves: {
    open: { waiting: ['due'] },
    finish: { waiting: ['done'], due: ['done'] },
    'leave-out': { waiting: ['not-needed'], due: ['not-needed'] },
  },
});

export type StepStatus = (typeof STEP_STATES)['states'][number];
