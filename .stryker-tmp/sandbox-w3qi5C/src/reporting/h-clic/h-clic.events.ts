// @ts-nocheck
import { job } from '../../platform/jobs/job.js';

/** The cases of a quarter are to be gathered: the next batch of them. */
export const gatherReturn = job<{ returnId: string }>('reporting.gather-h-clic-return');
