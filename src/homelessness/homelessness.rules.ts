import { clockFrom } from '../law/computed-clock.js';
import { leaveExpiryAlerts } from '../law/alerts.js';
import type { LawSettings } from '../law/settings.js';
import type { AccommodationTrack } from '../law/homelessness/accommodation/accommodation-track.js';
import type { Question } from '../law/homelessness/case-facts.js';
import type { HelpTrack } from '../law/homelessness/duties/help-track.js';
import type { ClockCode } from '../law/time-limit.js';
import { TIME_LIMITS } from '../law/time-limits.js';
import { addWorkingDays } from '../law/working-days.js';
import { isLocalDate, type LocalDate } from '../shared/local-date.js';

/** Working days within which this service aims to answer each question that is asked of it. Its own standard: the law fixes no day. */
const AIM_TO_DECIDE_WITHIN = {
  eligibility: 3,
  homelessness: 3,
  'priority-need': 10,
  intentionality: 3,
} as const satisfies Partial<Record<Question, number>>;

/** A question that waits for its answer as a task. */
export type AskedQuestion = keyof typeof AIM_TO_DECIDE_WITHIN;

export const ASKED_QUESTIONS = Object.keys(AIM_TO_DECIDE_WITHIN) as AskedQuestion[];

/** The questions every application raises, in the order in which they are asked. */
export const FIRST_QUESTIONS: readonly AskedQuestion[] = ['eligibility', 'homelessness', 'priority-need'];

/** The day by which this service aims to answer a question that arose on `day`. */
export function aimToDecideBy(question: AskedQuestion, day: LocalDate): LocalDate {
  return addWorkingDays(day, AIM_TO_DECIDE_WITHIN[question]);
}

const NOTHING_LEFT_TO_DECIDE: readonly HelpTrack[] = ['not-eligible', 'no-duty', 'closed'];

/** Whether the help track leaves nothing to decide for the time being. */
export function isAtRest(helpTrack: HelpTrack): boolean {
  return NOTHING_LEFT_TO_DECIDE.includes(helpTrack);
}

/** Help tracks on which the council still has something to do. */
export const GOING: readonly HelpTrack[] = ['application-open', 'prevention', 'relief', 'main-duty', 'intentional'];

/** Whether the council still has something to do for the household under Part 7. */
export function isGoing(helpTrack: HelpTrack): boolean {
  return GOING.includes(helpTrack);
}

/** Whether anything is owed to the household, or may be: also a roof that goes on after the help has ended (s.188(2A)). */
export function owesAnything(application: { helpTrack: HelpTrack; accommodationTrack: AccommodationTrack }): boolean {
  return isGoing(application.helpTrack) || application.accommodationTrack !== 'none';
}

const CLOCK_TASKS: Readonly<Partial<Record<ClockCode, { kind: string; title: string }>>> = {
  'K-02': { kind: 'relief-duty', title: 'Relief duty: last day' },
  'K-03': { kind: 'prevention-duty', title: 'Prevention duty: last day of its minimum period' },
  'K-05': { kind: 'review-window', title: 'Review may be requested until' },
  'K-10': { kind: 'review-representations', title: 'Written representations may be made until' },
  'K-15': { kind: 'appeal-window', title: 'An appeal to the county court may be brought until' },
  'K-18': { kind: 'out-of-area-notice', title: 'Give notice to the other council' },
  'K-20': { kind: 'tell-of-child-placed', title: 'Tell health and school of a child, as was agreed' },
  'K-21': {
    kind: 'apply-again-window',
    title: 'The main duty is owed again without priority need to whoever applies until',
  },
  'K-26': { kind: 'warning-period', title: 'They may take the step, or say what stands in its way, until' },
  'K-33': { kind: 'secure-interim-accommodation', title: 'Secure interim accommodation' },
};

/** What to do before a clock's last day, in words that name nobody and no place. */
export function clockTask(clock: ClockCode): { kind: string; title: string } {
  return CLOCK_TASKS[clock] ?? { kind: 'statutory-clock', title: TIME_LIMITS[clock].name };
}

/** Windows for the person, not jobs for the office: once one has passed there is nothing left to do. */
export const WINDOWS: readonly ClockCode[] = ['K-05', 'K-10', 'K-15', 'K-21', 'K-26'];

/** Days of a duty: it may lawfully go on after them, and what is owed then follows by itself. */
const OF_DUTIES: readonly ClockCode[] = ['K-02', 'K-03'];

/** What the council itself has to do by a day, so that it is late afterwards. */
export const DEADLINES: readonly ClockCode[] = (Object.keys(TIME_LIMITS) as ClockCode[]).filter(
  (clock) => !WINDOWS.includes(clock) && !OF_DUTIES.includes(clock),
);

export function isWindow(clock: ClockCode): boolean {
  return WINDOWS.includes(clock);
}

/** The statutory period of a duty; both null for a duty that has none. */
export function daysOf(clock: ClockCode | null, startedOn: LocalDate) {
  if (clock === null) return { lastDay: null, firstDayAfter: null };
  const { lastDay, firstDayAfter } = clockFrom(clock, startedOn);
  return { lastDay, firstDayAfter };
}

/** The days, after `today`, on which to look at eligibility again before leave to stay runs out. */
export function leaveReminders(leaveExpiryDate: unknown, today: LocalDate, settings: LawSettings): LocalDate[] {
  if (!isLocalDate(leaveExpiryDate)) return [];
  return leaveExpiryAlerts(leaveExpiryDate, settings).filter((day) => day > today);
}

/** The day by which this service aims to decide what relief left open, once its days are over (SM-5). */
export function aimToDecideAfterRelief(lastDay: LocalDate, settings: LawSettings): LocalDate {
  return addWorkingDays(lastDay, settings.decisionAfterReliefWorkingDays);
}
