import { event } from '../platform/jobs/job.js';

/** The unit is taken out of use, from now or from some day on. */
export const unitCloses = event<{ unitId: string }>('availability.unit-closes');

/** A closure of the unit has ended, or has got an end: the unit is in use again from now or from some day on. */
export const unitReopens = event<{ unitId: string }>('availability.unit-reopens');
