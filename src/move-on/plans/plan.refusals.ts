import { Refusal } from '../../shared/refusal.js';

export function targetPassed(): Refusal {
  return Refusal.rule('in-the-past', 'A plan looks ahead: its day cannot be before today.', [
    { field: 'targetDate', code: 'in-the-past', message: 'Enter today or a later day.' },
  ]);
}

export function openAlready(): Refusal {
  return Refusal.clash('plan-open-already', 'This household has an open plan. Use it, or withdraw it first.');
}

/** `unsafe-area` for an area in which the household must not be placed; null when there is none among them. */
export function unsafeArea(preferred: readonly string[], unsafe: readonly string[]): Refusal | null {
  const at = preferred.findIndex((code) => unsafe.includes(code));
  if (at < 0) return null;
  const message = 'Leave it out, or change what is recorded first if they say that they are safe there now.';
  return Refusal.rule('unsafe-area', 'One of the areas is recorded as unsafe for this household.', [
    { field: `preferredAreas.${at}`, code: 'unsafe-area', message },
  ]);
}
