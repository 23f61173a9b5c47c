import { Injectable } from '@nestjs/common';
import { CouncilLaw } from '../../directory/council-law.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import { checkForm } from '../../law/domestic-abuse/tenancy-forms.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { Refusal } from '../../shared/refusal.js';
import { landlordKindOf } from '../tenancies/landlord.js';
import { unknownLandlord } from '../tenancies/tenancy.refusals.js';

/** Whether a home may be put before a household: its landlord and area are known, the area is safe, and the landlord may let so. */
@Injectable()
export class Homes {
  constructor(
    private readonly directory: DirectoryQueries,
    private readonly households: HouseholdQueries,
    private readonly law: CouncilLaw,
    private readonly clock: Clock,
  ) {}

  /**
   * Missing when the caller does not see the household; `unknown-landlord`, `unknown-local-authority`, `unsafe-area`, `unlawful-step`
   * (TN-6, TR-1: what is no tenancy from today is none later); null when it may.
   */
  async refuse(
    householdId: string,
    home: { readonly landlordProviderId: string; readonly localAuthorityCode: string; readonly tenure: Tenure },
  ): Promise<Refusal | null> {
    const household = await this.households.fit(householdId);
    if (!household) return Refusal.missing();
    const landlord = await this.directory.provider(home.landlordProviderId);
    if (!landlord) return unknownLandlord();
    if ((await this.directory.unknownAmong([home.localAuthorityCode])).length > 0) return unknownArea();
    if (household.unsafeAreas.includes(home.localAuthorityCode)) return unsafeHome();
    const form = { landlord: landlordKindOf(landlord.type), tenure: home.tenure, startsOn: this.clock.today() };
    const unlawful = checkForm(form, this.law.settings.commencements);
    return unlawful && unlawfulRefusal(unlawful);
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
