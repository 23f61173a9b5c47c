import type { AccommodationTrack } from '../../law/homelessness/accommodation/accommodation-track.js';
import { isAdverse } from '../../law/homelessness/decisions/adverse-outcomes.js';
import type { Question } from '../../law/homelessness/case-facts.js';
import { type HousingOfferKind, HOUSING_OFFERS } from '../../law/homelessness/duties/housing-offers.js';
import type { HelpTrack } from '../../law/homelessness/duties/help-track.js';
import type { ReviewableDecision } from '../../law/homelessness/reviews/reviews.js';
import type { LetterFacts } from '../../law/homelessness/notices.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ReviewStatus } from '../reviews/review.states.js';

/** The answer that stands on one question. */
export interface Answer {
  readonly question: Question;
  readonly outcome: string;
  readonly reasons: string;
}

/** The decision that a letter is about. */
export interface LetterDecision extends Answer {
  /** Names of those who decided; null for somebody whom the caller does not know. */
  readonly decidedBy: string | null;
  readonly secondOfficer: string | null;
  /** The council to which it refers, or null. */
  readonly referredTo: string | null;
}

/** The review that a letter is about. */
export interface LetterReview {
  readonly status: ReviewStatus;
  readonly requestedOn: LocalDate;
  readonly lastDay: LocalDate;
  readonly adverse: boolean | null;
  readonly outcomeReasons: string | null;
  readonly deficiency: string | null;
  readonly mindedTo: string | null;
  readonly matter: ReviewableDecision;
}

/** The offer that a letter is about. */
export interface LetterOffer {
  readonly kind: HousingOfferKind;
  readonly home: string;
  readonly suitability: string;
  /** The last day on which it is accepted under s.195A; null where the letter tells nothing of that. */
  readonly acceptedUntil: LocalDate | null;
}

/** A step of a housing plan. */
export interface LetterStep {
  readonly takenBy: 'council' | 'person';
  readonly step: string;
  readonly whyNotAgreed: string | null;
}

/** What is on record of a case, as far as letters tell it. Never where anybody lives. */
export interface LetterRecord {
  readonly issuedOn: LocalDate;
  readonly council: string;
  readonly officer: string;
  readonly reference: string;
  readonly lead: string;
  readonly adults: number;
  readonly children: number;
  readonly helpTrack: HelpTrack;
  readonly accommodationTrack: AccommodationTrack;
  readonly decision: LetterDecision | null;
  readonly answers: readonly Answer[];
  /** One of the answers that stand rests on a restricted person alone. */
  readonly restrictedCase: boolean;
  /** The main duty follows relief though they need no priority need, because they applied again after a private offer (s.195A). */
  readonly appliedAgain: boolean;
  readonly endedDuty: {
    readonly ground: string;
    readonly reasons: string | null;
    /** Names of those who ended it; null where the statute did, or nobody else had to authorise it. */
    readonly endedBy: string | null;
    readonly authorisedBy: string | null;
  } | null;
  /** The step that a warning is about, and the last day they have. */
  readonly warning: { readonly step: string; readonly until: LocalDate } | null;
  /** The home that is offered, in words without its address, and why it suits them; null for a letter about anything else. */
  readonly offer: LetterOffer | null;
  readonly review: LetterReview | null;
  /** The child that a letter tells of, and which body it goes to. */
  readonly childPlaced: { readonly name: string; readonly dateOfBirth: LocalDate; readonly body: string } | null;
  readonly assessment: readonly string[];
  readonly steps: readonly LetterStep[];
  /** The steps of the plan before this one; null for a first plan. */
  readonly earlierSteps: readonly LetterStep[] | null;
}

/** What decides which parts a letter must have. */
export function letterFacts(record: LetterRecord, shortReview: boolean): LetterFacts {
  return {
    adverse: record.review?.adverse ?? record.answers.some(({ question, outcome }) => isAdverse(question, outcome)),
    restrictedCase: record.restrictedCase,
    shortReview,
    finalOffer: record.offer !== null && HOUSING_OFFERS[record.offer.kind].isFinal,
    offerUnder195A: record.offer !== null && record.offer.acceptedUntil !== null,
    planChanged: record.earlierSteps !== null,
  };
}
