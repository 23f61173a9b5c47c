import { addDays, type LocalDate } from '../../shared/local-date.js';

export interface DueCheck {
  readonly week: number;
  readonly dueOn: LocalDate;
}

/** The day of each check on how a tenancy goes, by the weeks that are settled. */
export function sustainmentChecks(startsOn: LocalDate, weeks: readonly number[]): DueCheck[] {
  return weeks.map((week) => ({ week, dueOn: addDays(startsOn, 7 * week) }));
}

/** One check of a tenancy and the day on which it was held, with word of how the home was found; null while nobody has said. */
export interface HeldOrNot extends DueCheck {
  readonly heldOn: LocalDate | null;
}

/** Whether a tenancy stood after so many weeks. `not-known`: the day has come, the tenancy is not recorded as over, and nobody has asked. */
export type Sustained = 'ahead' | 'sustained' | 'ended-before' | 'not-known';

/**
 * Whether a tenancy stood on the day of each of its checks. It stood where it ended on that day or later, or where that check, or one after
 * it, found it; a tenancy that is over stands for no week after its last day, whatever was held since.
 */
export function sustainedAt(
  checks: readonly HeldOrNot[],
  endedOn: LocalDate | null,
  today: LocalDate,
): ReadonlyMap<number, Sustained> {
  const foundOn = (day: LocalDate, week: number) =>
    checks.some((check) => check.heldOn !== null && (check.week >= week || check.heldOn >= day));
  const one = ({ week, dueOn }: HeldOrNot): Sustained => {
    if (endedOn !== null) return endedOn >= dueOn ? 'sustained' : 'ended-before';
    if (foundOn(dueOn, week)) return 'sustained';
    return dueOn > today ? 'ahead' : 'not-known';
  };
  return new Map(checks.map((check) => [check.week, one(check)]));
}
