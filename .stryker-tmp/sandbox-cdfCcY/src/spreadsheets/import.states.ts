// @ts-nocheck
import { Refusal } from '../shared/refusal.js';
import { StateTable } from '../shared/state-table.js';

/** The life of an import. With some good rows left over it is ready again after loading; with none it is finished. */
export const IMPORT_STATES = StateTable.of({
  states: ['checking', 'ready', 'loading', 'finished', 'cancelled', 'failed'],
  beginsIn: ['checking'],
  moves: {
    'end-checking': { checking: ['ready', 'failed'] },
    approve: { ready: ['loading'] },
    'end-loading': { loading: ['ready', 'finished'] },
    cancel: { checking: ['cancelled'], ready: ['cancelled'], loading: ['cancelled'] },
  },
});

export type ImportStatus = (typeof IMPORT_STATES.states)[number];
export type ImportMove = (typeof IMPORT_STATES.moves)[number];

/** True when nothing more will happen to an import. */
export function isOver(status: ImportStatus): boolean {
  return IMPORT_STATES.movesFrom(status).length === 0;
}

const WHY_NOT: Readonly<Record<ImportStatus, string>> = {
  checking: 'The rows of this file are still being looked at. Wait until it is ready.',
  ready: 'This file is waiting for your approval.',
  loading: 'Rows of this file are being recorded already. Wait until that is done.',
  finished: 'This import is finished. Send another file for what is still missing.',
  cancelled: 'This import was cancelled. Send the file again.',
  failed: 'This file could not be read. Put it right and send it again.',
};

/** The refusal for a move that the present state does not allow. */
export function refuseImportMove(status: ImportStatus, move: ImportMove): Refusal | null {
  return IMPORT_STATES.allows(status, move) ? null : Refusal.clash('move-not-allowed', WHY_NOT[status]);
}
