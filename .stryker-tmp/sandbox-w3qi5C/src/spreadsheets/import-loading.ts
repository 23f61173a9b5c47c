// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { ImportActor } from './import-actor.js';
import { ImportRows, type JudgedRow } from './import-rows.js';
import { ImportStore } from './import-store.js';
import type { Import } from './import.entity.js';
import { readCells } from './kinds/columns.js';
import { KINDS } from './kinds/kinds.js';
import { Recorders } from './kinds/recorders.js';
import { errorsOf } from './kinds/sheet-kind.js';

/**
 * Records approved rows through the product's own commands, a batch at a time. A batch and the note that it is recorded are one
 * transaction: whatever dies and whenever, a row is recorded once, and the next call finds what is left.
 */
@Injectable()
export class ImportLoading {
  constructor(
    private readonly work: UnitOfWork,
    private readonly imports: ImportStore,
    private readonly rows: ImportRows,
    private readonly recorders: Recorders,
    private readonly actor: ImportActor,
  ) {}

  /** Records the next rows. True while there is more to do. */
  async next(importId: string): Promise<boolean> {
    const found = await this.imports.lock(importId);
    if (found?.status !== 'loading') return false;

    const settled = await this.record(found);
    if (!settled) return false;
    await this.rows.settle(importId, settled);
    const after = await this.imports.save(found, countsAfter(found, settled));
    if (after.status === 'finished') await this.rows.forget(importId, ['loaded']);

    const { done, bad } = after;
    const over = after.status !== 'loading';
    if (over) {
      const details = { recorded: done, refused: bad };
      this.work.record({
        action: 'import.loaded',
        outcome: 'done',
        subjectType: 'import',
        subjectId: importId,
        details,
      });
    }
    return !over;
  }

  private async record(found: Import): Promise<JudgedRow[] | null> {
    const kind = KINDS[found.kind];
    const recorder = this.recorders.of(found.kind);
    const approved = await this.rows.approved(found.id, recorder.atOnce);
    const values = approved.map(({ cells }) => readCells(kind.columns, cells).values);
    const refusals = await this.actor.inPlaceOf(found, () => recorder.record(values, found.organisationId));
    return (
      refusals &&
      approved.map(({ number }, index) => {
        const refusal = refusals[index];
        if (!refusal) return { number, state: 'loaded', errors: [] };
        return { number, state: 'bad', errors: errorsOf(refusal, kind.key.at(-1) ?? 'row') };
      })
    );
  }
}

function countsAfter(found: Import, settled: readonly JudgedRow[]): Partial<Import> {
  const refused = settled.filter(({ state }) => state === 'bad').length;
  const handled = found.handled + settled.length;
  const done = found.done + settled.length - refused;
  const good = found.good - refused;
  const left = good > done ? 'ready' : 'finished';
  return { handled, done, good, bad: found.bad + refused, status: handled < found.approved ? 'loading' : left };
}
