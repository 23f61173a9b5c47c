// @ts-nocheck
import { event, job } from '../platform/jobs/job.js';

/** A unit offers something else than before: whoever lives or is expected there may no longer fit. */
export const unitReconfigured = event<{ unitId: string }>('accommodation.unit-reconfigured');

/** A provider requires checks of its premises, or of these: is there one that nobody has recorded? */
export const checksRequired = job<{ providerId: string; premisesId: string | null }>('accommodation.checks-required');

/** A safety check runs out soon, or has run out. */
export const standardsDue = job<{ checkId: string }>('accommodation.standards-due');
