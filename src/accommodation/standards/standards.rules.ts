import { addDays, addMonths, type LocalDate } from '../../shared/local-date.js';
import { type Refusal, refuseField } from '../../shared/refusal.js';
import { type CheckResult, type Standard, STANDARDS } from '../accommodation.codes.js';

/** House rule: so many days before a check runs out, its renewal is asked for. */
export const DUE_SOON_DAYS = 28;

// House rule: no safety check holds for longer, and a year that was mistyped would hide that one has run out.
const MOST_MONTHS = 120;

export const CHECK_STATUSES = ['in-date', 'due-soon', 'out-of-date', 'failed', 'missing'] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** What a check says. */
export interface CheckFacts {
  readonly kind: Standard;
  readonly checkedOn: LocalDate;
  /** The last day on which it holds; a failed check may have none. */
  readonly validUntil: LocalDate | null;
  readonly result: CheckResult;
}

/** A check has been done, and what passed holds until some day after it. */
export function refuseCheck({ checkedOn, validUntil, result }: CheckFacts, today: LocalDate): Refusal | null {
  if (checkedOn > today) {
    return refuseField('checkedOn', 'in-the-future', 'What has been checked cannot be dated after today.');
  }
  if (validUntil === null) {
    if (result === 'fail') return null;
    return refuseField('validUntil', 'last-day-needed', 'Enter the last day on which a check that was passed holds.');
  }
  if (validUntil < checkedOn) {
    return refuseField(
      'validUntil',
      'before-the-check',
      'A check cannot run out before it was done. Enter a later day.',
    );
  }
  if (validUntil > addMonths(checkedOn, MOST_MONTHS)) {
    return refuseField(
      'validUntil',
      'holds-too-long',
      'No safety check holds for more than ten years. Look at the year.',
    );
  }
  return null;
}

/** How a check stands on a day. */
export function statusOf(
  { result, validUntil }: Pick<CheckFacts, 'result' | 'validUntil'>,
  today: LocalDate,
): CheckStatus {
  if (result === 'fail' || validUntil === null) return 'failed';
  if (validUntil < today) return 'out-of-date';
  return dueSoonFrom(validUntil) <= today ? 'due-soon' : 'in-date';
}

/** The first day on which a renewal is asked for. */
export function dueSoonFrom(validUntil: LocalDate): LocalDate {
  return addDays(validUntil, -DUE_SOON_DAYS);
}

/** The unit that a check is of, or null for all of the premises. */
export interface CheckScope {
  readonly unitId: string | null;
  readonly kind: Standard;
}

/**
 * What nobody has checked yet: kinds that neither the premises have on record as a whole nor a unit for itself. A kind that no unit
 * has is missing once, of the whole premises.
 */
export function missingChecks(present: readonly CheckScope[], unitIds: readonly string[]): CheckScope[] {
  return STANDARDS.flatMap((kind): CheckScope[] => {
    const checked = present.filter((check) => check.kind === kind).map(({ unitId }) => unitId);
    if (checked.includes(null)) return [];
    if (checked.length === 0) return [{ unitId: null, kind }];
    return unitIds.filter((unitId) => !checked.includes(unitId)).map((unitId) => ({ unitId, kind }));
  });
}
