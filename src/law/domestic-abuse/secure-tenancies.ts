import { domesticAbuseAct2021, housingAct1985 } from '../citation.js';
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';

/** The tenures a tenancy may be recorded with (the API's `tenure`). */
export type Tenure =
  'secure-lifetime' | 'secure-flexible' | 'introductory' | 'assured' | 'assured-shorthold' | 'licence';

export interface ProposedTenancy {
  readonly landlordIsCouncil: boolean;
  readonly tenure: Tenure;
  /** Granted for reasons connected with domestic abuse of the tenant or somebody in the household. */
  readonly connectedWithAbuse: boolean;
  /** A code in a caller's own words, such as `secure` or `private-rented`. Sole or joint, present or past. */
  readonly previousTenure?: string | null;
}

// Words that show, in this order, a tenancy that did not qualify, one that did, and none at all.
const NEVER_QUALIFIES =
  /shorthold|\bast\b|private(?!-registered)|flexible|fixed-term|introductory|starter|probationary|demoted|(non|un|in)-?secure|shared-ownership|owner|mortgage|lodg|licen[cs]e/;
const QUALIFIES =
  /secure|lifetime|assured|council|local-authority|housing-association|registered-provider|social|\b(la|rp|prp)\b/;
const NO_TENANCY =
  /^no(ne)?\b|not-qualifying|famil|friend|parent|sofa|refuge|hostel|temporary|bed-and-breakfast|rough|street|homeless|\bnfa\b|abode|hospital|prison|asylum/;

/**
 * Whether a tenancy held before is a qualifying one (s.81ZA(4)): secure and not flexible, or assured and not shorthold from a social
 * landlord. Read from the words a council uses for it; words that say neither are not known.
 */
export function previousTenancyQualifies(previousTenure: string | null | undefined): 'yes' | 'no' | 'not-known' {
  const words = (previousTenure ?? '')
    .trim()
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
  if (NEVER_QUALIFIES.test(words)) return 'no';
  if (QUALIFIES.test(words)) return 'yes';
  return NO_TENANCY.test(words) ? 'no' : 'not-known';
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
