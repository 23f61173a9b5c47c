// @ts-nocheck
import { StateTable } from '../../../shared/state-table.js';

/** The life of a quarter: gathered, as often as wanted, and signed off once. What is signed off is not opened again. */
export const RETURN_STATES = StateTable.of({
  states: ['gathering', 'gathered', 'signed-off'],
  beginsIn: ['gathering'],
  moves: {
    gather: { gathered: ['gathering'] },
    finish: { gathering: ['gathered'] },
    signOff: { gathered: ['signed-off'] },
  },
});

export type ReturnStatus = (typeof RETURN_STATES.states)[number];
