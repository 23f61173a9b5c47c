import { codeLists } from '../../shared/code-lists.js';

/** Why a tenancy ended: what became of the home, never what somebody is said to have done wrong in it. */
export const TENANCY_ENDINGS = {
  'their-choice': 'They chose to leave, and need not say why',
  'another-home-was-found': 'Another home was found',
  'not-safe-any-more': 'It was not safe for them there any more',
  'address-became-known': 'Somebody who is a danger to them came to know the address',
  'passed-to-somebody-else': 'The tenancy passed to another member of the family, or by order of a court',
  'joint-tenancy-ended': 'A joint tenancy was ended',
  'landlord-needed-the-home': 'The landlord sold the home, or needed it back',
  'landlord-ended-it': 'The landlord ended it',
  'rent-out-of-reach': 'The rent or the costs were out of reach',
  'debt-from-abuse': 'Debt left by economic abuse made it impossible to stay',
  'condition-of-the-home': 'The home was not fit to live in',
  'home-did-not-fit': 'The home did not fit them: its size, its stairs, its place',
  'support-was-not-there': 'The support that was needed could not be had there',
  'fixed-term-ended': 'Its fixed term ended',
  died: 'The tenant died',
  'recorded-in-error': 'Recorded in error',
} as const;

/** What comes after a tenancy. */
export const AFTER_A_TENANCY = {
  'another-home': 'They have another home',
  'help-from-the-council': 'The council is asked for help again',
  'safe-accommodation': 'Safe accommodation again',
  'supported-housing': 'Housing with support',
  'family-or-friends': 'They stay with family or friends',
  'hospital-or-care': 'Hospital or a care home',
  'not-known': 'It is not known where they are',
  'nothing-to-arrange': 'Nothing is to be arranged',
} as const;

export type TenancyEnding = keyof typeof TENANCY_ENDINGS;
export type AfterTenancy = keyof typeof AFTER_A_TENANCY;
export const TENANCY_ENDING_CODES = Object.keys(TENANCY_ENDINGS) as TenancyEnding[];
export const AFTER_TENANCY_CODES = Object.keys(AFTER_A_TENANCY) as AfterTenancy[];

codeLists({ tenancyEndings: TENANCY_ENDINGS, afterATenancy: AFTER_A_TENANCY });
