export const PARTIES = ['provider', 'person'] as const;
/** Whose agreement a placement needs. */
export type Party = (typeof PARTIES)[number];

/**
 * Reasons and destinations that are offered to people as they type. None of them blames the survivor, and none is "other": a code
 * that is missing here is kept as it was given. After the lists of CAS3, On Track and the refuge referral forms.
 */
export const DECLINED_BY_PROVIDER = [
  'no-suitable-room',
  'not-enough-bedspaces',
  'support-need-cannot-be-met',
  'staffing-does-not-allow-it',
  'room-not-ready',
  'risk-cannot-be-managed-safely',
  'funding-not-agreed',
] as const;

export const DECLINED_BY_PERSON = [
  'too-near-danger',
  'too-far-away',
  'too-far-from-school-or-work',
  'cost',
  'not-right-for-the-children',
  'pets-cannot-come',
  'chose-another-place',
  'chose-to-stay-where-they-are',
] as const;

export const WITHDRAWN = [
  'alternative-found',
  'circumstances-changed',
  'new-booking-needed',
  'recorded-by-mistake',
] as const;

export const EXTENDED = ['move-on-home-not-ready', 'support-continues', 'awaiting-decision', 'safety'] as const;

export const TRANSFERRED = [
  'location-compromised',
  'safety',
  'household-size-changed',
  'access-needs',
  'repairs',
  'nearer-to-support',
  'step-towards-move-on',
] as const;

export const DEPARTED = [
  'planned-move-on',
  'admitted-to-hospital',
  'safety-compromised',
  'support-need-could-not-be-met',
  'returned-to-previous-home',
  'returned-to-partner',
  'left-without-notice',
  'end-of-funding-or-eligibility',
  'deceased',
] as const;

/** What a destination is called while nobody knows it yet: it raises a task to find out. */
export const PENDING = 'pending';

export const DESTINATIONS = [
  'rental-social',
  'rental-private',
  'owner',
  'supported-housing',
  'another-refuge',
  'temporary-accommodation',
  'friends-or-family-settled',
  'friends-or-family-transient',
  'previous-home',
  'hospital',
  'residential-care',
  'rough-sleeping',
  'custody',
  'deceased',
  PENDING,
] as const;

const LISTED: ReadonlySet<string> = new Set([
  ...DECLINED_BY_PROVIDER,
  ...DECLINED_BY_PERSON,
  ...WITHDRAWN,
  ...EXTENDED,
  ...TRANSFERRED,
  ...DEPARTED,
  ...DESTINATIONS,
]);

/** What an audit row keeps of a reason or destination: a listed code, or that it was stated in words, which may name somebody. */
export function listedCode(code: string | null): string | null {
  return code === null || LISTED.has(code) ? code : 'stated-in-words';
}
