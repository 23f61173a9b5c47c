import { Injectable } from '@nestjs/common';
import type { Scope } from '../ledger/free-units.queries.js';
import { Prospects, type Search } from './prospects.js';
import { judge, onlyLastResorts, type Prospect, type Verdict, withLastResorts } from './sifting.rules.js';

/** What became of the free units of a scope, and the search as it was decided: with the nights in bed and breakfast, if they mattered. */
export interface Sifted {
  readonly search: Search;
  readonly verdicts: readonly Verdict[];
}

/** Asks of everything that is free whether it suits; `sifting.rules.ts` answers. */
@Injectable()
export class Sifting {
  constructor(private readonly prospects: Prospects) {}

  /**
   * Verdicts on the free units of a scope; `free` are these units where they have been asked for already. Bed and breakfast suits a
   * family only when nothing else does, in any area or category.
   */
  async sift(search: Search, scope: Omit<Scope, 'householdId'>, free?: readonly Prospect[]): Promise<Sifted> {
    const sifted = await this.siftThrough(search, free ?? (await this.prospects.free(search, scope)));
    const narrowed = scope.areas !== undefined || scope.categories !== undefined;
    const lastResort = onlyLastResorts(sifted.verdicts) && !(narrowed && (await this.anythingElseFor(search)));
    return lastResort ? { ...sifted, verdicts: withLastResorts(sifted.verdicts) } : sifted;
  }

  /** True when anything at all suits as it is. */
  async anythingElseFor(search: Search): Promise<boolean> {
    const { verdicts } = await this.siftThrough(search, await this.prospects.free(search));
    return verdicts.some(({ excludedBy }) => excludedBy === null);
  }

  private async siftThrough(search: Search, prospects: readonly Prospect[]): Promise<Sifted> {
    const counted = await this.prospects.countingNights(search, prospects);
    return { search: counted, verdicts: judge(counted, prospects) };
  }
}
