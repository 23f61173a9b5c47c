// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { ImportActor } from './import-actor.js';
import { ImportReading } from './import-reading.js';
import { ImportRows, type JudgedRow, type WaitingRow } from './import-rows.js';
import { ImportStore } from './import-store.js';
import type { Import } from './import.entity.js';
import { readCells, type RowError, type Values } from './kinds/columns.js';
import { KINDS } from './kinds/kinds.js';
import { Recorders } from './kinds/recorders.js';
import type { SheetKind } from './kinds/sheet-kind.js';

const ROWS_AT_ONCE = 2000;

interface ReadRow {
  readonly number: number;
  readonly values: Values;
  readonly errors: readonly RowError[];
}

/** Looks at the rows of a file, a batch at a time, each batch in a transaction of its own that finds what is left to do. */
@Injectable()
export class ImportChecking {
  constructor(
    private readonly imports: ImportStore,
    private readonly reading: ImportReading,
    private readonly rows: ImportRows,
    private readonly recorders: Recorders,
    private readonly actor: ImportActor,
    private readonly clock: Clock,
  ) {}

  /** Reads the file, or looks at its next rows. True while there is more to do. */
  async next(importId: string): Promise<boolean> {
    const found = await this.imports.lock(importId);
    if (found?.status !== 'checking') return false;
    if (found.separator === null) return (await this.reading.read(found)).status === 'checking';

    const waiting = await this.rows.waiting(importId, ROWS_AT_ONCE);
    const judged = await this.judge(found, waiting);
    if (!judged) return false;
    await this.rows.settle(importId, judged);
    const bad = judged.filter(({ state }) => state === 'bad').length;
    const checked = found.checked + judged.length;
    await this.imports.save(found, {
      checked,
      good: found.good + judged.length - bad,
      bad: found.bad + bad,
      status: checked === found.rows ? 'ready' : 'checking',
    });
    return checked < found.rows;
  }

  /** Each row with its errors; null when whoever sent the file is no longer here, which cancels it. */
  private async judge(found: Import, waiting: readonly WaitingRow[]): Promise<JudgedRow[] | null> {
    const kind = KINDS[found.kind];
    const today = this.clock.today();
    const read = waiting.map((row): ReadRow => {
      const { values, errors } = readCells(kind.columns, row.cells);
      return { number: row.number, values, errors: [...errors, ...kind.check(values, today), ...around(kind, row)] };
    });
    // Only what reads well is worth comparing.
    const sound = read.filter(({ errors }) => errors.length === 0);
    const compared = await this.actor.inPlaceOf(found, () =>
      this.recorders.of(found.kind).compare(
        sound.map(({ values }) => values),
        found.organisationId,
      ),
    );
    if (!compared) return null;
    const fromRecords = new Map(sound.map(({ number }, index) => [number, compared[index] ?? []]));
    return read.map(({ number, errors }) => {
      const all = [...errors, ...(fromRecords.get(number) ?? [])];
      return { number, state: all.length > 0 ? 'bad' : 'good', errors: all };
    });
  }
}

/** What is wrong with a row among the others of its file. */
function around({ columns, key }: SheetKind, { cells, sameAs }: WaitingRow): RowError[] {
  const errors: RowError[] = [];
  if (cells.length > columns.length) {
    const message =
      'This row has more cells than there are headings. Put text with the separator in it in quotation marks.';
    errors.push({ field: 'row', code: 'too-many-cells', message });
  }
  if (sameAs !== null) {
    const message = `Row ${sameAs} of the file is about the same. Keep one of them.`;
    errors.push({ field: key.at(-1) ?? 'row', code: 'duplicate-reference', message });
  }
  return errors;
}
