import { CsvError, type Info, parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import { FileFailure } from './file-failure.js';
import { type Separator, separatorOf } from './separator.js';

/** One row as it stands in the file. */
export interface CsvRecord {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

// A row of ours is a few hundred characters; one that is longer is a quotation mark that nobody closed.
const LONGEST_RECORD = 100_000;
// As many as a spreadsheet has: no file of ours comes near, and one that is nothing but blank rows ends here.
const LAST_ROW = 1_048_576;
// How a spreadsheet's own files begin, which are archives.
const WORKBOOK = 'PK\u0003\u0004';

/**
 * Reads the rows of a file from its text in pieces, a piece at a time; rows without a word in them are left out. `heard` is told the
 * separator before the first row. Throws `FileFailure` from where the file cannot be read.
 */
export async function* csvRecords(
  text: AsyncIterable<string>,
  heard: (separator: Separator) => void,
): AsyncGenerator<CsvRecord> {
  const pieces = text[Symbol.asyncIterator]();
  const first = ((await pieces.next()).value as string | undefined) ?? '';
  if (first.startsWith(WORKBOOK)) throw notCsv();
  const begin = separatorOf(first);
  heard(begin.separator);
  const parser = parse({
    delimiter: begin.separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // Passed over at once: there may be millions of them. They are counted all the same.
    skip_empty_lines: true,
    info: true,
    max_record_size: LONGEST_RECORD,
  });
  pipeline(Readable.from(fromHere(begin.rest, pieces)), parser, () => undefined);

  try {
    for await (const { record: cells, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      const number = rowsOf(info);
      if (number > LAST_ROW) throw tooLong();
      if (cells.some((cell) => cell.trim() !== '')) yield { number, cells };
    }
  } catch (error) {
    throw error instanceof CsvError ? unreadable(rowsOf(parser.info) + 1) : error;
  }
}

async function* fromHere(rest: string, pieces: AsyncIterator<string>): AsyncGenerator<string> {
  if (rest !== '') yield rest;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}

function rowsOf({ records, empty_lines }: Info): number {
  return records + empty_lines;
}

function notCsv(): FileFailure {
  return new FileFailure(
    'not-csv',
    'This is a workbook as the spreadsheet keeps it. Open it there, choose to save it as CSV, and send that file.',
  );
}

function tooLong(): FileFailure {
  return new FileFailure(
    'too-many-rows',
    'The file goes on for more rows than a spreadsheet has. Save it as CSV again.',
  );
}

function unreadable(row: number): FileFailure {
  return new FileFailure(
    'not-readable',
    `From row ${row} on the file cannot be read: a quotation mark is missing or is not doubled. Save it as CSV again.`,
  );
}
