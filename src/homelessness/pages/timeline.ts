import { ENDING_GROUNDS } from '../../law/homelessness/duties/ending-grounds.js';
import { NOTICES } from '../../law/homelessness/notices.js';
import { TIME_LIMITS } from '../../law/time-limits.js';
import { dayInWords } from '../../shared/days-in-words.js';
import { daysBetween, type LocalDate } from '../../shared/local-date.js';
import type { WholeApplication } from '../applications/application.queries.js';
import { DUTY_WORDS, QUESTION_WORDS } from './case.words.js';

/** One thing that happened, or will. */
export interface Moment {
  readonly day: LocalDate;
  readonly text: string;
  readonly detail?: string | undefined;
  /** That it was written down later than it happened, or too late. */
  readonly note?: string | undefined;
  /** The rule that says so. */
  readonly rule?: string | undefined;
}

/** A clock that runs, with how long it still runs. */
export interface RunningClock {
  readonly rule: string;
  readonly name: string;
  readonly lastDay: LocalDate;
  /** Negative once it has passed. */
  readonly daysLeft: number;
}

/** What happened to a case, the latest first. */
export function timelineOf(application: WholeApplication): readonly Moment[] {
  const { duties, decisions, notices, reviews, approachedOn } = application;
  const moments: Moment[] = [
    { day: approachedOn, text: 'They came to us for help' },
    ...duties.map(({ duty, startedOn, lastDay, late }) => ({
      day: startedOn,
      text: `${DUTY_WORDS[duty]} began`,
      detail: [lastDay && 'it has a last day, below', late && 'decided late'].filter(Boolean).join('; ') || undefined,
    })),
    ...duties.flatMap(({ duty, endedOn, endGround, endReasons }) =>
      endedOn
        ? [
            {
              day: endedOn,
              text: `${DUTY_WORDS[duty]} ended: ${groundInWords(endGround)}`,
              detail: endReasons ?? undefined,
              rule: endGround ?? undefined,
            },
          ]
        : [],
    ),
    ...decisions.map(({ question, outcome, reasons, decidedOn, recordedOn, late, mainCategory }) => ({
      day: decidedOn,
      text: `Decided: ${QUESTION_WORDS[question].outcomes[outcome] ?? outcome}`,
      detail: reasons,
      note: writtenDown(decidedOn, recordedOn, late),
      rule: mainCategory ?? undefined,
    })),
    ...notices.flatMap(({ notice, issuedOn, recordedOn }) =>
      issuedOn
        ? [
            {
              day: issuedOn,
              text: `Letter: ${NOTICES[notice].name}`,
              note: writtenDown(issuedOn, recordedOn),
              rule: notice,
            },
          ]
        : [],
    ),
    ...reviews.map(({ requestedOn }) => ({ day: requestedOn, text: 'They asked for a review' })),
  ];
  return moments.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** Says of what was written down afterwards when that was, and of a decision that came after the last day of relief that it was late. */
function writtenDown(day: LocalDate, recordedOn: LocalDate | null, late = false): string | undefined {
  const afterwards = recordedOn !== null && recordedOn > day ? `written down on ${dayInWords(recordedOn)}` : '';
  const note = [late ? 'late: the days of relief were over' : '', afterwards].filter(Boolean).join('; ');
  return note ? `${note.charAt(0).toUpperCase()}${note.slice(1)}.` : undefined;
}

/** The clocks that run, the soonest first. */
export function runningClocks({ clocks }: WholeApplication, today: LocalDate): readonly RunningClock[] {
  return clocks
    .flatMap(({ clock, lastDay, status }) =>
      lastDay && (status === 'running' || status === 'passed')
        ? [{ rule: clock, name: TIME_LIMITS[clock].name, lastDay, daysLeft: daysBetween(today, lastDay) }]
        : [],
    )
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

export function groundInWords(ground: string | null): string {
  return (ground && ENDING_GROUNDS[ground]?.ground) ?? ground ?? '';
}
