import { housingAct1996 } from '../../citation.js';
import type { LawSettings } from '../../settings.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import type { CaseFacts, ProposedDecision, Question } from '../case-facts.js';
import { refuseDemands } from './demands.js';
import { checkHomelessnessDecision, liftedForHomelessness } from '../gateway/homelessness-decision.js';
import { checkIntentionalityDecision, liftedForIntentionality } from './intentionality.js';
import { checkPriorityNeedDecision, liftedForPriorityNeed } from '../priority-need/priority-need-decision.js';
import { checkReferralDecision } from '../referral/referral.js';
import { boundByFinding } from '../referral/passed-on.js';

/** The answers each question may be given. */
export const OUTCOMES: Readonly<Record<Question, readonly string[]>> = {
  eligibility: ['eligible', 'not-eligible'],
  homelessness: ['homeless', 'threatened', 'neither'],
  'priority-need': ['in-priority-need', 'not-in-priority-need'],
  intentionality: ['not-intentional', 'intentional'],
  referral: ['refer', 'do-not-refer'],
};

type Check = (facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings) => UnlawfulStep | null;

const knownOutcome: Check = (_, { question, outcome }) => {
  const answers = OUTCOMES[question] ?? [];
  if (answers.includes(outcome)) return null;
  return unlawful(
    'SM',
    [housingAct1996('184')],
    'That is not an answer to this question.',
    [`Answer ${answers.join(' or ')}.`],
    {
      field: 'outcome',
    },
  );
};

const stillOpen: Check = ({ helpTrack }) =>
  helpTrack !== 'closed'
    ? null
    : unlawful(
        'SM-6',
        [housingAct1996('183, 193(9)')],
        'This application is closed, so no more decisions can be made on it.',
        ['Take a new application: nothing stops one where the facts are not exactly the same.'],
      );

/** Once the main duty is owed, only the grounds of s.193 end it; a wrong decision is put right on review. */
const mainDutyStands: Check = ({ helpTrack }, { outcome }) =>
  helpTrack !== 'main-duty' || (outcome !== 'not-in-priority-need' && outcome !== 'intentional')
    ? null
    : unlawful(
        'MD',
        [housingAct1996('193(2)-(3), (5)-(7AA)')],
        'The main duty is owed. It ends only on a ground of s.193, not by deciding the question again.',
        [
          'End the main duty on the ground that applies.',
          'For homelessness from the accommodation provided, use ground MD-6b.',
        ],
      );

const BY_QUESTION: Readonly<Record<Question, Check>> = {
  eligibility: () => null,
  homelessness: checkHomelessnessDecision,
  'priority-need': checkPriorityNeedDecision,
  intentionality: checkIntentionalityDecision,
  referral: checkReferralDecision,
};

const BEFORE_ANY: readonly Check[] = [
  knownOutcome,
  stillOpen,
  refuseDemands,
  (_, proposed) => boundByFinding(proposed),
];

/** The first thing in the way of a decision; null when it may be made. */
export const firstObjection: Check = (facts, proposed, settings) => {
  for (const check of BEFORE_ANY) {
    const refused = check(facts, proposed, settings);
    if (refused) return refused;
  }
  return BY_QUESTION[proposed.question](facts, proposed, settings) ?? mainDutyStands(facts, proposed, settings);
};

/** The rules that would stand in the way of a decision, had no second officer recorded reasons. One for each that was lifted. */
export function liftedRules(facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings): string[] {
  switch (proposed.question) {
    case 'intentionality':
      return liftedForIntentionality(facts, proposed, settings);
    case 'homelessness':
      return liftedForHomelessness(proposed);
    case 'priority-need':
      return liftedForPriorityNeed(facts, proposed, settings);
    default:
      return [];
  }
}
