import type { LocalDate } from '../../../shared/local-date.js';
import { housingAct1996, reviewRegulations2018 } from '../../citation.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import type { CaseFacts } from '../case-facts.js';

const KEEP = 'Keep the duty going.';
const CHANGE = 'Change the step, or the plan: something may stand in the way of it.';

/** A step of a housing plan that somebody is to be warned about. */
export interface StepToWarnOf {
  readonly takenBy: 'council' | 'person';
  readonly open: boolean;
  /** Until when they have to take it, or to say why not. */
  readonly until: LocalDate;
}

/**
 * s.193B(2), (4)-(5): whether a person may be warned about a step. Only about one that is theirs and still open, while help to keep or
 * find a home is owed, and with time left to take it. Null when they may.
 */
export function mayWarn(
  { helpTrack }: Pick<CaseFacts, 'helpTrack'>,
  { takenBy, open, until }: StepToWarnOf,
  today: LocalDate,
): UnlawfulStep | null {
  const rule = helpTrack === 'prevention' ? 'PV-193B' : 'RL-193B';
  const refused = (field: string, why: string, ...instead: string[]) =>
    unlawful(rule, [housingAct1996('193B(2)-(5)')], why, instead, { field });
  if (helpTrack !== 'prevention' && helpTrack !== 'relief') {
    return refused('stepId', 'No help to keep or find a home is owed now, so no step of theirs can end it.', CHANGE);
  }
  if (takenBy === 'council')
    return refused('stepId', 'This step is the council’s own.', 'Take the step yourselves.', CHANGE);
  if (!open) {
    return refused(
      'stepId',
      'This step is not open: it was taken, or is no longer asked of them.',
      'Leave it at that.',
    );
  }
  return until > today ? null : refused('until', 'A warning leaves them time to take the step.', 'Enter a later day.');
}

/**
 * s.193B(4): whether the time that a warning left has passed; `warnedUntil` is the last day of the last warning that stands. The statute
 * fixes no length: an officer sets it for this person and says why (K-26).
 */
export function warnedInTime(ground: string, warnedUntil: LocalDate | null, endedOn: LocalDate): UnlawfulStep | null {
  if (warnedUntil !== null && endedOn > warnedUntil) return null;
  return unlawful(
    ground,
    [housingAct1996('193B(4)-(5)')],
    warnedUntil === null
      ? 'No written warning about a step that is still open has been given while this duty was owed.'
      : `They have until ${warnedUntil} to take the step, or to say what stands in the way.`,
    [
      warnedUntil === null
        ? 'Warn them in writing first, with the step and a reasonable time to take it.'
        : 'Wait until that day has passed.',
      CHANGE,
      KEEP,
    ],
    { field: warnedUntil === null ? 'ground' : 'endedOn' },
  );
}

/** Whoever authorises a notice besides the officer who gives it. Grades rise with seniority. */
export interface Authoriser {
  readonly grade: number;
  readonly officersGrade: number;
  /** Gives the notice, gave the warning, made the plan or looked at the abuse behind it. */
  readonly wasInvolved: boolean;
}

/** SI 2018/223 regs 2-3: a notice of s.193B is authorised by a colleague at least as senior who had no part in it. Null when it is. */
export function mayAuthorise(ground: string, authoriser: Authoriser | null): UnlawfulStep | null {
  if (authoriser && !authoriser.wasInvolved && authoriser.grade >= authoriser.officersGrade) return null;
  return unlawful(
    ground,
    [reviewRegulations2018('2-3')],
    whyNot(authoriser),
    ['Ask a colleague of your council who had no part in it, and name them.', KEEP],
    { field: 'facts.authorisedById' },
  );
}

function whyNot(authoriser: Authoriser | null): string {
  if (!authoriser) return 'Nobody has authorised this notice besides the officer who gives it.';
  return authoriser.wasInvolved
    ? 'Whoever authorises this notice had a part in it.'
    : 'Whoever authorises this notice is at least as senior as the officer who gives it.';
}
