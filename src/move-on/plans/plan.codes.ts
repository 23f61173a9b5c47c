import { codeLists } from '../../shared/code-lists.js';

/** What stands between a household and a home: things to be solved, none of them a fault of theirs. */
export const BARRIERS = {
  'no-deposit': 'No money for a deposit or rent in advance',
  'no-guarantor': 'Landlords ask for a guarantor',
  'no-tenancy-before': 'Landlords ask for a reference, and they had no tenancy of their own',
  'debt-from-abuse': 'Debt or a credit record left by economic abuse',
  'rent-owed': 'A landlord or council asks about rent that is owed',
  'joint-tenancy-elsewhere': 'A joint tenancy elsewhere has not been ended',
  'no-documents': 'Proof of identity or income is not at hand',
  'benefits-not-decided': 'A benefit has not been decided',
  'benefit-cap': 'The benefit cap or the local housing allowance leaves rents out of reach',
  'no-recourse-to-public-funds': 'No recourse to public funds',
  'few-homes-large-enough': 'Few homes are large enough',
  'few-accessible-homes': 'Few homes are accessible',
  'few-safe-areas': 'Few areas are safe',
  pets: 'Few homes take their pets',
  'court-case': 'A court case keeps them near, or is not over',
  'support-to-arrange': 'Support at the new home has to be arranged first',
} as const;

export type Barrier = keyof typeof BARRIERS;
export const BARRIER_CODES = Object.keys(BARRIERS) as Barrier[];

codeLists({ moveOnBarriers: BARRIERS });
