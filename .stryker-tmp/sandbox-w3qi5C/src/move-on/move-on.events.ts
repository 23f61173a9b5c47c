// @ts-nocheck
import { event } from '../platform/jobs/job.js';

/** A plan was made, withdrawn or completed. */
export const planChanged = event<{ planId: string }>('move-on.plan-changed');
