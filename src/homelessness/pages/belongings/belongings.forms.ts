import { BELONGINGS_ENDS, type BelongingsEnd } from '../../../law/homelessness/co-operation/belongings.js';
import { choice, day, optional, text, yesOrNo } from '../../../web/forms/fields.js';

/** What is to be protected, and what the law asks of it (s.211(1)-(2)). */
export const PROTECTION = {
  what: text('Write what they are, and where'),
  dangerOfLossOrDamage: yesOrNo('Say whether they could be lost or damaged'),
  otherSuitableArrangements: yesOrNo('Say whether anything else has been arranged'),
  policeEscort: yesOrNo('Say whether they are fetched with the police'),
  openedOn: day('Enter the day from which you protect them'),
};

export const MOVE = {
  consequenceToldOn: optional(day('Enter a real day, or leave it empty')),
  requestedOn: day('Enter the day on which they asked'),
  moveTo: text('Write where they ask to have them', 500),
};

export const END = {
  ground: choice(Object.keys(BELONGINGS_ENDS) as BelongingsEnd[], 'Say why it ends'),
  endedOn: day('Enter the day on which it ends'),
  reasons: text('Write the reasons, as they read them'),
};
