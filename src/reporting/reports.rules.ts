import { addDays, addMonths, type LocalDate } from '../shared/local-date.js';
import { Refusal, refuseField } from '../shared/refusal.js';

/** Days from `from` up to and not including `to`. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const LONGEST_YEARS = 3;

/** `to-before-from`, `in-the-future` (`latest` is the last `to` there can be), `period-too-long`. */
export function refusePeriod({ from, to }: Period, latest: LocalDate): Refusal | null {
  if (to <= from) return refuseField('to', 'to-before-from', 'The period must end after it begins.');
  if (to > latest)
    return refuseField('to', 'in-the-future', `Figures end before ${latest}: what comes after has not been yet.`);
  if (to > addMonths(from, LONGEST_YEARS * 12)) {
    return refuseField(
      'to',
      'period-too-long',
      `Ask for ${LONGEST_YEARS} years at most, and for earlier years by themselves.`,
    );
  }
  return null;
}

/**
 * `totals-only` for a question about others that is cut so finely that one answer could be taken from another: it must be of whole
 * months and of the whole area.
 */
export function refuseFineCuts({ from, to }: Period, narrowedBy: readonly string[]): Refusal | null {
  const wholeMonths = from.endsWith('-01') && to.endsWith('-01');
  if (wholeMonths && narrowedBy.length === 0) return null;
  const cut = wholeMonths ? `without ${narrowedBy.join(', ')}` : 'for whole months, such as 2026-01-01 to 2026-04-01';
  return Refusal.rule(
    'totals-only',
    `Figures of other people’s work are given in totals: ask ${cut}. You can still break them down with by.`,
  );
}

/** The part of a period that a key of a day or a month means; null when it is neither, or outside the period. */
export function partOf({ from, to }: Period, by: 'day' | 'month', key: string): Period | null {
  const first = (by === 'day' ? key : `${key}-01`) as LocalDate;
  const written = by === 'day' ? /^\d{4}-\d{2}-\d{2}$/ : /^\d{4}-\d{2}$/;
  if (!written.test(key)) return null;
  if (first >= to) return null;
  const after = nextAfter(first, by);
  if (after === null || after <= from) return null;
  return { from: first > from ? first : from, to: after < to ? after : to };
}

function nextAfter(first: LocalDate, by: 'day' | 'month'): LocalDate | null {
  try {
    return by === 'day' ? addDays(first, 1) : addMonths(first, 1);
  } catch {
    return null;
  }
}

/** `unknown-group` for a key that no group of this answer has. */
export function unknownGroup(): Refusal {
  return refuseField(
    'key',
    'unknown-group',
    'There is no such group in this period. Take by and key from the figures.',
  );
}
