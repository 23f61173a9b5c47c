// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import { type CsvCell, csvOf } from './csv-out.js';
import { ImportQueries } from './import.queries.js';
import type { ShownRow } from './import-rows.js';
import type { Column } from './kinds/columns.js';
import { KINDS } from './kinds/kinds.js';
import type { InTransaction } from './exports.service.js';

const ROWS_AT_ONCE = 1000;
const FILL_IN = 'An address is not written out again: fill it in.';

/**
 * The rows of a file that were refused, to be put right and sent again: its columns, the number of each row and what is wrong with
 * it. The columns of an address are empty, and the reasons say so: what has been sent of where a place is comes back in no file.
 */
@Injectable()
export class RefusedReport {
  constructor(private readonly imports: ImportQueries) {}

  /** The report as a stream, each part of it read in a transaction of its own. Refusals: `missing`, `not-allowed`. */
  async of(importId: string, inTransaction: InTransaction): Promise<NodeJS.ReadableStream | Refusal> {
    const found = await inTransaction(() => this.imports.beginReport(importId));
    if (isRefusal(found)) return found;
    const { columns } = KINDS[found.kind];
    const headings = ['row', 'reasons', ...columns.map(({ heading }) => heading)];
    return csvOf(headings, this.rows(importId, columns, inTransaction));
  }

  private async *rows(importId: string, columns: readonly Column[], inTransaction: InTransaction) {
    for (let after = 0; ;) {
      const page = { after, limit: ROWS_AT_ONCE };
      const rows = await inTransaction(() => this.imports.refused(importId, page));
      for (const row of rows) yield lineOf(row, columns);
      if (rows.length < ROWS_AT_ONCE) return;
      after = rows.at(-1)?.number ?? after;
    }
  }
}

function lineOf({ number, cells, errors }: ShownRow, columns: readonly Column[]): CsvCell[] {
  const reasons = errors.map(({ field, message }) => `${field}: ${message}`);
  if (columns.some(({ address }) => address)) reasons.push(FILL_IN);
  return [number, reasons.join(' '), ...columns.map(({ address }, index) => (address ? '' : (cells?.[index] ?? '')))];
}
