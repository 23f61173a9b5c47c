import { effectiveOn } from '../law/rule-versions.js';
import { dayInWords } from '../shared/days-in-words.js';
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

/** Cases of an earlier law had other duties: an application is taken under the Homelessness Reduction Act 2017, from its first day on. */
export function beforeTheAct(field: string, day: LocalDate): Refusal | null {
  const from = effectiveOn('HRA_2018');
  if (from === null || day >= from) return null;
  return refuseField(
    field,
    'before-the-act',
    `What is owed here is owed under the Homelessness Reduction Act 2017, which began on ${dayInWords(from)}.`,
    'Enter that day or a later one.',
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
