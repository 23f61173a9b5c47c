import { codeLists } from '../../shared/code-lists.js';

export const NOMINATION_KINDS = {
  nomination: 'A council puts them forward to a registered provider',
  'direct-offer': 'A landlord offers a home directly',
  bid: 'They bid for a home that was advertised',
  'private-home': 'A home to rent privately',
} as const;

export type NominationKind = keyof typeof NOMINATION_KINDS;
export const NOMINATION_KIND_CODES = Object.keys(NOMINATION_KINDS) as NominationKind[];

/** Why a home was not taken up. It is the home that did not fit; their choice needs no reason. */
export const NOT_TAKEN_UP = {
  'their-choice': 'They chose not to, and need not say why',
  'too-near-danger': 'Too near somebody who is a danger to them',
  'area-not-safe': 'The area is not safe for them',
  'too-far-from-support': 'Too far from family, support or treatment',
  'too-far-from-school-or-work': 'Too far from school or work',
  'too-small': 'Too small for the household',
  'not-accessible': 'Not accessible, or cannot be adapted',
  'condition-of-the-home': 'The condition of the home',
  'too-expensive': 'The rent or the costs are too high',
  'no-pets': 'Their pets cannot come',
  'another-home-was-found': 'Another home was found',
  'not-the-right-time': 'It came too soon',
} as const;

/** Why a landlord or council took it back. */
export const LANDLORD_WITHDREW = {
  'let-to-another-household': 'Let to another household',
  'home-not-ready': 'The home is not ready',
  'home-not-to-let': 'The home is not to let any more',
  'home-does-not-fit': 'The home does not fit this household',
  'landlord-did-not-agree': 'The landlord did not agree to the nomination',
  'asks-more-than-they-can-give': 'The landlord asks for a deposit, guarantor or reference that cannot be had',
  'local-connection-asked': 'The council asked for a local connection',
  'safety-of-the-home': 'The home was found to be unsafe for them',
  'recorded-in-error': 'Recorded in error',
} as const;

export type NotTakenUp = keyof typeof NOT_TAKEN_UP;
export type LandlordWithdrew = keyof typeof LANDLORD_WITHDREW;
export const NOT_TAKEN_UP_CODES = Object.keys(NOT_TAKEN_UP) as NotTakenUp[];
export const LANDLORD_WITHDREW_CODES = Object.keys(LANDLORD_WITHDREW) as LandlordWithdrew[];

codeLists({
  nominationKinds: NOMINATION_KINDS,
  homesNotTakenUp: NOT_TAKEN_UP,
  homesWithdrawn: LANDLORD_WITHDREW,
});
