// @ts-nocheck
import { type EndReason, needsNone, needsPlace } from './coded.js';
import { codeLists } from '../shared/code-lists.js';

// Why a placement ended before they came, on each side. After the lists of CAS3, On Track and the refuge referral forms.

export const DECLINED_BY_PROVIDER = [
  needsPlace('no-suitable-room', 'No room here suits them'),
  needsPlace('not-enough-bedspaces', 'There are not enough bedspaces'),
  needsPlace('support-need-cannot-be-met', 'We cannot give the support they need'),
  needsPlace('access-need-cannot-be-met', 'We cannot meet an access need'),
  needsPlace('staffing-does-not-allow-it', 'We have too few staff for it now'),
  needsPlace('room-not-ready', 'The room will not be ready in time'),
  needsPlace('not-enough-time', 'There is too little time to prepare'),
  needsPlace('risk-cannot-be-managed-safely', 'We cannot keep everybody safe here'),
  needsPlace('location-not-safe', 'The place is not safe for them'),
  needsPlace('somebody-they-know-lives-here', 'Somebody lives here whom they must not meet'),
  needsPlace('children-cannot-be-taken', 'We cannot take children of these ages'),
  needsPlace('funding-not-agreed', 'Funding has not been agreed'),
  needsPlace('no-recourse-cannot-be-funded', 'We have no funding for people without recourse to public funds'),
] as const;

export const DECLINED_BY_PERSON = [
  needsPlace('too-near-danger', 'Too near to danger'),
  needsPlace('too-far-away', 'Too far away'),
  needsPlace('too-far-from-school-or-work', 'Too far from school or work'),
  needsPlace('too-far-from-family-or-support', 'Too far from family or support'),
  needsPlace('cost', 'It costs too much'),
  needsPlace('shared-space', 'They do not want to share kitchen, bathroom or rooms'),
  needsPlace('not-right-for-the-children', 'Not right for the children'),
  needsPlace('access-needs', 'They could not get about there'),
  needsPlace('pets-cannot-come', 'Their pets cannot come'),
  needsPlace('faith-culture-or-language', 'Not right for their faith, culture or language'),
  needsPlace('not-ready-to-move', 'Not ready to move yet'),
  needsPlace('could-not-be-reached-safely', 'We could not reach them safely in time'),
  needsNone('chose-another-place', 'They chose another place'),
  needsNone('chose-to-stay-where-they-are', 'They chose to stay where they are'),
] as const;

export const WITHDRAWN = [
  needsNone('alternative-found', 'They have found something else'),
  needsNone('another-council-provides', 'Another council provides a place'),
  needsNone('circumstances-changed', 'Their circumstances have changed, and no place is needed'),
  needsNone('recorded-by-mistake', 'Recorded by mistake'),
  needsPlace('new-booking-needed', 'Something has changed, and they need another place'),
  needsPlace('household-size-changed', 'The household has become larger or smaller'),
  needsPlace('no-longer-safe', 'The place is not safe for them any more'),
  needsPlace('needs-changed', 'They need other support or access'),
  needsPlace('unit-cannot-be-used', 'The unit cannot be used'),
] as const;

/** What is kept when nobody can say yet why they did not come. */
export const REASON_NOT_KNOWN = 'reason-not-known';

export const NOT_ARRIVED = [
  needsPlace('travel-fell-through', 'The journey did not work out'),
  needsPlace('not-safe-to-travel', 'It was not safe to travel'),
  needsPlace('admitted-to-hospital', 'Somebody was admitted to hospital'),
  needsPlace('comes-on-another-day', 'They will come on another day'),
  needsPlace(REASON_NOT_KNOWN, 'We do not know yet'),
  needsNone('found-another-place', 'They have found another place'),
  needsNone('stays-with-family-or-friends', 'They stay with family or friends'),
  needsNone('chose-not-to-come', 'They chose not to come'),
] as const;

/** Reasons that nobody gives: the system ended it. */
export const ENDED_BY_SYSTEM = [
  needsPlace('hold-lapsed', 'The hold ran out before both had agreed'),
  needsNone('placed-elsewhere', 'They have a place elsewhere for these nights'),
] as const;

/** Every reason for which a placement ends before they come. */
export const ENDED_BEFORE_ARRIVAL: readonly EndReason[] = [
  ...DECLINED_BY_PROVIDER,
  ...DECLINED_BY_PERSON,
  ...WITHDRAWN,
  ...NOT_ARRIVED,
  ...ENDED_BY_SYSTEM,
];

const NEW_BOOKING_NEEDED: ReadonlyMap<string | null, boolean> = new Map(
  ENDED_BEFORE_ARRIVAL.map(({ code, newBookingNeeded }) => [code, newBookingNeeded]),
);

/** Whether those whose placement ended for this reason still need a place; null where the reason does not say. */
export function newBookingNeeded(reason: string | null): boolean | null {
  return NEW_BOOKING_NEEDED.get(reason) ?? null;
}

codeLists({
  declinedByProviderReasons: DECLINED_BY_PROVIDER,
  declinedByPersonReasons: DECLINED_BY_PERSON,
  withdrawalReasons: WITHDRAWN,
  notArrivedReasons: NOT_ARRIVED,
});
