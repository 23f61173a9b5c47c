import { isDayOfOurTimes } from '../../shared/local-date.js';
import { isRefusal } from '../../shared/refusal.js';
import { day, optional } from '../../web/forms/fields.js';
import type { Form } from '../../web/forms/form.js';
import type { Blocker, ClosureCheck } from '../closing/closure-checks.js';
import type { Nights } from '../ledger/ledger.js';
import type { Refusal } from '../../shared/refusal.js';
import { CLAIM_WORDS } from './room.words.js';

/** What stands in the way of a closing, as its page shows it: in which room, what, and until when. Never whose it is. */
export interface ShownBlocker extends Blocker {
  readonly text: string;
}

/** The days that a form for closing names so far, or nothing while they are no real days. */
export function daysTyped({ values }: Form): Nights | null {
  const from = day('')(values, 'from');
  const to = optional(day(''))(values, 'to');
  if ('wrong' in from || 'wrong' in to || !isDayOfOurTimes(from.value)) return null;
  return { from: from.value, to: to.value ?? null };
}

/** What a check of these days found, for a page; null when it was not asked, or the days are in no order. */
export function blockersIn(check: ClosureCheck | Refusal | null): readonly ShownBlocker[] | null {
  if (check === null || isRefusal(check)) return null;
  return check.blockedBy.map((blocker) => ({ ...blocker, text: CLAIM_WORDS[blocker.kind] }));
}
