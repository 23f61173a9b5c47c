import type { LocalDate } from '../../../shared/local-date.js';
import { housingAct1996 } from '../../citation.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import type { CaseFacts, DecisionEffect, Duty } from '../case-facts.js';
import { effectOf } from '../decisions/effect.js';
import type { ReviewableDecision } from '../reviews/reviews.js';
import { mattersOf } from '../reviews/subjects.js';
import { OWED_IN, startOf } from './duties.js';

/** The end of a duty, and what a review or the court made of it. */
export interface ReviewedEnd {
  readonly duty: Duty;
  readonly startedOn: LocalDate;
  readonly ground: string;
  /** What the review was of. */
  readonly matter: ReviewableDecision;
  readonly reviewOutcome: string;
  /** How an appeal from it ended; null: there was none, or it goes on. */
  readonly appealOutcome: string | null;
}

const FOR_THE_PERSON: ReadonlySet<string> = new Set(['varied', 'quashed', 'settled']);

/**
 * RV-8, ss.203-204: an end that was set aside never was. The duty is owed as if it had gone on, from its own first day, so that its days
 * count as they did. `end` is null where the review was of something else. An officer takes it up, for a review may have found that it ended all the same, on another ground. Refused while
 * the end stands, another duty is owed, or an answer on record rules the duty out.
 */
export function takeUpAgain(
  facts: CaseFacts,
  end: ReviewedEnd | null,
  today: LocalDate,
): DecisionEffect | UnlawfulStep {
  if (!end || !ofItsEnd(end)) return not('The review was not of how a duty ended.', 'Decide again what it was of.');
  const { duty, startedOn } = end;
  if (!isSetAside(end.reviewOutcome, end.appealOutcome)) {
    return not(
      'The end of this duty stands: neither a review nor the court has set it aside.',
      'Decide the review first.',
    );
  }
  const ruledOut = whyRuledOut(facts);
  if (ruledOut) return ruledOut;
  return effectOf(facts, { help: OWED_IN[duty], start: startOf(duty, startedOn) }, today);
}

function ofItsEnd({ duty, ground, matter }: ReviewedEnd): boolean {
  return matter !== 'duty-owed' && mattersOf({ kind: 'duty', duty, endGround: ground }).includes(matter);
}

/** Whether a review or an appeal left what it was of as it stood, or not; null: it has not ended. */
export function isSetAside(reviewOutcome: string, appealOutcome: string | null): boolean {
  return FOR_THE_PERSON.has(reviewOutcome) || (appealOutcome !== null && FOR_THE_PERSON.has(appealOutcome));
}

function whyRuledOut({ helpTrack, accommodationTrack, settled }: CaseFacts): UnlawfulStep | null {
  if (Object.values(OWED_IN).includes(helpTrack) || accommodationTrack === 'held-pending-referral') {
    return not(
      'Another duty is owed now, or waits for the answer to a referral.',
      'End it first, where it is not owed.',
    );
  }
  if (settled.eligibility?.outcome === 'not-eligible') {
    return not('They are found not eligible, and that stands.', 'Decide eligibility again.');
  }
  if (settled.homelessness?.outcome === 'neither') {
    return not(
      'They are found neither homeless nor threatened with it, and that stands.',
      'Decide homelessness again.',
    );
  }
  return null;
}

function not(why: string, instead: string): UnlawfulStep {
  return unlawful('RV-8', [housingAct1996('203, 204(3)')], why, [
    instead,
    'Take a new application: nothing stands in its way.',
  ]);
}
