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

/** A clock whose day still counts: it runs, it has run out, or what it waited for was done too late. */
export interface ClockThatCounts {
  readonly rule: string;
  readonly name: string;
  readonly lastDay: LocalDate;
  /** Negative once it has passed. */
  readonly daysLeft: number;
  /** When it was done, after its last day; null while it was not. */
  readonly doneLateOn: LocalDate | null;
}

/** What happened to a case, the latest first. */
export function timelineOf(application: WholeApplication): readonly Moment[] {
  const { duties, decisions, notices, reviews, approachedOn } = application;
  const moments: Moment[] = [
    { day: approachedOn, text: 'They came to us for help' },
    ...duties.map(({ duty, startedOn, lastDay, late }) => ({
      day: startedOn,
      text: `${DUTY_WORDS[duty]} began`,
      detail:
        [lastDay && `its last day is ${dayInWords(lastDay)}`, late && 'decided late'].filter(Boolean).join('; ') ||
        undefined,
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
      note: writtenDown(decidedOn, recordedOn, late && 'late: the days of relief were over'),
      rule: mainCategory ?? undefined,
    })),
    ...notices.flatMap(({ notice, issuedOn, recordedOn, dueOn, late, namedPost }) =>
      issuedOn
        ? [
            {
              day: issuedOn,
              text: `Letter: ${NOTICES[notice].name}`,
              detail: namedPost === null ? undefined : `Written elsewhere, to: ${namedPost}`,
              note: writtenDown(
                issuedOn,
                recordedOn,
                late && dueOn !== null && `late: its last day was ${dayInWords(dueOn)}`,
              ),
              rule: notice,
            },
          ]
        : [],
    ),
    ...reviews.map(({ requestedOn }) => ({ day: requestedOn, text: 'They asked for a review' })),
  ];
  return moments.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** Says of what was written down afterwards when that was, and of what came too late that it did. */
function writtenDown(day: LocalDate, recordedOn: LocalDate | null, late: string | false): string | undefined {
  const afterwards = recordedOn !== null && recordedOn > day ? `written down on ${dayInWords(recordedOn)}` : '';
  const note = [late, afterwards].filter(Boolean).join('; ');
  return note ? `${note.charAt(0).toUpperCase()}${note.slice(1)}.` : undefined;
}

/** The clocks whose days count, the soonest first. */
export function clocksThatCount({ clocks }: WholeApplication, today: LocalDate): readonly ClockThatCounts[] {
  return clocks
    .flatMap(({ clock, lastDay, status, late, metOn }) => {
      if (!lastDay || !(late || status === 'running' || status === 'passed')) return [];
      const { name } = TIME_LIMITS[clock];
      return [{ rule: clock, name, lastDay, daysLeft: daysBetween(today, lastDay), doneLateOn: late ? metOn : null }];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

export function groundInWords(ground: string | null): string {
  return (ground && ENDING_GROUNDS[ground]?.ground) ?? ground ?? '';
}
