import type { LocalDate } from '../../shared/local-date.js';
import { type Citation, guidance, housingAct1985, housingAct1996, rentersRightsAct2025 } from '../citation.js';
import { type Commencements, inForce } from '../rule-versions.js';
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';
import type { Tenure } from './secure-tenancies.js';

/** Who lets a home, as far as the form of the tenancy goes. Whoever is neither a council nor registered lets as a private landlord does. */
export type LandlordKind = 'council' | 'registered-provider' | 'private';

export interface FormOfTenancy {
  readonly landlord: LandlordKind;
  readonly tenure: Tenure;
  /** The law on this day decides. */
  readonly startsOn: LocalDate;
}

const IN_WORDS: Readonly<Record<Tenure, string>> = {
  'secure-lifetime': 'a secure tenancy for life',
  'secure-flexible': 'a secure tenancy for a fixed term',
  introductory: 'an introductory tenancy',
  assured: 'an assured tenancy',
  'assured-shorthold': 'an assured shorthold tenancy',
  licence: 'a licence',
};

const LETS: Readonly<Record<LandlordKind, readonly Tenure[]>> = {
  council: ['secure-lifetime', 'secure-flexible', 'introductory', 'licence'],
  'registered-provider': ['assured', 'assured-shorthold', 'licence'],
  private: ['assured', 'assured-shorthold', 'licence'],
};

const LANDLORDS: Readonly<Record<LandlordKind, string>> = {
  council: 'A council',
  'registered-provider': 'A registered provider',
  private: 'A private landlord',
};

/** The change of the law that ended new shorthold tenancies, by landlord; a council never granted any. */
const SHORTHOLD_ENDED = { 'registered-provider': 'RRA_SOCIAL', private: 'RRA_PRIVATE' } as const;

/** The forms in which a landlord may let a home from a day on, what is most usual first. */
export function formsOn(landlord: LandlordKind, startsOn: LocalDate, commencements: Commencements = {}): Tenure[] {
  return LETS[landlord].filter((tenure) => {
    if (tenure !== 'assured-shorthold' || landlord === 'council') return true;
    return !inForce(SHORTHOLD_ENDED[landlord], startsOn, commencements);
  });
}

/**
 * TN-6, TR-1: whether a landlord may let a home in this form from this day. Secure, flexible and introductory tenancies are a council's
 * alone, and a council lets in no other; no shorthold tenancy begins once the Renters' Rights Act 2025 applies to the landlord. Null when it
 * may. Whether a council may grant less than a tenancy for life to a victim is another question (`checkTenancy`).
 */
export function checkForm(
  { landlord, tenure, startsOn }: FormOfTenancy,
  commencements: Commencements = {},
): UnlawfulStep | null {
  const forms = formsOn(landlord, startsOn, commencements);
  if (forms.includes(tenure)) return null;
  const instead = forms.map((form) => `Record ${IN_WORDS[form]} (${form}), if that is what it is.`);
  if (LETS[landlord].includes(tenure)) {
    const explanation = `${LANDLORDS[landlord]} can let on no assured shorthold tenancy that begins on ${startsOn}: it is assured, and periodic.`;
    return unlawful('TR-1', [rentersRightsAct2025('1, 2')], explanation, instead, { field: 'tenure' });
  }
  const explanation = `${LANDLORDS[landlord]} cannot let a home on ${IN_WORDS[tenure]}.`;
  return unlawful('TN-6', whoLets(landlord), explanation, instead, { field: 'tenure' });
}

function whoLets(landlord: LandlordKind): Citation[] {
  return landlord === 'council'
    ? [guidance('Housing Act 1988', 'Sch 1 para 12'), housingAct1985('79')]
    : [housingAct1985('80, 107A'), housingAct1996('124')];
}
