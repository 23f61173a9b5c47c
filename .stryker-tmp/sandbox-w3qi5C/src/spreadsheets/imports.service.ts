// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { DirectoryQueries } from '../directory/directory.queries.js';
import { Clock } from '../platform/clock/clock.js';
import type { UserActor } from '../platform/database/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import { addDays, startOfLondonDay } from '../shared/local-date.js';
import { isRefusal, Refusal } from '../shared/refusal.js';
import { ImportFiles } from './import-files.js';
import { ImportRows } from './import-rows.js';
import { ImportStore } from './import-store.js';
import { Import } from './import.entity.js';
import { type ImportMove, refuseImportMove } from './import.states.js';
import { type ImportView, viewOf } from './import.view.js';
import { refuseKind } from './imports.access.js';
import { checkImport, forgetImport, loadImport } from './imports.events.js';
import type { SheetKindName } from './kinds/sheet-kind.js';
import { encodingOf } from './reading/encoding.js';

const KEPT_DAYS = 7;

/**
 * Takes a provider's own files of premises, units and stays: sent, looked at, approved, recorded. What a file holds is sealed while it
 * waits and is forgotten when it is recorded, cancelled or a week old. Reading, checking and recording are done by the queue, in
 * `import-reading.ts`, `import-checking.ts` and `import-loading.ts`.
 */
@Injectable()
export class Imports {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: DirectoryQueries,
    private readonly imports: ImportStore,
    private readonly files: ImportFiles,
    private readonly rows: ImportRows,
    private readonly clock: Clock,
  ) {}

  /** Takes a file for the caller's own organisation. Refusals: `not-allowed`, `empty-file`. */
  async send(kind: SheetKindName, bytes: Buffer): Promise<ImportView | Refusal> {
    const { organisationId, userId } = this.work.actor as UserActor;
    const forbidden = refuseKind(this.work.actor, kind) ?? (await this.refuseStranger(organisationId));
    if (forbidden) return forbidden;

    if (bytes.length === 0) return emptyFile();

    const made: Import = {
      ...NOTHING_READ,
      ...{ id: newId(), organisationId, kind, encoding: encodingOf(bytes) },
      ...{ createdAt: this.clock.now(), createdBy: userId },
    };
    await this.imports.insert(made);
    await this.files.keep(made.id, bytes);

    this.record('import.sent', made.id, { kind });
    this.work.wake(checkImport, { importId: made.id });
    this.work.wake(forgetImport, { importId: made.id }, startOfLondonDay(addDays(this.clock.today(), KEPT_DAYS)));

    return viewOf(made);
  }

  /** Approves good rows, all of them or those named, to be recorded. Refusals: `missing`, `not-allowed`, `move-not-allowed`, `rows-not-good`. */
  async approve(importId: string, rows: 'all-good' | readonly number[]): Promise<ImportView | Refusal> {
    const found = await this.lockFor(importId, 'approve');
    if (isRefusal(found)) return found;

    const numbers = rows === 'all-good' ? null : [...new Set(rows)];
    const approved = await this.rows.approve(importId, numbers);
    if (approved === 0 || (numbers && approved < numbers.length)) return rowsNotGood();
    const loading = await this.imports.save(found, { status: 'loading', approved: found.approved + approved });

    this.record('import.approved', importId, { rows: approved });
    this.work.wake(loadImport, { importId });

    return viewOf(loading);
  }

  /** Stops an import. What has been recorded stays; the rest is forgotten. Refusals: `missing`, `not-allowed`, `move-not-allowed`. */
  async cancel(importId: string): Promise<ImportView | Refusal> {
    const found = await this.lockFor(importId, 'cancel');
    if (isRefusal(found)) return found;

    const cancelled = await this.imports.save(found, { status: 'cancelled' });
    await this.files.forget(importId);
    await this.rows.forget(importId);

    this.record('import.cancelled', importId, { recorded: found.done });

    return viewOf(cancelled);
  }

  private async lockFor(importId: string, move: ImportMove): Promise<Import | Refusal> {
    const found = await this.imports.lock(importId);
    if (!found) return Refusal.missing();
    return refuseKind(this.work.actor, found.kind) ?? refuseImportMove(found.status, move) ?? found;
  }

  private async refuseStranger(organisationId: string): Promise<Refusal | null> {
    if (await this.directory.provider(organisationId)) return null;
    return Refusal.forbidden('Your organisation provides no accommodation here. Add it as a provider first.');
  }

  private record(action: string, importId: string, details: Record<string, unknown>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'import', subjectId: importId, details });
  }
}

const NOTHING_READ = {
  status: 'checking',
  separator: null,
  ...{ rows: 0, checked: 0, good: 0, bad: 0, approved: 0, handled: 0, done: 0 },
  failureCode: null,
  failureMessage: null,
} as const satisfies Partial<Import>;

function emptyFile(): Refusal {
  return Refusal.rule('empty-file', 'The file is empty. Send the file itself as the body, as text/csv.');
}

function rowsNotGood(): Refusal {
  return Refusal.rule(
    'rows-not-good',
    'Only rows without errors that are not recorded yet can be approved. Name those, or leave rows out for all of them.',
  );
}
