// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { Scope } from '../ledger/free-units.queries.js';
import { Prospects, type Search } from './prospects.js';
import { judge, onlyLastResorts, type Prospect, type Verdict, withLastResorts } from './sifting.rules.js';

/** Asks of everything that is free whether it suits; `sifting.rules.ts` answers. */
@Injectable()
export class Sifting {
  constructor(private readonly prospects: Prospects) {}

  /**
   * Verdicts on the free units of a scope; `free` are these units where they have been asked for already. Bed and breakfast suits a
   * family only when nothing else does, in any area or category.
   */
  async sift(search: Search, scope: Omit<Scope, 'householdId'>, free?: readonly Prospect[]): Promise<Verdict[]> {
    const verdicts = judge(search, free ?? (await this.prospects.free(search, scope)));
    const narrowed = scope.areas !== undefined || scope.categories !== undefined;
    const lastResort = onlyLastResorts(verdicts) && !(narrowed && (await this.anythingElseFor(search)));
    return lastResort ? withLastResorts(verdicts) : verdicts;
  }

  /** True when anything at all suits as it is. */
  async anythingElseFor(search: Search): Promise<boolean> {
    return judge(search, await this.prospects.free(search)).some(({ excludedBy }) => excludedBy === null);
  }
}
