// @ts-nocheck
import type { Refusal } from '../../shared/refusal.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Column, RowError, Values } from './columns.js';

export const SHEET_KINDS = ['premises', 'units', 'stays'] as const;
export type SheetKindName = (typeof SHEET_KINDS)[number];

/** What one kind of spreadsheet holds. */
export interface SheetKind {
  readonly columns: readonly Column[];
  /** The columns that together name what a row is about: no two rows of a file may say the same. */
  readonly key: readonly string[];
  /** What is wrong between the cells of one row, on `today`. */
  readonly check: (values: Values, today: LocalDate) => readonly RowError[];
}

/** Compares rows of one kind with what is recorded, and records them. Both happen as whoever sent the file. */
export interface Recorder {
  /** What is wrong with each row in the light of what `providerId` has recorded already. */
  compare(rows: readonly Values[], providerId: string): Promise<readonly (readonly RowError[])[]>;
  /** How many rows one transaction records. */
  readonly atOnce: number;
  /** Records rows through the product's own commands; what is refused changes nothing, and its refusal is given. */
  record(rows: readonly Values[], providerId: string): Promise<readonly (Refusal | null)[]>;
}

/** The errors of a row that a command refused. */
export function errorsOf(refusal: Refusal, field: string): RowError[] {
  if (refusal.errors.length === 0) return [{ field, code: refusal.code, message: refusal.detail }];
  return refusal.errors.map((error) => ({ field: error.field ?? field, code: error.code, message: error.message }));
}
