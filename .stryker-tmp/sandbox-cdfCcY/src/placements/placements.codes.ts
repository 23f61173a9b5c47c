// @ts-nocheck
import { coded } from './coded.js';
import { ENDED_BEFORE_ARRIVAL } from './endings.codes.js';
import { codeLists } from '../shared/code-lists.js';

export const PARTIES = ['provider', 'person'] as const;
/** Whose agreement a placement needs. */
export type Party = (typeof PARTIES)[number];

export const EXTENDED = [
  coded('move-on-home-not-ready', 'Their next home is not ready'),
  coded('support-continues', 'They still need the support given here'),
  coded('awaiting-decision', 'Waiting for a decision'),
  coded('safety', 'For their safety'),
] as const;

export const OVERSTAYED = [
  coded('nowhere-else-tonight', 'There is nowhere else tonight'),
  coded('move-on-home-not-ready', 'Their next home is not ready'),
  coded('awaiting-decision', 'Waiting for a decision'),
  coded('safety', 'For their safety'),
  coded('health', 'For the sake of somebody’s health'),
  coded('unit-promised-to-others', 'Others have been promised the unit'),
  coded('funding-has-ended', 'The funding has ended'),
  coded('another-place-is-ready', 'Another place is ready for them'),
] as const;

export const TRANSFERRED = [
  coded('location-compromised', 'The location is known to somebody dangerous'),
  coded('safety', 'For their safety'),
  coded('household-size-changed', 'The household has become larger or smaller'),
  coded('access-needs', 'They need other access'),
  coded('repairs', 'The unit needs repairs'),
  coded('nearer-to-support', 'To be nearer to support'),
  coded('step-towards-move-on', 'A step towards a home of their own'),
] as const;

/** Why a unit outside the council's own area. */
export const OUT_OF_AREA = [
  coded('safety', 'For their safety'),
  coded('no-suitable-place-in-area', 'No place in the area suits them'),
  coded('nearer-to-support', 'To be nearer to support'),
  coded('her-own-choice', 'Their own choice'),
  coded('specialist-place', 'A specialist place'),
] as const;
export type OutOfAreaReason = (typeof OUT_OF_AREA)[number]['code'];

export const DEPARTED = [
  coded('planned-move-on', 'Moved on as planned'),
  coded('admitted-to-hospital', 'Admitted to hospital'),
  coded('safety-compromised', 'It was not safe there any more'),
  coded('support-need-could-not-be-met', 'We could not give the support they need'),
  coded('returned-to-previous-home', 'Returned to their previous home'),
  coded('returned-to-partner', 'Returned to a partner'),
  coded('left-without-notice', 'Left without saying where to'),
  coded('end-of-funding-or-eligibility', 'Funding or eligibility has ended'),
  coded('deceased', 'Died'),
] as const;

/** What a destination is called while nobody knows it yet: it raises a task to find out. */
export const PENDING = 'pending';

export const DESTINATIONS = [
  coded('rental-social', 'Social rented home'),
  coded('rental-private', 'Private rented home'),
  coded('owner', 'Home of their own'),
  coded('supported-housing', 'Supported housing'),
  coded('another-refuge', 'Another refuge'),
  coded('temporary-accommodation', 'Temporary accommodation'),
  coded('friends-or-family-settled', 'Friends or family, to stay'),
  coded('friends-or-family-transient', 'Friends or family, for a while'),
  coded('previous-home', 'Their previous home'),
  coded('hospital', 'Hospital'),
  coded('residential-care', 'Residential care'),
  coded('emergency-shelter', 'Emergency shelter or hostel'),
  coded('rough-sleeping', 'Sleeping rough'),
  coded('custody', 'Custody'),
  coded('deceased', 'Died'),
  coded(PENDING, 'Not known yet'),
] as const;

const LISTED: ReadonlySet<string> = new Set(
  [ENDED_BEFORE_ARRIVAL, EXTENDED, OVERSTAYED, TRANSFERRED, OUT_OF_AREA, DEPARTED, DESTINATIONS]
    .flat()
    .map(({ code }) => code),
);

/** What an audit row keeps of a reason or destination: a listed code, or that it was stated in words, which may name somebody. */
export function listedCode(code: string | null): string | null {
  return code === null || LISTED.has(code) ? code : 'stated-in-words';
}

codeLists({
  extensionReasons: EXTENDED,
  overstayReasons: OVERSTAYED,
  transferReasons: TRANSFERRED,
  outOfAreaReasons: OUT_OF_AREA,
  departureReasons: DEPARTED,
  destinations: DESTINATIONS,
});
