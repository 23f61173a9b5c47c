import { REFERRING_BODIES } from '../../law/homelessness/co-operation/duty-to-refer.js';
import { codeLists } from '../../shared/code-lists.js';

/** Every way in which a referral ends without an application, in words. */
export const ANSWER_LABELS = {
  'with-another-application': 'They have an application with us already',
  'chose-another-council': 'They chose another council, which has been told',
  'wants-no-help-now': 'They do not want our help now, and know how to come back',
  'advice-given': 'Advice was given; they are not at risk of homelessness',
  'no-safe-way-to-reach': 'There was no safe way to reach them; the body that referred has been told',
} as const;

/** How a referral is answered that does not become an application. */
export type ReferralAnswer = keyof typeof ANSWER_LABELS;
export const REFERRAL_ANSWERS = Object.keys(ANSWER_LABELS) as ReferralAnswer[];

codeLists({ referringBodies: REFERRING_BODIES, referralAnswers: ANSWER_LABELS });
