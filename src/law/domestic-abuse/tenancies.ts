import { type LocalDate, addDays, addMonths } from '../../shared/local-date.js';
import { type Citation, guidance, housingAct1985, rentersRightsAct2025 } from '../citation.js';
import { type Commencements, inForce } from '../rule-versions.js';
import { TENANCY_NOTICE } from '../other-periods.js';
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';

/** A tenancy held jointly, as far as a notice to quit goes. */
export type JointTenancy = 'private-assured' | 'social-assured' | 'secure' | 'other-periodic';

export interface JointNotice {
  /** Earliest day on which the notice can end the tenancy; it must still fall at the end of a period where the tenancy says so. */
  readonly endsNotBefore: LocalDate;
  /** Who must agree before the notice can be taken back. */
  readonly withdrawalNeeds: 'landlord-and-all-tenants' | 'cannot-be-withdrawn';
  readonly citation: string;
  readonly warning: string;
}

/** What is known of a joint tenancy before anything is served. */
export interface BeforeNotice {
  readonly kind: JointTenancy;
  /** The last day of a fixed term; null where it is periodic. */
  readonly fixedTermUntil: LocalDate | null;
  readonly housingAdviceOn: LocalDate | null;
  readonly legalAdviceOn: LocalDate | null;
  /** When the tenant agreed that it is served. */
  readonly agreedOn: LocalDate | null;
  readonly servedOn: LocalDate;
}

const WARNING =
  'One joint tenant’s notice ends the tenancy for everybody. Advise on housing and on the family court before it is served, and record the tenant’s consent.';

const NOTICE_TO_QUIT: Citation = guidance('Common law; Protection from Eviction Act 1977', 's.5');
const COURT_ORDER = 'Ask the family court to transfer the tenancy (Family Law Act 1996 Sch 7).';

/** TN-3: the dates of a notice to quit by one joint tenant. A landlord of an assured tenancy who agrees in writing may accept less. */
export function jointTenantNotice(
  kind: JointTenancy,
  servedOn: LocalDate,
  commencements: Commencements = {},
): JointNotice {
  const { assuredJointTenant, otherJointTenant } = TENANCY_NOTICE;
  return isReformed(kind, servedOn, commencements)
    ? {
        endsNotBefore: addMonths(servedOn, assuredJointTenant.n),
        withdrawalNeeds: 'landlord-and-all-tenants',
        citation: rentersRightsAct2025('20, 21').text,
        warning: WARNING,
      }
    : {
        endsNotBefore: addDays(servedOn, 7 * otherJointTenant.n),
        withdrawalNeeds: 'cannot-be-withdrawn',
        citation: NOTICE_TO_QUIT.text,
        warning: WARNING,
      };
}

/**
 * TN-3: whether one joint tenant's notice may be served. Not before advice on housing and from a lawyer, not without the tenant's agreement,
 * and not while a fixed term runs: a notice ends a periodic tenancy. Null when it may be.
 */
export function checkJointNotice(before: BeforeNotice, commencements: Commencements = {}): UnlawfulStep | null {
  const { kind, fixedTermUntil, servedOn } = before;
  const reformed = isReformed(kind, servedOn, commencements);
  const source = reformed ? rentersRightsAct2025('20, 21') : NOTICE_TO_QUIT;
  const missing = missingBefore(before);
  if (missing.length > 0) {
    return unlawful('TN-3', [source], WARNING, missing, { field: 'on' });
  }
  // A fixed term of an assured tenancy is of no effect once the Act applies to its landlord.
  if (fixedTermUntil !== null && servedOn <= fixedTermUntil && !reformed) {
    const explanation =
      'A notice by one joint tenant ends a periodic tenancy. It cannot end a fixed term before its last day.';
    const instead = [
      COURT_ORDER,
      `Serve it after ${fixedTermUntil}, if the tenancy goes on from period to period then.`,
    ];
    return unlawful('TN-3', [source], explanation, instead, { field: 'on' });
  }
  return null;
}

/** TN-3: whether a notice that was served may be taken back, with the agreement of the landlord and of all tenants. Null when it may. */
export function checkNoticeWithdrawal(
  kind: JointTenancy,
  { servedOn, allAgreed }: { readonly servedOn: LocalDate; readonly allAgreed: boolean },
  commencements: Commencements = {},
): UnlawfulStep | null {
  const { withdrawalNeeds, citation } = jointTenantNotice(kind, servedOn, commencements);
  const source = [guidance(citation)];
  if (withdrawalNeeds === 'cannot-be-withdrawn') {
    const instead = ['Ask the landlord to grant a new tenancy from the day on which this one ends.'];
    return unlawful('TN-3', source, 'This notice cannot be taken back.', instead, { field: 'outcome' });
  }
  if (allAgreed) return null;
  const explanation =
    'This notice is taken back only when the landlord and all tenants agree in writing before it takes effect.';
  return unlawful('TN-3', source, explanation, ['Record that all of them have agreed, once they have.'], {
    field: 'allAgreed',
  });
}

/** What the tenant keeps whatever becomes of the joint tenancy (TN-1), in words. */
export const LIFETIME_RIGHT = {
  rule: 'TN-1',
  citation: housingAct1985('81ZA').text,
  says: 'Who had a secure or social assured tenancy and fled abuse is granted a tenancy for life when a council lets to them again, also after the old one has ended.',
} as const;

function missingBefore({ housingAdviceOn, legalAdviceOn, agreedOn, servedOn }: BeforeNotice): string[] {
  const given = (day: LocalDate | null): day is LocalDate => day !== null && day <= servedOn;
  const instead = [
    ...(given(housingAdviceOn) ? [] : ['Advise on what its end means for their right to a home, and record the day.']),
    ...(given(legalAdviceOn) ? [] : ['Arrange a lawyer’s advice on the family court, and record the day.']),
  ];
  if (!given(agreedOn)) return [...instead, 'Record the day on which they agreed that it is served.'];
  // Whoever agreed before they were advised did not know yet what the notice takes from them.
  const advisedLater = [housingAdviceOn, legalAdviceOn].some((day) => day !== null && day > agreedOn);
  return advisedLater ? [...instead, 'Ask them again once they have all advice, and record the day.'] : instead;
}

function isReformed(kind: JointTenancy, servedOn: LocalDate, commencements: Commencements): boolean {
  if (kind === 'private-assured') return inForce('RRA_PRIVATE', servedOn, commencements);
  return kind === 'social-assured' && inForce('RRA_SOCIAL', servedOn, commencements);
}
