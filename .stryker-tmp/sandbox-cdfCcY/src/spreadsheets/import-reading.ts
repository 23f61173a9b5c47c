// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { ImportFiles } from './import-files.js';
import { ImportRows, type NewRow } from './import-rows.js';
import { ImportStore } from './import-store.js';
import type { Import } from './import.entity.js';
import { KINDS } from './kinds/kinds.js';
import type { SheetKind } from './kinds/sheet-kind.js';
import { type CsvRecord, csvRecords } from './reading/csv-records.js';
import { decoded } from './reading/encoding.js';
import { FileFailure } from './reading/file-failure.js';
import { type Layout, layoutOf } from './reading/heading.js';
import type { Separator } from './reading/separator.js';

const ROWS_AT_ONCE = 1000;
const MOST_ROWS = 100_000;

/** Reads a file into rows, a piece at a time: however large it is, only a piece and a batch of rows are in memory. */
@Injectable()
export class ImportReading {
  constructor(
    private readonly imports: ImportStore,
    private readonly files: ImportFiles,
    private readonly rows: ImportRows,
  ) {}

  /** Reads all of it; afterwards the file itself is forgotten. A file that cannot be read as a whole makes the import `failed`. */
  async read(found: Import): Promise<Import> {
    const read = await this.allRows(found).catch((error: unknown) => {
      if (error instanceof FileFailure) return error;
      throw error;
    });
    await this.files.forget(found.id);
    if (!(read instanceof FileFailure)) return this.imports.save(found, read);
    await this.rows.forget(found.id);
    return this.imports.save(found, { status: 'failed', failureCode: read.code, failureMessage: read.message });
  }

  private async allRows(found: Import): Promise<{ separator: Separator; rows: number }> {
    const kind = KINDS[found.kind];
    let separator: Separator = ',';
    let layout: Layout | undefined;
    let rows = 0;
    let batch: NewRow[] = [];
    const text = decoded(this.files.parts(found.id), found.encoding);
    for await (const record of csvRecords(text, (heard) => (separator = heard))) {
      if (layout === undefined) {
        layout = layoutOf(record.cells, kind.columns);
        continue;
      }
      rows += 1;
      if (rows > MOST_ROWS) throw tooManyRows();
      batch.push(rowOf(kind, layout, record));
      if (batch.length === ROWS_AT_ONCE) {
        await this.rows.add(found.id, batch);
        batch = [];
      }
    }
    if (rows === 0) throw noRows();
    await this.rows.add(found.id, batch);
    return { separator, rows };
  }
}

/** The cells of a row in the order of its kind's columns, and one more when something stands beyond the headings. */
function rowOf({ columns, key }: SheetKind, { width, places }: Layout, { number, cells }: CsvRecord): NewRow {
  const ordered = places.map((index) => (index === undefined ? '' : (cells[index] ?? '')));
  const named = key.map((heading) => ordered[columns.findIndex((column) => column.heading === heading)]?.trim() ?? '');
  const beyond = cells.slice(width).some((cell) => cell.trim() !== '');
  return { number, cells: beyond ? [...ordered, ''] : ordered, key: named.includes('') ? null : named };
}

function tooManyRows(): FileFailure {
  return new FileFailure('too-many-rows', `A file may have at most ${MOST_ROWS} rows. Send it in parts.`);
}

function noRows(): FileFailure {
  return new FileFailure('no-rows', 'The file has no row below its headings. Fill in the template and send it again.');
}
