import { job } from '../../platform/jobs/job.js';

/** A unit may stand empty: whose turn is it? */
export const offerToNext = job<{ unitId: string }>('placements.offer-to-next-in-line');

/** A household that waits has no turn any more: is there another unit that stands empty for it? */
export const lookForHousehold = job<{ householdId: string }>('placements.look-for-household-in-line');

/** Somebody new waits for a group's units, can come from today on, or the group has other units. */
export const lookForGroup = job<{ unitGroupId: string }>('placements.look-for-unit-group');
