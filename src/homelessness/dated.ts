import type { LocalDate } from '../shared/local-date.js';
import { type Refusal, refuseField } from '../shared/refusal.js';

/** What has happened cannot be dated after today. */
export function inTheFuture(field: string, day: LocalDate, today: LocalDate): Refusal | null {
  if (day <= today) return null;
  return refuseField(
    field,
    'in-the-future',
    'What has happened cannot be dated after today.',
    'Enter today or a day before it.',
  );
}

/** What goes from here goes today: a letter of an earlier day would leave less time than it says. */
export function backDated(field: string, day: LocalDate, today: LocalDate): Refusal | null {
  if (day === today) return null;
  return refuseField(
    field,
    'back-dated',
    'A letter that goes from here bears the day on which it goes.',
    'Enter today. Of a letter that was written elsewhere say what it tells.',
  );
}

/** A letter cannot have gone before what it is about. */
export function beforeItsSubject(field: string, day: LocalDate, notBefore: LocalDate): Refusal | null {
  if (day >= notBefore) return null;
  return refuseField(
    field,
    'before-its-subject',
    'That day is before what the letter is about.',
    `Enter ${notBefore} or a later day.`,
  );
}

/** Nothing on an application happened before the approach that opened it. */
export function beforeTheApproach(field: string, day: LocalDate, approachedOn: LocalDate): Refusal | null {
  if (day >= approachedOn) return null;
  return refuseField(
    field,
    'before-the-approach',
    'That day is before the person approached the council.',
    'Enter the day of the approach or a later one.',
  );
}
