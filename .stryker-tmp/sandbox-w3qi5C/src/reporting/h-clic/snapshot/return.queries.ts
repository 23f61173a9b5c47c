// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../shared/refusal.js';
import type { Fault } from '../checks/fault.js';
import type { LabelName } from '../mapping/lacking.js';
import type { CaseReturn } from '../return.js';
import { QuarterReturn } from './quarter-return.entity.js';
import { ReturnStore } from './return-store.js';
import { type ReturnView, viewOf } from './return.view.js';

/** A case with something wrong, by its reference; nobody's name. */
export interface FaultyCase {
  readonly reference: string;
  readonly applicationId: string;
  readonly faults: readonly Fault[];
}

/** Reads of quarters: the caller's own council's. */
@Injectable()
export class ReturnQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly returns: ReturnStore,
  ) {}

  /** Every quarter that has been gathered, the latest first. */
  async list(): Promise<ReturnView[]> {
    return (await this.work.manager.find(QuarterReturn, { order: { firstDay: 'DESC' } })).map(viewOf);
  }

  /** How far a quarter has got. Refusals: missing. */
  async read(returnId: string): Promise<ReturnView | Refusal> {
    const found = await this.returns.find(returnId);
    return found ? viewOf(found) : Refusal.missing();
  }

  /** Cases with something wrong after the one with this reference, one more than `limit`; the read is audited. Refusals: missing. */
  async faulty(
    returnId: string,
    level: 'error' | 'any',
    page: { readonly after: string; readonly limit: number },
  ): Promise<FaultyCase[] | Refusal> {
    if (!(await this.returns.find(returnId))) return Refusal.missing();
    this.work.record({
      ...{ action: 'h-clic.faults-read', outcome: 'done', subjectType: 'h-clic-return', subjectId: returnId },
      details: { level, after: page.after },
    });
    return this.work.query<FaultyCase>(
      `select c.reference, c.application_id as "applicationId", c.faults from reporting.hclic_case c
        where c.return_id = $1 and c.reference > $2 and c.faults <> '[]'
          and ($3 = 'any' or jsonb_path_exists(c.faults, '$[*] ? (@.level == "error")'))
        order by c.reference limit $4`,
      [returnId, page.after, level, page.limit + 1],
    );
  }

  /** Every label that a quarter uses, once. */
  async usedLabels(returnId: string): Promise<LabelName[]> {
    const rows = await this.work.query<{ label: LabelName }>(
      'select distinct unnest(c.labels) as label from reporting.hclic_case c where c.return_id = $1',
      [returnId],
    );
    return rows.map(({ label }) => label);
  }

  /** What the next cases after the one with this reference said, in the order of their references. */
  cases(
    returnId: string,
    after: string,
    limit: number,
  ): Promise<{ readonly reference: string; readonly content: CaseReturn }[]> {
    return this.work.query(
      `select c.reference, c.content from reporting.hclic_case c
        where c.return_id = $1 and c.reference > $2 order by c.reference limit $3`,
      [returnId, after, limit],
    );
  }
}
