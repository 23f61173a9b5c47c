import { addWorkingDays, nextWorkingDay, previousWorkingDay } from '../../law/working-days.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';

/** What is settled for tasks, in working days. */
export interface SettledDays {
  /** After a task's last day, until a supervisor sees it: 0 is the last day itself. */
  readonly escalateAfterDays: number;
  /** Before a statutory day, on which the office aims to have done it. */
  readonly aimBeforeDays: number;
}

/** What is otherwise for one kind of task; what is not named is as for all the others. */
export interface KindDays extends Partial<SettledDays> {
  readonly kind: string;
}

export interface SettledForKinds extends SettledDays {
  readonly kinds: readonly KindDays[];
}

/** What holds for one kind of task. */
export function settledFor({ kinds, ...others }: SettledForKinds, kind: string): SettledDays {
  const own = kinds.find((each) => each.kind === kind);
  return {
    escalateAfterDays: own?.escalateAfterDays ?? others.escalateAfterDays,
    aimBeforeDays: own?.aimBeforeDays ?? others.aimBeforeDays,
  };
}

/** The day on which a supervisor sees a task that is not done by `dueOn`. */
export function escalatesOn(dueOn: LocalDate, { escalateAfterDays }: SettledDays): LocalDate {
  return addWorkingDays(dueOn, escalateAfterDays);
}

/**
 * The working day on which an office aims to keep a statutory day. The statutory day itself is never rolled. The aim is no day before
 * `today`, when the work is raised, and never after the statutory day.
 */
export function aimsFor(dueOn: LocalDate, today: LocalDate, { aimBeforeDays }: SettledDays): LocalDate {
  let aim = previousWorkingDay(dueOn);
  for (let counted = 0; counted < aimBeforeDays; counted += 1) aim = previousWorkingDay(addDays(aim, -1));
  const earliest = nextWorkingDay(today);
  const possible = aim < earliest ? earliest : aim;
  return possible < dueOn ? possible : dueOn;
}
