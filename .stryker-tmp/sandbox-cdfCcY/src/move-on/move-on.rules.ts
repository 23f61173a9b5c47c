// @ts-nocheck
import type { Tenure } from '../law/domestic-abuse/secure-tenancies.js';
import { addDays, type LocalDate, laterOf } from '../shared/local-date.js';
import { TASK_TEMPLATES, type TaskTemplate, TENURES } from './task-templates.js';

/** House setting: the weeks of a tenancy after which somebody asks how it goes. */
export const SUSTAINMENT_WEEKS = [2, 6, 13, 26, 52] as const;

export interface Move {
  readonly targetDate: LocalDate;
  readonly preferredTenures: readonly string[];
  readonly withChildren: boolean;
}

export interface DueTask {
  readonly kind: string;
  readonly title: string;
  readonly dueOn: LocalDate;
}

/** The tasks of a move, in their safe order, none due before today. A wish that is not one of the tenures leaves nothing out. */
export function tasksOf(move: Move, today: LocalDate): DueTask[] {
  return TASK_TEMPLATES.filter((template) => applies(template, move)).map(({ kind, title, daysBefore }) => ({
    kind,
    title,
    dueOn: laterOf(addDays(move.targetDate, -daysBefore), today),
  }));
}

/** The day of each check on how a tenancy goes. */
export function sustainmentChecks(startsOn: LocalDate): { week: number; dueOn: LocalDate }[] {
  return SUSTAINMENT_WEEKS.map((week) => ({ week, dueOn: addDays(startsOn, 7 * week) }));
}

/**
 * The day on which they are likely to move on: when the last open task of their plan is due, or the plan's own day when all are done. Null
 * once that day has come: a plan that is behind predicts nothing.
 */
export function likelyDeparture(
  targetDate: LocalDate,
  lastOpenDay: LocalDate | null,
  today: LocalDate,
): LocalDate | null {
  const day = lastOpenDay ?? targetDate;
  return day > today ? day : null;
}

function applies({ tenures, onlyWithChildren }: TaskTemplate, { preferredTenures, withChildren }: Move): boolean {
  if (onlyWithChildren && !withChildren) return false;
  const undecided = preferredTenures.length === 0 || preferredTenures.some((wish) => !isTenure(wish));
  return undecided || !tenures || tenures.some((tenure) => preferredTenures.includes(tenure));
}

function isTenure(code: string): code is Tenure {
  return (TENURES as readonly string[]).includes(code);
}
