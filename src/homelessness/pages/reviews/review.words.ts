import type { Duty } from '../../../law/homelessness/case-facts.js';
import type { ReviewableDecision } from '../../../law/homelessness/reviews/reviews.js';
import type { Reviewable } from '../../reviews/review-subjects.js';
import { DUTY_WORDS, QUESTION_WORDS } from '../case.words.js';
import { groundInWords } from '../timeline.js';
import type { Outcome, ReviewStatus } from '../../reviews/review.states.js';
import type { AgreedTime, AppealOutcome, Manner } from '../../reviews/reviews.codes.js';

interface ShownStatus {
  readonly text: string;
  readonly colour: string;
}

/** How a review stands, in words and in the colour of its tag. */
export const REVIEW_WORDS: Readonly<Record<ReviewStatus, ShownStatus>> = {
  pending: { text: 'Being looked at again', colour: 'blue' },
  confirmed: { text: 'The decision stands', colour: 'grey' },
  varied: { text: 'The decision changes', colour: 'green' },
  quashed: { text: 'Set aside: decide again', colour: 'green' },
  withdrawn: { text: 'Withdrawn', colour: 'grey' },
};

/** How a review may end. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  confirmed: 'The decision stands',
  varied: 'The decision changes',
  quashed: 'The decision is set aside, and somebody decides again',
};

export const MANNER_WORDS: Readonly<Record<Manner, string>> = {
  written: 'In writing',
  oral: 'By word of mouth',
};

export const AGREED_WORDS: Readonly<Record<AgreedTime, string>> = {
  outcome: 'The time to decide the review',
  representations: 'The time to write to the reviewer',
};

/** How an appeal to the county court ended. */
export const APPEAL_WORDS: Readonly<Record<AppealOutcome, string>> = {
  dismissed: 'The court left the decision as it was',
  varied: 'The court changed the decision',
  quashed: 'The court set the decision aside, and somebody decides again',
  withdrawn: 'They went on with it no longer',
  settled: 'We agreed with them',
};

/** What may be looked at again, in words that fit any record of its kind. */
export const MATTER_WORDS: Readonly<Record<ReviewableDecision, string>> = {
  eligibility: QUESTION_WORDS.eligibility.text,
  homelessness: QUESTION_WORDS.homelessness.text,
  'priority-need': QUESTION_WORDS['priority-need'].text,
  intentionality: QUESTION_WORDS.intentionality.text,
  referral: QUESTION_WORDS.referral.text,
  'referral-conditions': 'Whether the conditions for a referral are met',
  'referee-decision': 'What a referee decided on the referral',
  'duty-after-referral': 'Which duty is owed after the referral',
  'duty-owed': 'Whether this duty is owed',
  'relief-steps': 'The steps of the housing plan, to find a home',
  'relief-ended': 'That the duty to help them find a home has ended',
  'prevention-steps': 'The steps of the housing plan, to keep a home',
  'prevention-ended': 'That the duty to help them keep a home has ended',
  'refusal-to-cooperate-in-prevention': 'The notice that ended the help to keep a home',
  'refusal-to-cooperate-in-relief': 'The notice that ended the help to find a home',
  'main-duty-ended': 'That the main duty has ended',
  suitability: 'Whether the place is suitable',
};

/** One thing that may be looked at again: what it is, and what the record says of it. */
export function reviewedInWords({ matter, about, kind }: Pick<Reviewable, 'matter' | 'about' | 'kind'>): string {
  return [MATTER_WORDS[matter], onRecord(matter, kind, about)]
    .filter((words) => words !== '')
    .join(matter === about.question ? ' ' : ': ');
}

function onRecord(matter: ReviewableDecision, kind: Reviewable['kind'], about: Reviewable['about']): string {
  const { question, outcome, duty, endGround } = about;
  if (question && outcome !== undefined) {
    return matter === question ? (QUESTION_WORDS[question].outcomes[outcome] ?? outcome) : '';
  }
  if (kind === 'housing-offer') return `Offered under ${inMiddle(duty)}`;
  if (matter === 'suitability') return kind === 'placement' ? '' : `Offered before the ${inMiddle(duty)} ended`;
  if (matter === 'duty-owed') return duty ? DUTY_WORDS[duty] : '';
  return endGround ? groundInWords(endGround) : '';
}

function inMiddle(duty: Duty | undefined): string {
  return duty ? DUTY_WORDS[duty].toLowerCase() : 'duty';
}
