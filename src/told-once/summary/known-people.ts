import { Injectable } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import type { WholeHousehold } from '../../people/household.view.js';
import { type ReachableBy, SafeContacts } from '../../people/safe-contacts.js';
import { together } from '../../platform/database/together.js';

/** Who they are and what is safe for them. */
export interface PeopleKnown {
  readonly household: WholeHousehold | null;
  readonly reachableBy: ReachableBy | null;
  readonly areaNames: ReadonlyMap<string, string>;
}

/** Asks for the people of a household, how to reach them, and what the areas that they avoid are called. */
@Injectable()
export class KnownPeople {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly contacts: SafeContacts,
    private readonly directory: DirectoryQueries,
  ) {}

  /** The statements are on their way when this returns. */
  async of(householdId: string): Promise<PeopleKnown> {
    const [household, reachableBy, areaNames] = await together([
      this.households.whole(householdId),
      this.contacts.reachableBy(householdId),
      this.directory.areaNames(),
    ]);
    return { household, reachableBy, areaNames };
  }
}
