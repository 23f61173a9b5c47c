import { REFERRING_BODIES, type ReferringBody } from '../../../law/homelessness/co-operation/duty-to-refer.js';
import { choice, day, text, ticked, yesOrNo } from '../../../web/forms/fields.js';
import { LOSS_OF_HOME_REASONS } from '../../homelessness.codes.js';
import { REFERRAL_ANSWERS } from '../../referrals-in/referral-in.codes.js';

const BODIES = Object.keys(REFERRING_BODIES) as ReferringBody[];
const LONGEST_NAME = 200;
const LONGEST_WAY = 500;
const LONGEST_ACCOUNT = 8000;

/** What a public body tells: with consent, and for the council that the person chose. */
export const REFERRAL = {
  body: choice(BODIES, 'Say who refers them'),
  receivedOn: day('Enter the day on which you were told'),
  consent: ticked,
  choseTheAuthority: ticked,
  nowhereTonight: yesOrNo('Say whether they have somewhere safe to sleep tonight'),
  referrerName: text('Enter the name of whoever told you', LONGEST_NAME),
  referrerContact: text('Enter how to reach them at work', LONGEST_NAME),
  personName: text('Enter the name of the person', LONGEST_NAME),
  safeContact: text('Enter the way to reach them that is safe', LONGEST_WAY),
  circumstances: text('Write what you were told', LONGEST_ACCOUNT),
};

/** An application that comes of it, for a household that has been recorded. */
export const APPLICATION = {
  reference: text('Enter the reference of their household', 20),
  approachedOn: day('Enter the day on which they came to us'),
  lossOfHomeReason: choice(LOSS_OF_HOME_REASONS, 'Say why they lost their last settled home'),
  abuse: yesOrNo('Say whether they told you of domestic abuse'),
};

export const ANSWER = { answer: choice(REFERRAL_ANSWERS, 'Say how it ends') };
