import { isLocalDate, type LocalDate } from '../../../shared/local-date.js';
import { housingAct1996 } from '../../citation.js';
import { ruleVersionOn } from '../../rule-versions.js';
import { DEFAULT_SETTINGS, type LawSettings } from '../../settings.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import { asToldElsewhere, type CaseFacts, type DecisionEffect, type ProposedDecision } from '../case-facts.js';
import { firstObjection, liftedRules } from './decision-checks.js';
import { citationsFor } from './decision-citations.js';
import { moveFor } from './decision-moves.js';
import { effectOf, followedBy } from './effect.js';
import { STILL_OPEN_TO_INELIGIBLE } from '../gateway/eligibility.js';
import { mayMove } from '../duties/help-track.js';
import { intentionalityAdvice } from './intentionality.js';
import { mainReason } from '../priority-need/priority-need.js';
import { priorityNeedAdvice, priorityNeedCategories } from '../priority-need/priority-need-decision.js';
import { referralAdvice } from '../referral/referral.js';
import { asItStandsOn, writtenDownAfterRelief } from '../duties/relief-turn-over.js';

export type { CaseFacts, DecisionEffect, Duty, ProposedDecision, Question } from '../case-facts.js';
export { type EndedByGround, type ProposedEnding, endDuty } from '../duties/ending-a-duty.js';
export { turnOverRelief } from '../duties/relief-turn-over.js';

/** A decision that may be recorded, with what it rests on and everything that follows from it. */
export interface LawfulDecision {
  /** For priority need every category that is met, main reason first; otherwise as proposed. */
  categories: string[];
  /** The one category reported for priority need; null for any other question. */
  mainCategory: string | null;
  citations: string[];
  /** The version of the law on the decision day, as `ruleVersionOn` names it. */
  ruleVersion: string;
  effect: DecisionEffect;
  /** It came, or was written down, after the last day of relief, which it decides about. */
  late: boolean;
  /** The rules that only a second officer's recorded reasons lifted. */
  overridden: string[];
  /** Plain sentences for the officer: what else to do now. */
  advice: string[];
}

/**
 * One statutory question, decided by an officer (s.184).
 * Gives the whole effect of the decision, or the rule it would break; a decision that comes after the 56 days of relief acts on the record as
 * the statute has already changed it.
 */
export function decide(
  facts: CaseFacts,
  proposed: ProposedDecision,
  settings: LawSettings = DEFAULT_SETTINGS,
): LawfulDecision | UnlawfulStep {
  const { facts: before, turnedOver } = asItStandsOn(facts, proposed.decidedOn);
  const guarded = asToldElsewhere(before);
  const objection = firstObjection(guarded, proposed, settings);
  if (objection) return objection;

  const categories =
    proposed.question === 'priority-need'
      ? priorityNeedCategories(before, proposed, settings)
      : [...new Set(proposed.categories)];
  const { question, outcome, decidedOn } = proposed;
  // Not spread: V8 is slow to add to an object that was.
  const settled = Object.assign({}, before.settled);
  settled[question] = { outcome, decidedOn, categories };
  const after = asSaid({ ...before, settled }, proposed);
  const move = moveFor({ before, after, decision: proposed });
  if (!mayMove(before.helpTrack, move.help)) return noSuchMove();

  const effect = followedBy(turnedOver, effectOf(after, move, decidedOn));
  return {
    categories,
    mainCategory: question === 'priority-need' ? mainReason(categories) : null,
    citations: citationsFor(after, proposed, categories, effect),
    ruleVersion: ruleVersionOn(decidedOn, settings.commencements),
    effect,
    late: effect.late || writtenDownAfterRelief(reliefThatRuns(before, effect), proposed),
    overridden: liftedRules(guarded, proposed, settings),
    advice: adviceOn(after, proposed, categories, settings),
  };
}

/** The record with what an officer says beside the question. Deciding priority need again says anew of a private offer, or unsays it. */
function asSaid(after: CaseFacts, { question, facts }: ProposedDecision): CaseFacts {
  const { privateOfferAcceptedOn, restrictedCase } = facts;
  const said = isLocalDate(privateOfferAcceptedOn) ? privateOfferAcceptedOn : null;
  // Only where it changes something: V8 is slow to add to an object that was spread.
  if (question === 'priority-need' && said !== (after.privateOfferSaid ?? null)) after.privateOfferSaid = said;
  if (restrictedCase === true && after.restrictedCase !== true) after.restrictedCase = true;
  return after;
}

function reliefThatRuns({ helpTrack, reliefStartedOn }: CaseFacts, { startDuties }: DecisionEffect): LocalDate | null {
  const started = startDuties.find(({ duty }) => duty === 'relief');
  return started?.startedOn ?? (helpTrack === 'relief' ? reliefStartedOn : null);
}

function noSuchMove(): UnlawfulStep {
  return unlawful('SM', [housingAct1996('184')], 'The application has gone too far for that decision to change it.', [
    'Ask whether a review is open.',
    'Take a new application if the facts have changed.',
  ]);
}

function adviceOn(
  facts: CaseFacts,
  proposed: ProposedDecision,
  categories: readonly string[],
  settings: LawSettings,
): string[] {
  switch (proposed.question) {
    case 'priority-need':
      return priorityNeedAdvice(facts, proposed, categories);
    case 'intentionality':
      return intentionalityAdvice(facts, proposed, settings);
    case 'referral':
      return referralAdvice(proposed, settings);
    case 'eligibility':
      return proposed.outcome === 'not-eligible' ? [...STILL_OPEN_TO_INELIGIBLE] : [];
    case 'homelessness':
      return [];
  }
}
