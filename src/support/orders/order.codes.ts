import { codeLists } from '../../shared/code-lists.js';

/** Orders that protect a person: of the family and the civil court, of the criminal court, and notices of the police. */
export const ORDER_KINDS = {
  'non-molestation': 'Non-molestation order',
  occupation: 'Occupation order',
  'domestic-abuse-protection-notice': 'Domestic abuse protection notice',
  'domestic-abuse-protection-order': 'Domestic abuse protection order',
  restraining: 'Restraining order',
  'stalking-protection': 'Stalking protection order',
  'forced-marriage-protection': 'Forced marriage protection order',
  'fgm-protection': 'Female genital mutilation protection order',
  'harassment-injunction': 'Injunction against harassment',
  'prohibited-steps': 'Prohibited steps order about a child',
} as const;
export type OrderKind = keyof typeof ORDER_KINDS;
export const ORDER_KIND_CODES = Object.keys(ORDER_KINDS) as OrderKind[];

/** What an order forbids, in general. Its own words name places, and are left where they are. */
export const ORDER_FORBIDS = {
  violence: 'Violence, and threats of it',
  harassment: 'Harassing or pestering',
  contact: 'Getting in touch, however it is done',
  'through-others': 'Having somebody else do it',
  'near-home': 'Coming near the home',
  'near-other-places': 'Coming near other places, such as a school or work',
  'living-there': 'Living in the home',
  'contact-with-children': 'Getting in touch with the children',
  'taking-a-child': 'Taking a child away, or abroad',
  'arranging-a-marriage': 'Arranging a marriage, or taking somebody abroad for one',
  cutting: 'Cutting, or taking somebody abroad for it',
  'watching-or-following': 'Watching or following, online as well',
} as const;
export type OrderForbids = keyof typeof ORDER_FORBIDS;
export const ORDER_FORBIDS_CODES = Object.keys(ORDER_FORBIDS) as OrderForbids[];

export const ORDER_END_REASONS = {
  discharged: 'Discharged by the court',
  replaced: 'Replaced by another order',
  'not-continued': 'Not continued at a hearing',
} as const;
export type OrderEndReason = keyof typeof ORDER_END_REASONS;
export const ORDER_END_REASON_CODES = Object.keys(ORDER_END_REASONS) as OrderEndReason[];

codeLists({
  protectiveOrders: ORDER_KINDS,
  protectiveOrderForbids: ORDER_FORBIDS,
  protectiveOrderEndReasons: ORDER_END_REASONS,
});
