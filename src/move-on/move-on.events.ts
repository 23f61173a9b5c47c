import { event } from '../platform/jobs/job.js';

/** A plan was made, withdrawn or completed, or one of its steps has ended. */
export const planChanged = event<{ planId: string }>('move-on.plan-changed');

/** A home of theirs is over. */
export const tenancyEnded = event<{ tenancyId: string }>('move-on.tenancy-ended');

/** A home of their own was put on record. */
export const tenancyRecorded = event<{ tenancyId: string; householdId: string; startsOn: string }>(
  'move-on.tenancy-recorded',
);
