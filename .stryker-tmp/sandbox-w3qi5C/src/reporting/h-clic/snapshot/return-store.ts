// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { QuarterReturn } from './quarter-return.entity.js';

/** Loads quarters for a command and writes them back. */
@Injectable()
export class ReturnStore {
  constructor(private readonly work: UnitOfWork) {}

  /** A quarter as this transaction's alone; null when the caller sees no such quarter. */
  lock(returnId: string): Promise<QuarterReturn | null> {
    return this.work.manager.findOne(QuarterReturn, { where: { id: returnId }, lock: { mode: 'for_no_key_update' } });
  }

  find(returnId: string): Promise<QuarterReturn | null> {
    return this.work.manager.findOne(QuarterReturn, { where: { id: returnId } });
  }

  /** A council's quarter, held; made now unless it is there. Two who begin it at once begin it once. */
  async begun(made: QuarterReturn): Promise<QuarterReturn> {
    const { organisationId, firstDay } = made;
    await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(QuarterReturn)
      .values(made)
      .orIgnore('(organisation_id, first_day)')
      .execute();
    const where = { organisationId, firstDay };
    return this.work.manager.findOneOrFail(QuarterReturn, { where, lock: { mode: 'for_no_key_update' } });
  }

  /** Writes changes and gives the quarter as it is then. */
  async save(before: QuarterReturn, changes: Partial<QuarterReturn>): Promise<QuarterReturn> {
    await this.work.manager.update(QuarterReturn, before.id, changes);
    return { ...before, ...changes };
  }

  /** Forgets what was gathered, before it is gathered anew. */
  async forgetCases(returnId: string): Promise<void> {
    await this.work.query('delete from reporting.hclic_case where return_id = $1', [returnId]);
  }
}
