import { type Citation, eligibilityRegulations2006, guidance, housingAct1996 } from '../../citation.js';

/** One class of eligibility. Always chosen by an officer: nothing here decides it. */
export interface EligibilityClass {
  readonly code: string;
  readonly label: string;
  readonly eligible: 'yes' | 'no' | 'needs-a-qualifying-right' | 'if-habitually-resident';
  readonly source: Citation;
}

const regulation5 = eligibilityRegulations2006('5');
const section185 = housingAct1996('185');

export const ELIGIBILITY_CLASSES: readonly EligibilityClass[] = [
  { code: 'A', label: 'Refugee leave', eligible: 'yes', source: regulation5 },
  { code: 'B', label: 'Exceptional leave with recourse to public funds', eligible: 'yes', source: regulation5 },
  { code: 'C', label: 'Leave without condition or limit', eligible: 'if-habitually-resident', source: regulation5 },
  { code: 'D', label: 'Humanitarian protection', eligible: 'yes', source: regulation5 },
  { code: 'F', label: 'Family life leave with recourse to public funds', eligible: 'yes', source: regulation5 },
  { code: 'G', label: 'Private life leave with recourse to public funds', eligible: 'yes', source: regulation5 },
  { code: 'CALAIS', label: 'Section 67 or Calais leave', eligible: 'yes', source: regulation5 },
  { code: 'STATELESS', label: 'Stateless leave', eligible: 'yes', source: regulation5 },
  {
    code: 'BNO',
    label: 'Hong Kong British National (Overseas)',
    eligible: 'if-habitually-resident',
    source: regulation5,
  },
  { code: 'AFGHAN', label: 'Afghan resettlement schemes', eligible: 'yes', source: regulation5 },
  { code: 'UKRAINE', label: 'Ukraine schemes', eligible: 'yes', source: regulation5 },
  { code: 'EVACUEE', label: 'Evacuee (SI 2025/891)', eligible: 'yes', source: guidance('SI 2025/891') },
  {
    code: 'EUSS-FAMILY',
    label: 'EU Settlement Scheme frontier worker or family',
    eligible: 'needs-a-qualifying-right',
    source: regulation5,
  },
  { code: 'UK-CTA', label: 'British, Irish or right of abode', eligible: 'if-habitually-resident', source: section185 },
  { code: 'EEA-SS', label: 'EU Settlement Scheme, settled', eligible: 'yes', source: section185 },
  {
    code: 'EEA-PSS',
    label: 'EU Settlement Scheme, pre-settled',
    eligible: 'needs-a-qualifying-right',
    source: section185,
  },
  {
    code: 'MVDAC',
    label: 'Leave under the Migrant Victims of Domestic Abuse Concession, while it lasts (class B)',
    eligible: 'yes',
    source: regulation5,
  },
  { code: 'NRPF', label: 'No recourse to public funds', eligible: 'no', source: section185 },
];

/** What else can be done for a person who is not eligible; none of it depends on eligibility. */
export const STILL_OPEN_TO_INELIGIBLE = [
  'Support in relevant accommodation has no bar on people with no recourse to public funds (Domestic Abuse Act 2021 s.57).',
  'Free advice and information goes on (s.179).',
  'Where there are children, ask for consent to refer to children’s services (s.213A; Children Act 1989 s.17).',
  'Consider the Care Act 2014, and leave under the Migrant Victims of Domestic Abuse Concession: with it a person is eligible (class B).',
] as const;

/** GT-8: a household that is homeless or in priority need only because of a restricted person. The notice must name that person and say why. */
export function isRestrictedCase(facts: { readonly onlyBecauseOfRestrictedPerson: boolean }): {
  readonly restricted: boolean;
  readonly citation: string;
} {
  return { restricted: facts.onlyBecauseOfRestrictedPerson, citation: housingAct1996('184(3A), (7), 193(7AD)').text };
}
