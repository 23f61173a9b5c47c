import { type Stringifier, stringify } from 'csv-stringify';
import { pipeline, Readable } from 'node:stream';
import { beginsLikeAFormula } from './formulas.js';

export type CsvCell = string | number | boolean | null | undefined;

/**
 * CSV as spreadsheets like it: with a byte order mark, and with every text that they would take for a formula made plain text by an
 * apostrophe. Rows are asked for as the reader takes them.
 */
export function csvOf(headings: readonly string[], rows: AsyncIterable<readonly CsvCell[]>): Stringifier {
  const written = stringify({
    bom: true,
    header: true,
    columns: [...headings],
    record_delimiter: 'windows',
    // Either half of a line break ends a row for one spreadsheet or another.
    quoted_match: /[\r\n]/,
    cast: {
      boolean: (value) => (value ? 'yes' : 'no'),
      string: (value) => (beginsLikeAFormula(value) ? `'${value}` : value),
    },
  });
  pipeline(Readable.from(rows), written, () => undefined);
  return written;
}
