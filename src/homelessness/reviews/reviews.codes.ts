import { codeLists } from '../../shared/code-lists.js';
import { OUTCOMES } from './review.states.js';

export const MANNERS = ['written', 'oral'] as const;
export type Manner = (typeof MANNERS)[number];

/** Which time of a review may be agreed to be longer: that for its outcome, or that for writing to the reviewer. */
export const AGREED_TIMES = ['outcome', 'representations'] as const;
export type AgreedTime = (typeof AGREED_TIMES)[number];

/** How an appeal to the county court (s.204) ended. */
export const APPEAL_OUTCOMES = ['dismissed', 'varied', 'quashed', 'withdrawn', 'settled'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

codeLists({ reviewOutcomes: OUTCOMES, representationManners: MANNERS, appealOutcomes: APPEAL_OUTCOMES });
