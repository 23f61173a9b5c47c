import type { LocalDate } from '../../shared/local-date.js';
import { type Refusal, refuseField } from '../../shared/refusal.js';
import type { NominationKind } from './nomination.codes.js';
import type { NominationStatus } from './nomination.states.js';

/** The kinds of steps by which a home is looked for, by the way in which it was found. */
const SEARCH: Record<NominationKind, string> = {
  nomination: 'nomination-or-bidding',
  'direct-offer': 'nomination-or-bidding',
  bid: 'nomination-or-bidding',
  'private-home': 'home-search',
};
export const SEARCH_STEPS: readonly string[] = [...new Set(Object.values(SEARCH))];
export const VIEWING_STEP = 'viewing';

/** What a home on offer does for the steps of its plan: what is done with it, and what nobody needs to do meanwhile. */
export interface StepsEnded {
  readonly done: readonly string[];
  readonly notNeeded: readonly string[];
}

/** The steps that end when a home comes to this status. A home that was accepted without a viewing needs none. */
export function stepsEndedBy(kind: NominationKind, status: NominationStatus): StepsEnded {
  const found = SEARCH[kind];
  const search = { done: [found], notNeeded: SEARCH_STEPS.filter((step) => step !== found) };
  if (status === 'offered') return search;
  if (status === 'viewed' || status === 'accepted') return { ...search, done: [found, VIEWING_STEP] };
  return { done: [], notNeeded: [] };
}

/** `in-the-future` and `before-the-last-move`: what happened is recorded on a day between the last move and today. */
export function refuseDay(on: LocalDate, last: LocalDate | null, today: LocalDate): Refusal | null {
  if (on > today) {
    return refuseField('on', 'in-the-future', 'This has not happened yet.', 'Enter today or an earlier day.');
  }
  if (last !== null && on < last) {
    const earliest = `Enter ${last} or a later day.`;
    return refuseField('on', 'before-the-last-move', 'This comes before what happened last.', earliest);
  }
  return null;
}
