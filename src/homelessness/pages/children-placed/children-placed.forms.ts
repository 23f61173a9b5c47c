import { choice, choices, day, optional, recordId, text, yesOrNo } from '../../../web/forms/fields.js';
import { BODIES_TOLD } from '../../children-placed/child-placed.codes.js';

/** What somebody answered when they were asked about one child. */
export const ASKED = {
  personId: recordId('Choose the child'),
  askedOn: day('Enter the day on which you asked'),
  consentedTo: choices(BODIES_TOLD),
  informationOn: optional(day('Enter a real day, or leave it empty')),
};

export const INFORMATION = { informationOn: day('Enter the day on which they told you') };

export const SCHOOL = {
  schoolIsSafe: yesOrNo('Say whether the school can be told safely'),
  checkedOn: day('Enter the day on which you found out'),
  found: text('Write who has access to the child’s record at the school', 2000),
};

export const WITHDRAWAL = {
  body: choice(BODIES_TOLD, 'Choose who is not to be told'),
  withdrawnOn: day('Enter the day on which they said so'),
};
