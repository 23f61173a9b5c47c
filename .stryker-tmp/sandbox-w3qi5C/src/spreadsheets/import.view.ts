// @ts-nocheck
import type { Import } from './import.entity.js';
import type { ImportStatus } from './import.states.js';
import type { SheetKindName } from './kinds/sheet-kind.js';

/** How far an import has got, as those who sent it are answered. */
export interface ImportView {
  readonly id: string;
  readonly kind: SheetKindName;
  readonly status: ImportStatus;
  readonly rows: number;
  readonly good: number;
  readonly bad: number;
  /** Rows that are recorded. */
  readonly done: number;
  /** Of the checking, then of the recording: from 0 to 1. */
  readonly progress: number;
  readonly encoding: string;
  readonly separator: string | null;
  /** Why nothing of the file could be read. */
  readonly failure: { readonly code: string; readonly message: string } | null;
  readonly createdAt: Date;
}

/** The answer for an import. */
export function viewOf(one: Import): ImportView {
  const { id, kind, status, rows, good, bad, done, encoding, separator, failureCode, failureMessage, createdAt } = one;
  return {
    ...{ id, kind, status, rows, good, bad, done },
    progress: progressOf(one),
    ...{ encoding, separator },
    failure: failureCode === null ? null : { code: failureCode, message: failureMessage ?? '' },
    createdAt,
  };
}

function progressOf({ status, rows, checked, approved, handled }: Import): number {
  if (status === 'ready' || status === 'finished') return 1;
  const [part, whole] = status === 'checking' || approved === 0 ? [checked, rows] : [handled, approved];
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
}
