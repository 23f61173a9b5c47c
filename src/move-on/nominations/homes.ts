import { Injectable } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Refusal } from '../../shared/refusal.js';
import { unknownLandlord } from '../tenancies/tenancy.refusals.js';

/** Whether a home may be put before a household: its landlord and area are known, and the area is safe. */
@Injectable()
export class Homes {
  constructor(
    private readonly directory: DirectoryQueries,
    private readonly households: HouseholdQueries,
  ) {}

  /** Missing when the caller does not see the household; `unknown-landlord`, `unknown-local-authority`, `unsafe-area`; null when it may. */
  async refuse(
    householdId: string,
    home: { readonly landlordProviderId: string; readonly localAuthorityCode: string },
  ): Promise<Refusal | null> {
    const household = await this.households.fit(householdId);
    if (!household) return Refusal.missing();
    if (!(await this.directory.provider(home.landlordProviderId))) return unknownLandlord();
    if ((await this.directory.unknownAmong([home.localAuthorityCode])).length > 0) return unknownArea();
    return household.unsafeAreas.includes(home.localAuthorityCode) ? unsafeHome() : null;
  }
}

function unknownArea(): Refusal {
  return Refusal.rule('unknown-local-authority', 'This is not a council area that this service knows.', [
    { field: 'localAuthorityCode', code: 'unknown', message: 'Choose a council area from the directory.' },
  ]);
}

function unsafeHome(): Refusal {
  const message = 'Choose a home elsewhere, or change what is recorded first if they say that they are safe there now.';
  return Refusal.rule('unsafe-area', 'This area is recorded as unsafe for this household.', [
    { field: 'localAuthorityCode', code: 'unsafe-area', message },
  ]);
}
