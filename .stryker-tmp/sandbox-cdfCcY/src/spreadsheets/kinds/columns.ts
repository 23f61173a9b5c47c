// @ts-nocheck
import { CellFault } from './cells.js';

/** One column of a kind of spreadsheet. */
export interface Column {
  /** As the template writes it; the field of what is recorded. */
  readonly heading: string;
  /** Reads a cell that is not empty: its value, or what is wrong with it. */
  readonly read: (text: string) => unknown;
  readonly required?: boolean;
  /** Says where a place is: never shown again once it has been sent. */
  readonly address?: boolean;
  /** Invented; for the template. */
  readonly example: string;
}

/** What is wrong with one row, where, and the way out. It never quotes the row. */
export interface RowError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** The cells of a row by heading, read; those that were empty are not there. */
export type Values = Readonly<Record<string, unknown>>;

/** Reads the cells of one row, which stand in the order of `columns`. */
export function readCells(
  columns: readonly Column[],
  cells: readonly string[],
): { values: Values; errors: RowError[] } {
  const values: Record<string, unknown> = {};
  const errors: RowError[] = [];
  columns.forEach(({ heading, read, required }, index) => {
    const text = cells[index] ?? '';
    const value = text.trim() === '' ? undefined : read(text);
    if (value instanceof CellFault) errors.push({ field: heading, ...value });
    else if (value !== undefined) values[heading] = value;
    else if (required) errors.push({ field: heading, code: 'missing', message: 'This must be filled in.' });
  });
  return { values, errors };
}
