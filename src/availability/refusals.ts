import { Refusal } from '../shared/refusal.js';

/** 422 for a period that ends on or before the day it begins. */
export function toBeforeFrom(): Refusal {
  return Refusal.rule('to-before-from', 'The last day must be after the first.', [
    { field: 'to', code: 'to-before-from', message: 'Enter a later day than the first, or leave it out.' },
  ]);
}

/** 409 for a closing of a unit whose time somebody has. */
export function notAvailable(): Refusal {
  return Refusal.clash(
    'unit-not-available',
    'Somebody lives there, or it is held, being made ready or closed in that time. Choose other days, or arrange a move first.',
  );
}

/** 422 for a reason to close that puts the blame on a person. */
export function blamingWords(): Refusal {
  return Refusal.rule('blaming-words', 'A reason never puts the blame on a person.', [
    { field: 'reason', code: 'blaming-words', message: 'Say what happened to the unit.' },
  ]);
}
