import { codeLists } from '../../shared/code-lists.js';

/** Blackpool’s conference sits with those who assess and coordinate (RSK-11). */
export const FORUMS = {
  marac: 'Multi-agency risk assessment conference',
  marrac: 'Multi-agency risk reduction assessment and coordination',
} as const;
export type Forum = keyof typeof FORUMS;
export const FORUM_CODES = Object.keys(FORUMS) as Forum[];

/** Why a case is brought; that it is a repeat is found out, and not chosen. */
export const GROUNDS = {
  'visible-high-risk': 'As many answers of yes as make the risk high',
  escalation: 'Several incidents within a year',
  'professional-judgement': 'Professional judgement',
} as const;
export type ChosenGround = keyof typeof GROUNDS;
export type Ground = ChosenGround | 'repeat';
export const GROUND_CODES = Object.keys(GROUNDS) as ChosenGround[];

export const CONSENTS = {
  given: 'Given',
  'not-given': 'Not given',
  'not-safe-to-ask': 'Not safe to ask',
} as const;
export type Consent = keyof typeof CONSENTS;
export const CONSENT_CODES = Object.keys(CONSENTS) as Consent[];

export const CONFERENCE_CLOSE_REASONS = [
  'actions-done',
  'threshold-not-met',
  'moved-to-another-forum',
  'died',
] as const;
export type ConferenceCloseReason = (typeof CONFERENCE_CLOSE_REASONS)[number];

/** What became of what a partner agency was asked to do. */
export const PARTNER_OUTCOMES = {
  done: 'It is done',
  'no-longer-needed': 'It is no longer needed',
} as const;
export type PartnerOutcome = keyof typeof PARTNER_OUTCOMES;
export const PARTNER_OUTCOME_CODES = Object.keys(PARTNER_OUTCOMES) as PartnerOutcome[];

codeLists({
  riskConferencePartnerOutcomes: PARTNER_OUTCOMES,
  riskForums: FORUMS,
  riskConferenceGrounds: GROUNDS,
  riskConferenceConsents: CONSENTS,
  riskConferenceCloseReasons: CONFERENCE_CLOSE_REASONS,
});
