import type { JointTenancy } from '../../law/domestic-abuse/tenancies.js';
import { codeLists } from '../../shared/code-lists.js';

/** In which form the joint tenancy is held. */
export const JOINT_FORMS = {
  secure: 'Council: secure, for life',
  'secure-flexible': 'Council: secure, for a fixed term',
  introductory: 'Council: introductory',
  'assured-social': 'Housing association: assured',
  'shorthold-social': 'Housing association: shorthold, such as a starter tenancy',
  private: 'Private landlord',
  other: 'Another kind',
} as const;

/** To whom answers to a notice go. It is never to where they live. */
export const REPLIES_TO = {
  'this-service': 'This service',
  'the-council': 'The council',
  'a-solicitor': 'A solicitor',
} as const;

/** What became of what was begun about it. */
export const JOINT_OUTCOMES = {
  ended: 'The tenancy has ended',
  'notice-withdrawn': 'The notice was taken back',
  transferred: 'A court has transferred the tenancy',
  'not-transferred': 'A court has not transferred the tenancy',
  'left-as-it-is': 'Nothing is done about it, as they wish',
} as const;

export const ADVICE = { housing: 'Advice on housing', legal: 'A lawyer’s advice' } as const;

export type JointForm = keyof typeof JOINT_FORMS;
export type ReplyTo = keyof typeof REPLIES_TO;
export type JointOutcome = keyof typeof JOINT_OUTCOMES;
export type Advice = keyof typeof ADVICE;
export const JOINT_FORM_CODES = Object.keys(JOINT_FORMS) as JointForm[];
export const REPLY_TO_CODES = Object.keys(REPLIES_TO) as ReplyTo[];
export const JOINT_OUTCOME_CODES = Object.keys(JOINT_OUTCOMES) as JointOutcome[];
export const ADVICE_CODES = Object.keys(ADVICE) as Advice[];

/** How the law sees each form when a notice is served. */
export const NOTICE_KINDS: Readonly<Record<JointForm, JointTenancy>> = {
  secure: 'secure',
  'secure-flexible': 'secure',
  introductory: 'other-periodic',
  'assured-social': 'social-assured',
  'shorthold-social': 'social-assured',
  private: 'private-assured',
  other: 'other-periodic',
};

/** Forms by which somebody keeps the right to a tenancy for life (Housing Act 1985 s.81ZA(4)). */
export const LIFETIME_FORMS: readonly JointForm[] = ['secure', 'assured-social'];

codeLists({
  jointTenancyForms: JOINT_FORMS,
  jointTenancyReplies: REPLIES_TO,
  jointTenancyOutcomes: JOINT_OUTCOMES,
  jointTenancyAdvice: ADVICE,
});
