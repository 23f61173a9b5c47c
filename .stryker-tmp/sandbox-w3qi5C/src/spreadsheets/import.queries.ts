// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../shared/refusal.js';
import { ImportRows, type ShownRow } from './import-rows.js';
import type { RowState } from './import-row.entity.js';
import { Import } from './import.entity.js';
import { type ImportView, viewOf } from './import.view.js';
import { refuseKind } from './imports.access.js';
import type { RowError } from './kinds/columns.js';
import { KINDS } from './kinds/kinds.js';

/** A row for those who sent it: what it says but where a place is, and what is wrong with it. */
export interface ImportRowView {
  readonly row: number;
  readonly state: RowState;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly (RowError & { readonly row: number })[];
}

const STATES = { bad: ['bad'], good: ['good', 'approved', 'loaded'] } as const satisfies Record<string, RowState[]>;

/** Reads of imports: the caller's own organisation's. */
@Injectable()
export class ImportQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rows: ImportRows,
  ) {}

  /** How far an import has got. Refusals: `missing`, `not-allowed`. */
  async read(importId: string): Promise<ImportView | Refusal> {
    const found = await this.one(importId);
    return found instanceof Refusal ? found : viewOf(found);
  }

  /** Imports of the caller's organisation, latest first, after the one named; one more than `limit`. */
  async list(page: { readonly before: string | null; readonly limit: number }): Promise<ImportView[]> {
    const imports = await this.work.manager
      .createQueryBuilder(Import, 'import')
      .where('cast(:before as uuid) is null or import.id < :before', page)
      .orderBy('import.id', 'DESC')
      .limit(page.limit + 1)
      .getMany();
    return imports.map(viewOf);
  }

  /** Good or bad rows after the one numbered `after`, one more than `limit`; the read is audited. Refusals: as `read`. */
  async page(
    importId: string,
    state: keyof typeof STATES,
    page: { readonly after: number; readonly limit: number },
  ): Promise<ImportRowView[] | Refusal> {
    const found = await this.one(importId);
    if (found instanceof Refusal) return found;
    this.record('import.rows-read', importId, { state, after: page.after });
    const rows = await this.rows.page(importId, STATES[state], { ...page, limit: page.limit + 1 });
    return rows.map((row) => shown(found, row));
  }

  /** The import of a report of its refused rows, which is audited. Refusals: as `read`. */
  async beginReport(importId: string): Promise<Import | Refusal> {
    const found = await this.one(importId);
    if (!(found instanceof Refusal)) this.record('import.refused-rows-exported', importId, { bad: found.bad });
    return found;
  }

  /** Refused rows for the report. */
  refused(importId: string, page: { readonly after: number; readonly limit: number }): Promise<ShownRow[]> {
    return this.rows.page(importId, STATES.bad, page);
  }

  private async one(importId: string): Promise<Import | Refusal> {
    const found = await this.work.manager.findOne(Import, { where: { id: importId } });
    if (!found) return Refusal.missing();
    return refuseKind(this.work.actor, found.kind) ?? found;
  }

  private record(action: string, importId: string, details: Record<string, unknown>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'import', subjectId: importId, details });
  }
}

function shown(found: Import, { number, state, cells, errors }: ShownRow): ImportRowView {
  const values = KINDS[found.kind].columns.flatMap(({ heading, address }, index) => {
    const text = cells?.[index] ?? '';
    return address || text === '' ? [] : [[heading, text] as const];
  });
  return {
    row: number,
    state,
    values: Object.fromEntries(values),
    errors: errors.map((error) => ({ row: number, ...error })),
  };
}
