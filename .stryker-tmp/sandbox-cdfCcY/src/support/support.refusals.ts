// @ts-nocheck
import { Refusal } from '../shared/refusal.js';

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
