import { Refusal } from '../shared/refusal.js';
import { STARTS_AT_MOST_DAYS_AHEAD } from './packages/package.rules.js';

/** 422: whoever was named is not an active worker who can hold a package. */
export function cannotLead(field: string): Refusal {
  return Refusal.rule('cannot-lead', 'A lead professional is an active worker whose role can hold a support package.', [
    { field, code: 'cannot-lead', message: 'Choose an active worker who supports people.' },
  ]);
}

/** 409: a closed package stays as it is. */
export function packageClosed(): Refusal {
  return Refusal.clash(
    'package-closed',
    'This support has been closed. If the person needs support again, start a new package.',
  );
}

/** 422: what has not happened yet is not recorded as if it had. */
export function notYet(field: string): Refusal {
  return Refusal.rule('in-the-future', 'This is for what has happened.', [
    { field, code: 'in-the-future', message: 'Enter a day that is not after today.' },
  ]);
}

/** 422: what was long before the support is not recorded as a part of it. */
export function longBefore(field: string): Refusal {
  return Refusal.rule('before-it-started', 'This was long before the support started.', [
    {
      field,
      code: 'before-it-started',
      message: `Enter a day no more than ${STARTS_AT_MOST_DAYS_AHEAD} days before it started.`,
    },
  ]);
}
