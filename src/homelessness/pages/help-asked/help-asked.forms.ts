import { choice, day, optional, text, yesOrNo } from '../../../web/forms/fields.js';
import { HELP_ANSWER_CODES, HELP_BODY_CODES } from '../../help-asked/help-asked.codes.js';

/** What is asked of somebody else. */
export const REQUEST = {
  body: choice(HELP_BODY_CODES, 'Say whom you asked'),
  authorityCode: optional(text('', 9)),
  whom: text('Enter the post or the person you asked', 300),
  request: text('Write what you asked for'),
  sharesInformation: yesOrNo('Say whether it says something of them'),
  agreedOn: optional(day('Enter a real day, or leave it empty')),
  askedOn: day('Enter the day on which you asked'),
  answerBy: day('Enter the day by which you look for an answer'),
};

export const CHASE = {
  chasedOn: day('Enter the day on which you asked again'),
  answerBy: day('Enter the day by which you look for an answer now'),
};

export const ANSWER = {
  answer: choice(HELP_ANSWER_CODES, 'Say how it ends'),
  said: text('Write what they said'),
  answeredOn: day('Enter the day of the answer'),
};
