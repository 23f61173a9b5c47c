import type { ImportRowView } from '../import.queries.js';
import type { ImportStatus } from '../import.states.js';
import type { SheetKindName } from '../kinds/sheet-kind.js';

/** What the rows of a file are. */
export const KIND_WORDS: Readonly<Record<SheetKindName, { readonly text: string; readonly hint: string }>> = {
  premises: {
    text: 'Houses and schemes',
    hint: 'One row each, with its address, which is sealed and never shown again',
  },
  units: { text: 'Rooms and flats', hint: 'One row each, in houses that are recorded already' },
  stays: { text: 'Households who live there now', hint: 'One row each, in rooms that are recorded already' },
};

interface Shown {
  readonly text: string;
  readonly colour: string;
}

/** How far a file has got. */
export const STATUS_WORDS: Readonly<Record<ImportStatus, Shown>> = {
  checking: { text: 'Being looked at', colour: 'blue' },
  ready: { text: 'Waits for you', colour: 'yellow' },
  loading: { text: 'Being recorded', colour: 'blue' },
  finished: { text: 'Finished', colour: 'green' },
  cancelled: { text: 'Stopped', colour: 'grey' },
  failed: { text: 'Could not be read', colour: 'red' },
};

/** One thing that is wrong with a row: in which column, what stands there now, and what to do. */
export interface WrongLine {
  readonly row: number;
  /** How many lines its row has; 0 on all but the first of them. */
  readonly lines: number;
  readonly column: string;
  readonly said: string;
  readonly message: string;
}

/** Rows that cannot be recorded, a line for each thing that is wrong. */
export function wrongLines(rows: readonly ImportRowView[]): WrongLine[] {
  return rows.flatMap(({ row, values, errors }) =>
    errors.map(({ field, message }, index) => ({
      row,
      lines: index === 0 ? errors.length : 0,
      column: field === 'row' ? 'The whole row' : field,
      said: values[field] ?? '',
      message,
    })),
  );
}

/** A row that can be recorded, as one line. */
export function rowInWords({ values }: ImportRowView): string {
  return Object.entries(values)
    .map(([column, said]) => `${column}: ${said}`)
    .join(' · ');
}
