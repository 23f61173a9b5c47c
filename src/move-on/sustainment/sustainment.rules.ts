import { addDays, type LocalDate } from '../../shared/local-date.js';

export interface DueCheck {
  readonly week: number;
  readonly dueOn: LocalDate;
}

/** The day of each check on how a tenancy goes, by the weeks that are settled. */
export function sustainmentChecks(startsOn: LocalDate, weeks: readonly number[]): DueCheck[] {
  return weeks.map((week) => ({ week, dueOn: addDays(startsOn, 7 * week) }));
}
