// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

/** Locks households and counts their versions. One command at a time changes a household. */
@Injectable()
export class HouseholdStore {
  constructor(private readonly work: UnitOfWork) {}

  /** The household's present version; it is this transaction's alone to change from now on. Null when the caller sees no such one. */
  async lock(householdId: string): Promise<number | null> {
    const [row] = await this.work.query<{ version: number }>(
      'select version from people.household where id = $1 for no key update',
      [householdId],
    );
    return row?.version ?? null;
  }

  /** Counts one change of a locked household; gives its version since then. */
  async bumpVersion(householdId: string): Promise<number> {
    const [row] = await this.work.query<{ version: number }>(
      'update people.household set version = version + 1 where id = $1 returning version',
      [householdId],
    );
    if (!row) throw new Error('the household just locked is not there');
    return row.version;
  }
}
