import { laterOf, type LocalDate } from '../../../shared/local-date.js';
import type { RoofState } from '../accommodation/roof.js';
import type { Duty, Question } from '../case-facts.js';
import type { ReviewableDecision } from './reviews.js';

/** A record that somebody may ask to have looked at again. */
export type ReviewSubject =
  | { readonly kind: 'decision'; readonly question: Question; readonly outcome: string }
  | { readonly kind: 'duty'; readonly duty: Duty; readonly endGround: string | null }
  | { readonly kind: 'housing-plan'; readonly duty: 'prevention' | 'relief' }
  | { readonly kind: 'placement' }
  | { readonly kind: 'housing-offer' };

/** Matters of a referral that another council or a referee settles: on which day they were told of it is not on our record (s.202(1)(d)-(e)). */
export const TOLD_ELSEWHERE: ReadonlySet<ReviewableDecision> = new Set<ReviewableDecision>([
  'referral-conditions',
  'referee-decision',
  'duty-after-referral',
]);

/** Grounds that rest on an offer: whether what was offered is suitable may be reviewed, taken up or not (s.202(1)(f)-(h), (1A), (1B)). */
const AFTER_AN_OFFER: ReadonlySet<string> = new Set([
  ...['PV-a', 'PV-d', 'RL-a', 'RL-c', 'RL-193A'],
  ...['MD-5', 'MD-6c', 'MD-6cc', 'MD-7', 'MD-7AA'],
]);

/** Ends without a notice of ours: by the statute itself, or because another council owes the duty. */
const NO_NOTICE_OF_OURS: ReadonlySet<string> = new Set(['RL-AUTO', 'RL-198', 'MD-198']);

const STEPS_NOT_TAKEN: Readonly<Record<string, ReviewableDecision>> = {
  'PV-193B': 'refusal-to-cooperate-in-prevention',
  'RL-193B': 'refusal-to-cooperate-in-relief',
};

const ENDED: Readonly<Record<Duty, ReviewableDecision>> = {
  prevention: 'prevention-ended',
  relief: 'relief-ended',
  main: 'main-duty-ended',
};

/** RV-1, s.202(1): what about a record may be reviewed. */
export function mattersOf(subject: ReviewSubject): ReviewableDecision[] {
  switch (subject.kind) {
    case 'decision': {
      const { question, outcome } = subject;
      return question === 'referral' && outcome === 'refer' ? [question, ...TOLD_ELSEWHERE] : [question];
    }
    case 'duty':
      return ['duty-owed', ...mattersOfEnding(subject.duty, subject.endGround)];
    case 'housing-plan':
      return [`${subject.duty}-steps`];
    case 'placement':
    case 'housing-offer':
      return ['suitability'];
  }
}

function mattersOfEnding(duty: Duty, ground: string | null): ReviewableDecision[] {
  if (ground === null || NO_NOTICE_OF_OURS.has(ground)) return [];
  const ended = STEPS_NOT_TAKEN[ground] ?? ENDED[duty];
  return AFTER_AN_OFFER.has(ground) ? [ended, 'suitability'] : [ended];
}

/** Roofs beside which a place is of a section that s.202(1)(f) does not name (ss.188, 199A(2), 200(1)), unless it is one of the main duty's. */
const NO_REVIEW_OF_ITS_PLACES: ReadonlySet<RoofState> = new Set<RoofState>([
  'interim',
  'held-pending-referral',
  'main',
]);

/** The days on which something was owed; without an end while it is. */
export interface DaysOwed {
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate | null;
}

/** What was owed to them, and when: it says under which section a place was theirs. */
export interface OwedToThem {
  readonly main: DaysOwed | null;
  /** S.190(2): a reasonable opportunity to find a home. */
  readonly opportunity: DaysOwed | null;
  /** Prevention and relief. */
  readonly help: readonly DaysOwed[];
  readonly interimEndedOn: LocalDate | null;
}

/**
 * s.202(1)(f): from which day whether a place suits them may be reviewed. What goes on under the main duty, or under s.190(2), is provided
 * under it from its first day. Null where the place is interim accommodation or was given under a power, and no more. Where the record cannot
 * tell, the review is open: of what was offered on the day on which interim accommodation ended, or while relief goes on after it.
 */
export function suitabilityReviewedFrom(place: Place, roof: RoofState, owed: OwedToThem): LocalDate | null {
  const underMain = owed.main && providedFrom(place, owed.main);
  if (underMain !== null) return underMain;
  if (NO_REVIEW_OF_ITS_PLACES.has(roof)) return null;
  if (owed.opportunity) return providedFrom(place, owed.opportunity);
  if (owed.interimEndedOn !== null && place.offeredOn < owed.interimEndedOn) return null;
  return owed.help.map((days) => providedFrom(place, days)).find((day) => day !== null) ?? null;
}

interface Place {
  readonly offeredOn: LocalDate;
  readonly leftOn: LocalDate | null;
}

/** From when a place was provided under what was owed on these days; null where it was not. */
function providedFrom({ offeredOn, leftOn }: Place, { startedOn, endedOn }: DaysOwed): LocalDate | null {
  const isOfIt = (leftOn === null || leftOn >= startedOn) && (endedOn === null || endedOn >= offeredOn);
  return isOfIt ? laterOf(offeredOn, startedOn) : null;
}

/** ACC-4, s.188(2A): whether a review is of the suitability of a final offer at the relief stage (s.193A), which keeps relief itself alive. */
export function isOfFinalOffer(matter: ReviewableDecision, endGround: string | null): boolean {
  return matter === 'suitability' && endGround === 'RL-193A';
}

/** From which day the time to ask runs (s.202(3)): the day of which they were told last, where that is after the day on record. */
export function toldOf(onRecord: LocalDate, letterWentOn: LocalDate | null, told: LocalDate | null): LocalDate {
  return [onRecord, letterWentOn, told].filter((day) => day !== null).reduce((a, b) => (a > b ? a : b));
}
