import { NOTICES, type NoticeCode } from '../../law/homelessness/notices.js';
import type { HelpTrack } from '../../law/homelessness/duties/help-track.js';
import { TIME_LIMITS } from '../../law/time-limits.js';
import type { ClockCode } from '../../law/time-limit.js';
import { dayInWords } from '../../shared/days-in-words.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Duty } from '../../law/homelessness/case-facts.js';
import type { WhatItWouldDo } from '../decisions/preview.js';
import { DUTY_WORDS, HELP_WORDS } from './case.words.js';

/** What a step would do to a case, a sentence each. */
export function inWords({ helpTrack, duties, clocks, letters, tasks }: WhatItWouldDo): readonly string[] {
  const { now, then } = helpTrack as { now: HelpTrack; then: HelpTrack };
  return [
    now === then ? 'What we owe stays as it is.' : `What we owe becomes: ${HELP_WORDS[then].text.toLowerCase()}.`,
    ...(duties.end as { duty: Duty }[]).map(({ duty }) => `The ${DUTY_WORDS[duty].toLowerCase()} ends.`),
    ...(duties.start as { duty: Duty }[]).map(({ duty }) => `The ${DUTY_WORDS[duty].toLowerCase()} begins.`),
    ...(clocks.start as { clock: ClockCode; lastDay: LocalDate | null }[]).map(
      ({ clock, lastDay }) =>
        `A clock starts: ${TIME_LIMITS[clock].name.toLowerCase()}${lastDay ? `, until ${dayInWords(lastDay)}` : ''}.`,
    ),
    ...(clocks.stop as { clock: ClockCode }[]).map(
      ({ clock }) => `A clock stops: ${TIME_LIMITS[clock].name.toLowerCase()}.`,
    ),
    ...(letters as { notice: NoticeCode }[]).map(
      ({ notice }) => `A letter becomes due: ${NOTICES[notice].name.toLowerCase()}.`,
    ),
    ...(tasks.raise as { title: string }[]).map(({ title }) => `Work to do: ${title.toLowerCase()}.`),
  ];
}
