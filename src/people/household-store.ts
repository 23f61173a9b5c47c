import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../shared/refusal.js';
import { STALE } from '../shared/stale.js';

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

  /** The same for whoever has seen version `seen`; who names none is not asked. Null when it is theirs. Refusals: `missing`, `stale-version`. */
  async lockAsSeen(householdId: string, seen: number | undefined): Promise<Refusal | null> {
    const version = await this.lock(householdId);
    if (version === null) return Refusal.missing();
    return seen === undefined || seen === version ? null : STALE;
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
