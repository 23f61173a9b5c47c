import { event } from '../platform/jobs/job.js';

/** The areas that a household avoids were named anew; `version` is the household's since then. */
export const unsafeAreasChanged = event<{ householdId: string; version: number }>('people.unsafe-areas-changed');
