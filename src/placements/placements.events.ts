import { event, job } from '../platform/jobs/job.js';

/** Both have agreed. */
export const placementAccepted = event<{ placementId: string }>('placements.accepted');

/** They have arrived. Not said of the placement that a transfer opens. */
export const placementArrived = event<{ placementId: string }>('placements.arrived');

/** Their expected last day has moved. */
export const placementExtended = event<{ placementId: string }>('placements.extended');

/** They have left. Not said of the placement that a transfer closes. */
export const placementDeparted = event<{ placementId: string }>('placements.departed');

/** They live in another unit from the same day on: one placement closed and the other opened. */
export const placementTransferred = event<{ closedId: string; openedId: string }>('placements.transferred');

/** Somebody has decided how a stay goes on after the day on which it was expected to end. */
export const overstayDecided = event<{ placementId: string }>('placements.overstay-decided');

/** It ended before they arrived: declined, withdrawn, expired or not arrived; and the instant at which it did. */
export const placementEnded = event<{ placementId: string; endedAt: string }>('placements.ended');

/** The time of an offer's hold is up. */
export const expireHold = job<{ placementId: string }>('placements.expire-hold');

/** An offer may still wait for its provider's answer. */
export const chaseAnswer = job<{ placementId: string }>('placements.chase-answer');

/** They lived there when they were put on record, a few of thousands perhaps; whether their units suit them has not been asked. */
export const lookAtCurrentStays = job<{ placementIds: readonly string[] }>('placements.look-at-current-stays', {
  patient: true,
});

/** They were expected, and may not have come. */
export const checkArrival = job<{ placementId: string }>('placements.check-arrival');

/** A family lives in bed and breakfast, and its nights there may come near their limit. */
export const lookAtFamilyNights = job<{ householdId: string }>('placements.look-at-family-nights');

/** A stay was expected, or authorised, to end today. */
export const lookAtStay = job<{ placementId: string }>('placements.look-at-stay');
