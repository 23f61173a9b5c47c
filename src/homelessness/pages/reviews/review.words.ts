import type { Outcome, ReviewStatus } from '../../reviews/review.states.js';
import type { Manner } from '../../reviews/reviews.codes.js';

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
