import { codeLists } from '../../shared/code-lists.js';
import { addDays, type LocalDate, laterOf } from '../../shared/local-date.js';

/** What may change a risk, so that it is assessed anew (RSK-12). */
export const RISK_EVENTS = {
  move: 'A move',
  incident: 'A new incident',
  contact: 'Contact by the person who harms',
  'order-breach': 'An order that was broken',
  'court-date': 'A day in court',
  birth: 'A birth',
  'tenancy-start': 'A tenancy begins',
} as const;
export type RiskEventKind = keyof typeof RISK_EVENTS;
export const RISK_EVENT_KINDS = Object.keys(RISK_EVENTS) as RiskEventKind[];

/** Abuse that was told, whoever told it and whether it is a crime or not (RSK-6). */
export const ABUSE: readonly RiskEventKind[] = ['incident', 'contact', 'order-breach'];

const MAY_LIE_AHEAD: readonly RiskEventKind[] = ['court-date', 'tenancy-start'];

/** A child who was born longer ago is no news when they are put on record. A house setting. */
export const A_BIRTH_IS_NEWS_FOR_DAYS = 90;

/** Whether something of this kind may be recorded today for that day. */
export function mayBeRecorded(kind: RiskEventKind, on: LocalDate, today: LocalDate): boolean {
  return on <= today || MAY_LIE_AHEAD.includes(kind);
}

/** The last day to assess anew; never before today. Before a day in court it is known how safe the way there is: on that day at the latest. */
export function reassessBy(kind: RiskEventKind, on: LocalDate, withinDays: number, today: LocalDate): LocalDate {
  return laterOf(kind === 'court-date' ? on : addDays(on, withinDays), today);
}

/** A child born so lately that it changes the risk to those they live with. */
export function isNewsOfBirth(dateOfBirth: LocalDate, today: LocalDate): boolean {
  return dateOfBirth <= today && dateOfBirth >= addDays(today, -A_BIRTH_IS_NEWS_FOR_DAYS);
}

export interface Unanswered {
  readonly happenedOn: LocalDate;
  readonly reassessBy: LocalDate;
}

/**
 * Which of the events that wait for an assessment have a task of their own: an assessment that is due before another's last day, and
 * not before it happened, answers that one too. So nobody is asked twice for one assessment, and nothing is left unasked.
 */
export function withTasksOfTheirOwn<E extends Unanswered>(events: readonly E[]): E[] {
  const soonestFirst = [...events].sort((a, b) => a.reassessBy.localeCompare(b.reassessBy));
  return soonestFirst.reduce<E[]>(
    (own, event) => (own.some((due) => due.reassessBy >= event.happenedOn) ? own : [...own, event]),
    [],
  );
}

codeLists({ riskEvents: RISK_EVENTS });
