// @ts-nocheck
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import type { Nights } from '../ledger/ledger.js';
import { toBeforeFrom } from '../refusals.js';

/** How long ago a search may begin, in days: long enough to record a stay that nobody wrote down at the time. */
export const FREE_TIME_KEPT_DAYS = 62;

/** A search is for at least one night, and not for long ago. */
export function refuseNights({ from, to }: Nights, today: LocalDate): Refusal | null {
  if (to !== null && to <= from) return toBeforeFrom();
  if (from >= addDays(today, -FREE_TIME_KEPT_DAYS)) return null;
  return Refusal.rule('too-long-ago', `A search begins at most ${FREE_TIME_KEPT_DAYS} days ago.`, [
    { field: 'from', code: 'too-long-ago', message: 'Enter a later day.' },
  ]);
}
