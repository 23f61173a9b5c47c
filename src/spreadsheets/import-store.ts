import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Import } from './import.entity.js';

/** Loads imports for a command and writes them back. Every change is announced to those who watch. */
@Injectable()
export class ImportStore {
  constructor(private readonly work: UnitOfWork) {}

  /** An import as this transaction's alone; null when the caller sees no such import. */
  lock(importId: string): Promise<Import | null> {
    return this.work.manager.findOne(Import, { where: { id: importId }, lock: { mode: 'for_no_key_update' } });
  }

  /** Imports of which something is being done, or should be. */
  underWay(): Promise<Import[]> {
    return this.work.manager.find(Import, { where: { status: In(['checking', 'loading']) }, order: { id: 'ASC' } });
  }

  insert(made: Import): Promise<unknown> {
    return this.work.manager.insert(Import, made);
  }

  /** Writes changes, announces them and gives the import as it is then. */
  async save(before: Import, changes: Partial<Import>): Promise<Import> {
    await this.work.manager.update(Import, before.id, changes);
    await this.work.query(`select pg_notify('import_progress', $1)`, [before.id]);
    return { ...before, ...changes };
  }
}
