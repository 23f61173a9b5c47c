import { domesticAbuseAct2021, housingAct1985 } from '../citation.js';
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';

/** The tenures a tenancy may be recorded with (the API's `tenure`). */
export type Tenure = 'secure-lifetime' | 'secure-flexible' | 'introductory' | 'assured' | 'licence';

export interface ProposedTenancy {
  readonly landlordIsCouncil: boolean;
  readonly tenure: Tenure;
  /** Granted for reasons connected with domestic abuse of the tenant or somebody in the household. */
  readonly connectedWithAbuse: boolean;
  /** A code in a caller's own words, such as `secure` or `private-rented`. Sole or joint, present or past. */
  readonly previousTenure?: string | null;
}

const QUALIFYING = [
  'secure',
  'secure-lifetime',
  'lifetime',
  'old-style-secure',
  'council',
  'council-tenant',
  'assured',
  'assured-social',
  'assured-registered-provider',
];
const NOT_QUALIFYING = [
  ...[
    'none',
    'licence',
    'lodger',
    'owner',
    'owner-occupier',
    'shared-ownership',
    'private',
    'private-rented',
    'private-assured',
  ],
  ...[
    'assured-shorthold',
    'assured-shorthold-tenancy',
    'ast',
    'secure-flexible',
    'flexible',
    'introductory',
    'starter',
  ],
  ...[
    'family',
    'friends',
    'family-or-friends',
    'refuge',
    'hostel',
    'temporary',
    'temporary-accommodation',
    'bed-and-breakfast',
  ],
  ...['rough-sleeping', 'no-fixed-abode', 'hospital', 'prison', 'asylum-accommodation', 'not-qualifying'],
];

/** Whether a tenancy held before is a qualifying one (s.81ZA(4)): secure and not flexible, or assured and not shorthold from a social landlord. */
export function previousTenancyQualifies(previousTenure: string | null | undefined): 'yes' | 'no' | 'not-known' {
  const code = (previousTenure ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (QUALIFYING.includes(code)) return 'yes';
  return NOT_QUALIFYING.includes(code) ? 'no' : 'not-known';
}

/**
 * TN-1, Housing Act 1985 s.81ZA: a council that grants a secure tenancy for reasons connected with abuse, to a person who has or had a
 * qualifying tenancy, grants one for life. Where nobody has recorded what they had before, the safer answer is the same.
 * Returns null when the tenancy may be granted.
 */
export function checkTenancy(proposed: ProposedTenancy): UnlawfulStep | null {
  if (!proposed.landlordIsCouncil || !proposed.connectedWithAbuse) return null;
  const before = previousTenancyQualifies(proposed.previousTenure);
  const barred =
    (proposed.tenure === 'secure-flexible' && before !== 'no') ||
    (proposed.tenure === 'introductory' && before === 'yes');
  if (!barred) return null;
  return unlawful(
    'TN-1',
    [housingAct1985('81ZA'), domesticAbuseAct2021('79')],
    before === 'yes'
      ? 'The tenant had a secure or assured tenancy and moves for reasons connected with abuse, so the council must grant a lifetime secure tenancy.'
      : 'The tenant moves for reasons connected with abuse, and what tenancy they had before is not known, so a fixed term cannot be granted.',
    [
      'Grant a lifetime secure tenancy (secure-lifetime).',
      ...(before === 'yes' ? [] : ['Record the previous tenure if it was not a secure or social assured one.']),
    ],
    { field: 'tenure' },
  );
}
