// @ts-nocheck
import { job } from '../../platform/jobs/job.js';

/** A unit may stand empty: whose turn is it? */
export const offerToNext = job<{ unitId: string }>('placements.offer-to-next-in-line');

/** Somebody new waits for a group's units, can come from today on, or the group has other units. */
export const lookForGroup = job<{ unitGroupId: string }>('placements.look-for-unit-group');
