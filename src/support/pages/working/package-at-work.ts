import { Injectable } from '@nestjs/common';
import { type Colleague, StaffQueries } from '../../../access/staff.queries.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import type { Asked } from '../../../web/asked.js';
import { SupportQueries, type WholePackage } from '../../support.queries.js';
import { whoseIs } from '../whose.js';

/** What each page of a package's daily work begins with. */
export interface AtWork {
  readonly package: WholePackage;
  /** The person's own name, since each of a household has support of their own. */
  readonly whose: string;
  readonly colleagues: readonly Colleague[];
  /** True while it goes on, for whoever works where its lead works: nobody else records in it. */
  readonly isTheirs: boolean;
}

/** A package as those who work with it open it. */
@Injectable()
export class PackagesAtWork {
  constructor(
    private readonly support: SupportQueries,
    private readonly households: HouseholdQueries,
    private readonly staff: StaffQueries,
  ) {}

  /** Null when there is none to see; the read is audited. */
  async of(asked: Asked): Promise<AtWork | null> {
    const found = await this.support.read(asked.id());
    if (!found) return null;
    const colleagues = await this.staff.colleagues();
    return {
      package: found,
      whose: whoseIs(await this.households.calledAs(found.personId)),
      colleagues,
      isTheirs: found.status === 'active' && colleagues.some(({ id }) => id === found.leadProfessionalId),
    };
  }
}
