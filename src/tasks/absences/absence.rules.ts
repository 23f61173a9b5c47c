import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';

/** `to-before-from`, or `in-the-past` for days that are over; null when somebody can be away on them. */
export function refuseDays(from: LocalDate, to: LocalDate, today: LocalDate): Refusal | null {
  if (to < from) {
    return refuse('to-before-from', 'The last day is before the first.', 'Enter the first day or a later one.');
  }
  if (to < today) return refuse('in-the-past', 'These days are over.', 'Enter today or a later day.');
  return null;
}

export function cannotStandIn(): Refusal {
  return Refusal.rule('cannot-stand-in', 'A colleague of your organisation whose work has tasks stands in for you.', [
    { field: 'standInId', code: 'cannot-stand-in', message: 'Choose an active colleague who can do them, or nobody.' },
  ]);
}

function refuse(code: string, detail: string, message: string): Refusal {
  return Refusal.rule(code, detail, [{ field: 'to', code, message }]);
}
