// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { FieldCipher } from '../platform/database/field-cipher.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { RowState } from './import-row.entity.js';
import { belongsTo } from './import-seal.js';
import type { RowError } from './kinds/columns.js';

/** A row with its cells in the order of its kind's columns; one more cell than columns when the file had too many. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export interface NewRow extends SheetRow {
  /** What the row is about, as it says; null when it does not. */
  readonly key: readonly string[] | null;
}

export interface WaitingRow extends SheetRow {
  /** The first row of the file that is about the same, when that is not this one. */
  readonly sameAs: number | null;
}

export interface JudgedRow {
  readonly number: number;
  readonly state: RowState;
  readonly errors: readonly RowError[];
}

/** A row as it is shown to those who sent it; without cells once it has been recorded. */
export interface ShownRow extends JudgedRow {
  readonly cells: readonly string[] | null;
}

type Sealed<Row> = Omit<Row, 'cells'> & { readonly sealed: Buffer };

/** The rows of files, sealed. Each method expects an open unit of work. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
  ) {}

  /** Keeps rows that have been read, to be looked at. */
  async add(importId: string, rows: readonly NewRow[]): Promise<void> {
    await this.work.query(
      `insert into spreadsheets.import_row (import_id, number, state, key, sealed)
       select $1, r.number, 'waiting', r.key, r.sealed from unnest($2::int[], $3::bytea[], $4::bytea[]) as r(number, key, sealed)`,
      [
        importId,
        rows.map(({ number }) => number),
        rows.map(({ key }) => key && digestOf(importId, key)),
        rows.map(({ cells }) => this.cipher.seal(JSON.stringify(cells), belongsTo(importId))),
      ],
    );
  }

  /** The next rows that nobody has looked at. */
  async waiting(importId: string, limit: number): Promise<WaitingRow[]> {
    const rows = await this.work.query<Sealed<WaitingRow>>(
      `select r.number, r.sealed,
              (select min(e.number) from spreadsheets.import_row e
                where e.import_id = r.import_id and e.key = r.key and e.number < r.number) as "sameAs"
         from spreadsheets.import_row r where r.import_id = $1 and r.state = 'waiting' order by r.number limit $2`,
      [importId, limit],
    );
    return rows.map((row) => this.opened(importId, row));
  }

  /** The next rows that were approved and are not recorded yet. */
  async approved(importId: string, limit: number): Promise<SheetRow[]> {
    const rows = await this.work.query<Sealed<SheetRow>>(
      `select number, sealed from spreadsheets.import_row
        where import_id = $1 and state = 'approved' order by number limit $2`,
      [importId, limit],
    );
    return rows.map((row) => this.opened(importId, row));
  }

  /** Notes what became of rows. What has been recorded is kept here no longer. */
  async settle(importId: string, rows: readonly JudgedRow[]): Promise<void> {
    await this.work.query(
      `update spreadsheets.import_row r
          set state = j.state, errors = j.errors, sealed = case when j.state = 'loaded' then null else r.sealed end
         from jsonb_to_recordset($2::jsonb) as j(number int, state text, errors jsonb)
        where r.import_id = $1 and r.number = j.number`,
      [importId, JSON.stringify(rows)],
    );
  }

  /** Approves good rows, all or those of `numbers`; gives how many. */
  async approve(importId: string, numbers: readonly number[] | null): Promise<number> {
    const [row] = await this.work.query<{ count: number }>(
      `with approved as (
         update spreadsheets.import_row set state = 'approved'
          where import_id = $1 and state = 'good' and ($2::int[] is null or number = any ($2)) returning 1)
       select count(*)::int as count from approved`,
      [importId, numbers],
    );
    return row?.count ?? 0;
  }

  /** Rows in some of these states after the one numbered `after`. */
  async page(
    importId: string,
    states: readonly RowState[],
    page: { readonly after: number; readonly limit: number },
  ): Promise<ShownRow[]> {
    const rows = await this.work.query<JudgedRow & { sealed: Buffer | null }>(
      `select number, state, errors, sealed from spreadsheets.import_row
        where import_id = $1 and state = any ($2) and number > $3::bigint order by number limit $4`,
      [importId, states, page.after, page.limit],
    );
    return rows.map(({ sealed, ...row }) => ({
      ...row,
      cells: sealed && this.opened(importId, { ...row, sealed }).cells,
    }));
  }

  /** Deletes rows in some of these states, or all of them. */
  async forget(importId: string, states: readonly RowState[] | null = null): Promise<void> {
    await this.work.query(
      'delete from spreadsheets.import_row where import_id = $1 and ($2::text[] is null or state = any ($2))',
      [importId, states],
    );
  }

  private opened<Row extends { readonly sealed: Buffer }>(importId: string, { sealed, ...row }: Row) {
    const cells = JSON.parse(this.cipher.open(sealed, belongsTo(importId))) as readonly string[];
    return { ...row, cells };
  }
}

// Two rows about the same have the same digest within one file; between two files nothing can be told from it.
function digestOf(importId: string, key: readonly string[]): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([importId, ...key]))
    .digest();
}
