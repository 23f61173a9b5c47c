import { Refusal } from '../shared/refusal.js';

/** 422 for a period that ends on or before the day it begins. */
export function toBeforeFrom(): Refusal {
  return Refusal.rule('to-before-from', 'The last day must be after the first.', [
    { field: 'to', code: 'to-before-from', message: 'Enter a day after from, or leave it out while it is not known.' },
  ]);
}
