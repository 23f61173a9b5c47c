// @ts-nocheck
import { event } from '../platform/jobs/job.js';

/** A closure of the unit has ended, or has got an end: the unit is in use again from now or from some day on. */
export const unitReopens = event<{ unitId: string }>('availability.unit-reopens');
