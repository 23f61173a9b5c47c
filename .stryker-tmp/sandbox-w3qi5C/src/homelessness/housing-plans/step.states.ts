// @ts-nocheck
import { StateTable } from '../../shared/state-table.js';

/** How a step may end. That it was not taken is no end: only the warning and notice of s.193B may follow from that. */
export const STEP_ENDS = ['done', 'no-longer-needed'] as const;
export type StepEnd = (typeof STEP_ENDS)[number];
export type StepStatus = 'open' | StepEnd;

/** A step is open until it is done or there is no longer any need for it. */
export const STEP_STATES = StateTable.of({
  states: ['open', ...STEP_ENDS],
  beginsIn: ['open'],
  moves: { close: { open: STEP_ENDS } },
});
