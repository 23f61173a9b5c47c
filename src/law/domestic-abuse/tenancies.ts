import { type LocalDate, addDays, addMonths } from '../../shared/local-date.js';
import { guidance, rentersRightsAct2025 } from '../citation.js';
import { inForce } from '../rule-versions.js';
import { TENANCY_NOTICE } from '../other-periods.js';

/** A periodic tenancy held jointly. */
export type JointTenancy = 'private-assured' | 'secure' | 'other-periodic';

export interface JointNotice {
  /** Earliest day on which the notice can end the tenancy; it must still fall at the end of a period where the tenancy says so. */
  readonly endsNotBefore: LocalDate;
  /** Who must agree before the notice can be taken back. */
  readonly withdrawalNeeds: 'landlord-and-all-tenants' | 'cannot-be-withdrawn';
  readonly citation: string;
  readonly warning: string;
}

const WARNING =
  'One joint tenant’s notice ends the tenancy for everybody. Advise on housing and on the family court before it is served, and record the tenant’s consent.';

/** TN-3: the dates of a notice to quit by one joint tenant. A landlord who agrees in writing may accept less. */
export function jointTenantNotice(kind: JointTenancy, servedOn: LocalDate): JointNotice {
  const reformed = kind === 'private-assured' && inForce('RRA_PRIVATE', servedOn);
  const { assuredJointTenant, otherJointTenant } = TENANCY_NOTICE;
  return reformed
    ? {
        endsNotBefore: addMonths(servedOn, assuredJointTenant.n),
        withdrawalNeeds: 'landlord-and-all-tenants',
        citation: rentersRightsAct2025('20, 21').text,
        warning: WARNING,
      }
    : {
        endsNotBefore: addDays(servedOn, 7 * otherJointTenant.n),
        withdrawalNeeds: 'cannot-be-withdrawn',
        citation: guidance('Common law; Protection from Eviction Act 1977', 's.5').text,
        warning: WARNING,
      };
}
