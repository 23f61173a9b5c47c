import { daily, job } from '../platform/jobs/job.js';

/** Rows of a file are to be read, or looked at: the next batch of them. */
export const checkImport = job<{ importId: string }>('spreadsheets.check-import');

/** Approved rows are to be recorded: the next batch of them. */
export const loadImport = job<{ importId: string }>('spreadsheets.load-import');

/** What is still kept of a file has been kept long enough. */
export const forgetImport = job<{ importId: string }>('spreadsheets.forget-import');

/** Files whose last call was given up are to go on. */
export const takeUpAgain = daily('spreadsheets.take-up-again', 5);
