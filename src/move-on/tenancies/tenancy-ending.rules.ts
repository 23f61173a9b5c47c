import { addDays, type LocalDate } from '../../shared/local-date.js';
import { Refusal, refuseField } from '../../shared/refusal.js';
import type { Tenancy } from './tenancy.entity.js';
import type { AfterTenancy } from './tenancy-ending.codes.js';

export interface NextTask {
  readonly kind: string;
  /** In words that name nobody and no place. */
  readonly title: string;
  readonly dueOn: LocalDate;
}

/** House setting: where nobody knows where they are, somebody asks within two days. */
const ASK_WITHIN_DAYS = 2;

const HOMES_OF_THEIR_OWN: readonly AfterTenancy[] = ['another-home', 'nothing-to-arrange'];

/** True when what follows is no home to stay in: a way on to one is planned. */
export function needsAPlan(followedBy: AfterTenancy): boolean {
  return !HOMES_OF_THEIR_OWN.includes(followedBy);
}

const FIRST_TASKS: Partial<Record<AfterTenancy, Omit<NextTask, 'dueOn'> & { readonly withinDays: number }>> = {
  'help-from-the-council': {
    kind: 'ask-the-council',
    title: 'See that the council has their new application, and what it owes them today',
    withinDays: 0,
  },
  'safe-accommodation': {
    kind: 'find-safe-accommodation',
    title: 'See that they have a safe place tonight',
    withinDays: 0,
  },
  'not-known': {
    kind: 'ask-what-follows',
    title: 'Ask, by a safe way only, where they are and what they need',
    withinDays: ASK_WITHIN_DAYS,
  },
};

/** What somebody does first after a tenancy; null where nothing waits to be done. */
export function firstTask(followedBy: AfterTenancy, today: LocalDate): NextTask | null {
  const first = FIRST_TASKS[followedBy];
  if (!first) return null;
  const { kind, title, withinDays } = first;
  return { kind, title, dueOn: addDays(today, withinDays) };
}

/** `tenancy-ended-already`, and `in-the-future` or `before-it-began` for its last day; null when it may be recorded as over. */
export function refuseEnding(
  tenancy: Pick<Tenancy, 'startsOn' | 'endedOn'>,
  endedOn: LocalDate,
  today: LocalDate,
): Refusal | null {
  if (tenancy.endedOn !== null) {
    return Refusal.clash('tenancy-ended-already', `This tenancy is recorded as over since ${tenancy.endedOn}.`);
  }
  if (endedOn > today) {
    return refuseField('endedOn', 'in-the-future', 'This tenancy has not ended yet.', 'Enter today or an earlier day.');
  }
  if (endedOn < tenancy.startsOn) {
    const firstDay = `Enter ${tenancy.startsOn} or a later day.`;
    return refuseField('endedOn', 'before-it-began', 'A tenancy cannot end before its first day.', firstDay);
  }
  return null;
}
