import { choice, day, optional, text, ticked, yesOrNo } from '../../../web/forms/fields.js';
import { OUTCOMES } from '../../reviews/review.states.js';
import { MANNERS } from '../../reviews/reviews.codes.js';

const LONGEST_REASONS = 4000;
const LONGEST_WORDS = 20_000;

/** A request to have something looked at again. Nobody has to say why. */
export const REQUEST = {
  about: text('Choose what is to be looked at again', 80),
  requestedOn: day('Enter the day on which they asked'),
  'about.toldOn': optional(day('Enter a real day, or leave it empty')),
  grounds: optional(text('', LONGEST_REASONS)),
};

/** A later time to ask, allowed or not; why is on record either way. */
export const LONGER_TIME = {
  about: text('Choose what they want to have looked at again', 80),
  allowed: yesOrNo('Say whether they have longer'),
  until: optional(day('Enter the last day of the longer time')),
  reasons: text('Write why, or why not', LONGEST_REASONS),
};

export const REVIEWER = {
  userId: text('Choose a colleague', 40),
  tookNoOtherPart: ticked,
};

export const REPRESENTATION = {
  receivedOn: day('Enter the day on which they said it'),
  manner: choice(MANNERS, 'Say how it reached you'),
  words: text('Write what they said', LONGEST_WORDS),
};

export const MINDED_TO = {
  deficiency: text('Write what was wrong with the decision, or with how it was made', LONGEST_REASONS),
  mindedReasons: text('Write why you would find against them all the same', LONGEST_REASONS),
};

export const OUTCOME = {
  outcome: choice(OUTCOMES, 'Choose how the review ends'),
  againstThePerson: ticked,
  deficiencyFound: ticked,
  reasons: text('Write the reasons, as the person will read them', LONGEST_WORDS),
  decidedOn: day('Enter the day of the outcome'),
};

export const WITHDRAWN = { withdrawnOn: day('Enter the day on which they said so') };
