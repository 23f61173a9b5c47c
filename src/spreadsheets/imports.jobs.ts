import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Does } from '../platform/jobs/job.js';
import { ImportChecking } from './import-checking.js';
import { ImportFiles } from './import-files.js';
import { ImportLoading } from './import-loading.js';
import { ImportRows } from './import-rows.js';
import { ImportStore } from './import-store.js';
import { isOver } from './import.states.js';
import { checkImport, forgetImport, loadImport, takeUpAgain } from './imports.events.js';

interface Which {
  readonly importId: string;
}

/**
 * Each call does one batch and sets the next; a call that comes twice finds its batch done and does the next. If they never ran, a
 * file would wait, and nothing of it would be recorded.
 */
@Injectable()
export class ImportJobs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checking: ImportChecking,
    private readonly loading: ImportLoading,
    private readonly imports: ImportStore,
    private readonly files: ImportFiles,
    private readonly rows: ImportRows,
  ) {}

  @Does(checkImport)
  async check({ importId }: Which): Promise<void> {
    if (await this.checking.next(importId)) this.work.wake(checkImport, { importId });
  }

  @Does(loadImport)
  async load({ importId }: Which): Promise<void> {
    if (await this.loading.next(importId)) this.work.wake(loadImport, { importId });
  }

  /** A call more than a file needs does nothing: each finds what is left to do. */
  @Does(takeUpAgain)
  async takeUp(): Promise<void> {
    for (const { id, status } of await this.imports.underWay()) {
      this.work.wake(status === 'checking' ? checkImport : loadImport, { importId: id });
    }
  }

  /** A file is kept for a week at most, whatever became of it. */
  @Does(forgetImport)
  async forget({ importId }: Which): Promise<void> {
    const found = await this.imports.lock(importId);
    if (!found) return;
    await this.files.forget(importId);
    await this.rows.forget(importId);
    if (!isOver(found.status)) await this.imports.save(found, { status: 'cancelled' });
  }
}
