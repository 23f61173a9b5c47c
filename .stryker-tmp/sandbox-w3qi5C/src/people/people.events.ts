// @ts-nocheck
import { event } from '../platform/jobs/job.js';

/** The areas that a household avoids were named anew; `version` is the household's since then. */
export const unsafeAreasChanged = event<{ householdId: string; version: number }>('people.unsafe-areas-changed');

/** Who belongs to a household, what they need or what a place must have for them was recorded anew; `version` is its own since then. */
export const householdChanged = event<{ householdId: string; version: number }>('people.household-changed');
