import { type LocalDate, addDays, daysBetween } from '../../../shared/local-date.js';
import { type Citation, housingAct1996, reviewRegulations2018 } from '../../citation.js';
import { clockFrom } from '../../computed-clock.js';
import type { ClockCode } from '../../time-limit.js';
import { TIME_LIMITS } from '../../time-limits.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import type { Question } from '../case-facts.js';

/** What a person may ask to have reviewed (s.202(1)), in the groups that have their own time limits. */
export type ReviewableDecision =
  | Question
  | 'duty-owed'
  | 'relief-steps'
  | 'relief-ended'
  | 'prevention-steps'
  | 'prevention-ended'
  | 'refusal-to-cooperate-in-prevention'
  | 'refusal-to-cooperate-in-relief'
  | 'main-duty-ended'
  | 'referral-conditions'
  | 'referee-decision'
  | 'duty-after-referral'
  | 'suitability';

interface Reviewable {
  readonly source: Citation;
  readonly decisionClock: ClockCode;
  /** Written representations have a time limit of their own. */
  readonly representationsClock: ClockCode | null;
}

const most = (paragraph: string, decisionClock: ClockCode = 'K-07'): Reviewable => ({
  source: housingAct1996(`202(1)${paragraph}`),
  decisionClock,
  representationsClock: null,
});
const quick = (paragraph: string): Reviewable => ({ ...most(paragraph, 'K-06'), representationsClock: 'K-10' });

/** RV-1: every reviewable decision and the clocks its review runs on (SI 2018/223 regs 5(3), 9). */
export const REVIEWABLE: Readonly<Record<ReviewableDecision, Reviewable>> = {
  eligibility: most('(a)'),
  homelessness: most('(b)'),
  'priority-need': most('(b)'),
  intentionality: most('(b)'),
  'duty-owed': most('(b)'),
  'main-duty-ended': most('(b)'),
  'relief-steps': quick('(ba)(i)'),
  'relief-ended': most('(ba)(ii)'),
  'refusal-to-cooperate-in-prevention': quick('(bb)'),
  'refusal-to-cooperate-in-relief': most('(bb)'),
  'prevention-steps': quick('(bc)'),
  'prevention-ended': quick('(bc)'),
  referral: most('(c)'),
  'referral-conditions': most('(d)', 'K-08'),
  'referee-decision': most('(d)', 'K-09'),
  'duty-after-referral': most('(e)'),
  suitability: most('(f)-(h)'),
};

/** Everything that may be reviewed, by name. */
export const MATTERS = Object.keys(REVIEWABLE) as ReviewableDecision[];

export interface ReviewWindow {
  readonly lastDay: LocalDate;
  readonly firstDayAfter: LocalDate;
  readonly inTime: boolean;
  /** Days after the last day; 0 in time. */
  readonly daysLate: number;
}

/**
 * s.202(3): whether a request came in time.
 * `allowedUntil` is a longer time that the authority has allowed in writing; a late request is not lost, it needs that (RV-4).
 */
export function reviewWindow(
  notifiedOn: LocalDate,
  requestedOn: LocalDate,
  allowedUntil: LocalDate | null = null,
): ReviewWindow {
  const { lastDay: lawful } = clockFrom('K-05', notifiedOn);
  if (lawful === null) throw new RangeError('no right of review was in force on that day');
  const lastDay = allowedUntil !== null && allowedUntil > lawful ? allowedUntil : lawful;
  const daysLate = Math.max(0, daysBetween(lastDay, requestedOn));
  return { lastDay, firstDayAfter: addDays(lastDay, 1), inTime: daysLate === 0, daysLate };
}

/** The clocks that start with a request: when the decision is due and, for steps and prevention, when representations are. */
export function reviewClocks(
  kind: ReviewableDecision,
  requestedOn: LocalDate,
): { clock: ClockCode; dayOne: LocalDate }[] {
  const { decisionClock, representationsClock } = REVIEWABLE[kind];
  return [decisionClock, representationsClock]
    .filter((clock) => clock !== null)
    .map((clock) => ({ clock, dayOne: requestedOn }));
}

/** What is known of the officers on both sides of a review. Grades rise with seniority. */
export interface ReviewOfficers {
  readonly reviewerGrade: number;
  readonly decisionMakerGrade: number;
  /** Made, drafted, advised on or sat in on the decision. */
  readonly reviewerWasInvolved: boolean;
}

/** RV-3, SI 2018/223 reg 8(2): the reviewer was not involved and is more senior. Null when they may review. */
export function whoMayReview(officers: ReviewOfficers): UnlawfulStep | null {
  const senior = officers.reviewerGrade > officers.decisionMakerGrade;
  if (senior && !officers.reviewerWasInvolved) return null;
  return unlawful(
    'RV-3',
    [reviewRegulations2018('8(2)')],
    officers.reviewerWasInvolved
      ? 'The reviewer was involved in the decision.'
      : 'The reviewer must be more senior than the officer who decided.',
    ['Give the review to a more senior officer who was not involved.'],
  );
}

/**
 * SI 2018/223 reg 7(2): a decision with a deficiency may still be upheld against the person, but only after they have been told why the
 * reviewer is minded to, and that they may answer, in writing or by word of mouth. Null when the outcome may be given.
 */
export function mindedToFirst(outcome: {
  readonly againstThePerson: boolean;
  readonly deficiencyFound: boolean;
  readonly toldMindedTo: boolean;
}): UnlawfulStep | null {
  const { againstThePerson, deficiencyFound, toldMindedTo } = outcome;
  if (!againstThePerson || !deficiencyFound || toldMindedTo) return null;
  return unlawful(
    'RV-minded-to',
    [reviewRegulations2018('7(2)')],
    'There is a deficiency in the decision. Tell the person first why you are minded to find against them.',
    ['Send a minded-to letter and hear what they say.', 'Decide for the person.'],
  );
}

/**
 * SI 2018/223 regs 5(3)(b), 9(1): the person and the reviewer may agree in writing on a longer time, to decide or to write, while it runs. Null when what they agreed
 * holds.
 */
export function mayTakeLonger(agreed: {
  readonly clock: ClockCode;
  readonly lastDay: LocalDate;
  readonly agreedOn: LocalDate;
  readonly until: LocalDate;
  readonly inWriting: boolean;
}): UnlawfulStep | null {
  const { clock, lastDay, agreedOn, until, inWriting } = agreed;
  const toWrite = clock === 'K-10';
  const otherwise = toWrite
    ? 'Hear what they say all the same, until it is decided.'
    : 'Decide the review by its last day.';
  const refused = (field: string, explanation: string, ...instead: string[]) =>
    unlawful(clock, [TIME_LIMITS[clock].source], explanation, [...instead, otherwise], { field });
  if (!inWriting) {
    return refused(
      'inWriting',
      'A longer time is agreed with the person in writing, or it is none.',
      'Ask them, and keep what they write.',
    );
  }
  if (agreedOn > lastDay) {
    return toWrite
      ? refused('agreedOn', `The time to write to the reviewer was over on ${lastDay}.`)
      : refused('agreedOn', `The time was over on ${lastDay}: from then on they may appeal.`, 'Decide it at once.');
  }
  return until > lastDay ? null : refused('until', `They have until ${lastDay} already.`, 'Agree on a later day.');
}

/** RV-5, s.203(4)-(6): a notice of a review decision that leaves out its reasons or the right of appeal has not been given. */
export function notGiven(): UnlawfulStep {
  return unlawful(
    'RV-5',
    [housingAct1996('203(4)-(6)')],
    'Without its reasons and the right and time to appeal, this letter counts as not given, and no time to appeal runs.',
    ['Send a letter that has them, and record that one.'],
  );
}

/** RV-2, s.202(2): there is no review of a review; the next step is the county court, on a point of law. */
export function reviewOfReview(): UnlawfulStep {
  return unlawful('RV-2', [housingAct1996('202(2), 204')], 'A review decision cannot be reviewed again.', [
    'Appeal to the county court on a point of law.',
    'Make a new application if the facts have changed.',
  ]);
}

/** RV-1, s.202(1)(f): it names ss.189B to 193C, 195 and 200(3)-(4), and not s.188: no review, so no appeal either, of whether a place under it suits them. */
export function noReviewOfInterim(): UnlawfulStep {
  return unlawful(
    'RV-1',
    [housingAct1996('188, 202(1)(f)')],
    'Whether interim accommodation suits them has no review under this section, and no appeal to the county court.',
    [
      'Look at once, without a review, whether the place suits them, and offer another where it does not.',
      'Tell them where to get legal advice quickly: it is for the High Court, and its time is short.',
    ],
    { field: 'about.matter' },
  );
}

/**
 * K-15's day one (s.204(1)-(2), s.203(6)): the day the review decision was properly notified or, where none was by the day it was due, that day.
 * Null while neither has happened: a notice without reasons or the right of appeal has not been given.
 */
export function appealRunsFrom(review: {
  readonly notifiedOn: LocalDate | null;
  readonly noticeComplete: boolean;
  readonly dueOn: LocalDate;
  readonly today: LocalDate;
}): LocalDate | null {
  if (review.notifiedOn !== null && review.noticeComplete) return review.notifiedOn;
  return review.today > review.dueOn ? review.dueOn : null;
}
