// @ts-nocheck
import { StateTable } from '../../shared/state-table.js';

/** Belongings are protected; the person may ask to have them moved; then it ends. */
export const BELONGINGS_STATES = StateTable.of({
  states: ['protected', 'move-requested', 'ended'],
  beginsIn: ['protected'],
  moves: {
    requestMove: { protected: ['move-requested'] },
    end: { protected: ['ended'], 'move-requested': ['ended'] },
  },
});

export type BelongingsStatus = (typeof BELONGINGS_STATES)['states'][number];
export type BelongingsMove = (typeof BELONGINGS_STATES)['moves'][number];
