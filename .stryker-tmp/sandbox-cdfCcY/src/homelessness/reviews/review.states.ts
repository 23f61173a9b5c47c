// @ts-nocheck
import { StateTable } from '../../shared/state-table.js';

export const OUTCOMES = ['confirmed', 'varied', 'quashed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The life of a review: it waits for its outcome, or is withdrawn by the person. An outcome is final: there is no review of a review. */
export const REVIEW_STATES = StateTable.of({
  states: ['pending', ...OUTCOMES, 'withdrawn'],
  beginsIn: ['pending'],
  moves: {
    prepare: { pending: ['pending'] },
    decide: { pending: OUTCOMES },
    withdraw: { pending: ['withdrawn'] },
  },
});

export type ReviewStatus = (typeof REVIEW_STATES.states)[number];
