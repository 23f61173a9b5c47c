import { citeTogether, housingAct1996, rentersRightsAct2025 } from '../citation.js';

/** What right whoever harms has to the home in which a person wants to stay. */
export const RIGHTS_TO_THE_HOME = [
  'none',
  'sole-tenant',
  'joint-tenant',
  'sole-owner',
  'joint-owner',
  'not-known',
] as const;
export type RightToTheHome = (typeof RIGHTS_TO_THE_HOME)[number];

/** What somebody has to think of before locks are changed, and the law that says so. */
export interface HomeCaution {
  readonly words: string;
  readonly citation: string;
}

const NO_BAR =
  'Measures do not take that right away. Where it is not reasonable to stay, the person is homeless all the same, and is owed what anybody is.';
const REASONABLE = [housingAct1996('175(3)'), housingAct1996('177(1)')] as const;

const SAYS: Readonly<Record<RightToTheHome, string | null>> = {
  none: null,
  'sole-tenant': 'Whoever harms is the tenant.',
  'joint-tenant': 'Whoever harms is a joint tenant.',
  'sole-owner': 'Whoever harms owns the home.',
  'joint-owner': 'Whoever harms owns a share of the home.',
  'not-known': 'Whether whoever harms has a right to the home is not known yet: find out before locks are changed.',
};

/** TN-4: what to think of where whoever harms has, or may have, a right to the home. It never stands against help with a place elsewhere. */
export function cautionsOfTheHome(right: RightToTheHome): readonly HomeCaution[] {
  const said = SAYS[right];
  if (said === null) return [];
  const itself = { words: `${said} ${NO_BAR}`, citation: citeTogether(...REASONABLE) };
  return right === 'joint-tenant' ? [itself, ONE_CAN_END_IT] : [itself];
}

/** TN-3: the dates are in `tenancies.ts`. */
const ONE_CAN_END_IT: HomeCaution = {
  words:
    'Either joint tenant can end a periodic tenancy for both by notice. Get advice for the person, on the home and on going to court, before anybody gives one.',
  citation: citeTogether(rentersRightsAct2025('20'), rentersRightsAct2025('21')),
};
