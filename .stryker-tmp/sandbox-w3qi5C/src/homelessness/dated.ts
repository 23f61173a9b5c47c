// @ts-nocheck
import type { LocalDate } from '../shared/local-date.js';
import { Refusal } from '../shared/refusal.js';

/** What has happened cannot be dated after today. */
export function inTheFuture(field: string, day: LocalDate, today: LocalDate): Refusal | null {
  if (day <= today) return null;
  return Refusal.rule('in-the-future', 'What has happened cannot be dated after today.', [
    { field, code: 'in-the-future', message: 'Enter today or a day before it.' },
  ]);
}

/** Nothing on an application happened before the approach that opened it. */
export function beforeTheApproach(field: string, day: LocalDate, approachedOn: LocalDate): Refusal | null {
  if (day >= approachedOn) return null;
  return Refusal.rule('before-the-approach', 'That day is before the person approached the council.', [
    { field, code: 'before-the-approach', message: 'Enter the day of the approach or a later one.' },
  ]);
}
