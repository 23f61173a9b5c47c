// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { mayDo } from '../access/roles.js';
import { StaffQueries } from '../access/staff.queries.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { ImportFiles } from './import-files.js';
import { ImportRows } from './import-rows.js';
import { ImportStore } from './import-store.js';
import type { Import } from './import.entity.js';
import { refuseKind } from './imports.access.js';

/** The queue looks at a file and records it as whoever sent it, with the rights that they have now. */
@Injectable()
export class ImportActor {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
    private readonly imports: ImportStore,
    private readonly files: ImportFiles,
    private readonly rows: ImportRows,
  ) {}

  /** Runs `act` in their place; null when they are no longer here or may no longer send such files, which cancels the import. */
  async inPlaceOf<T>(found: Import, act: () => Promise<T>): Promise<T | null> {
    const actor = await this.staff.activeActor(found.createdBy);
    const may = actor?.organisationId === found.organisationId && mayDo(actor.roles, 'stock.import');
    if (actor && may && !refuseKind(actor, found.kind)) return this.work.actAs(actor, act);

    await this.imports.save(found, { status: 'cancelled' });
    await this.files.forget(found.id);
    await this.rows.forget(found.id);
    this.work.record({ action: 'import.cancelled', outcome: 'done', subjectType: 'import', subjectId: found.id });
    return null;
  }
}
