// @ts-nocheck
import type { DecisionFacts, Item, ReturnFacts } from '../return.js';
import { answered, latest } from './facts.js';
import { householdOf } from './household.js';
import { ELIGIBILITY } from './tables.js';

/** What the household is and how its case began. */
export function mainOf(facts: ReturnFacts): Item {
  const eligibility = latest(facts, 'eligibility');
  const lossOfHome = facts.lossOfHomeReason.replaceAll('-', '_').toUpperCase();
  return {
    caseReference: facts.reference,
    appliedOn: facts.approachedOn,
    ...firstAssessment(facts),
    validPossessionNotice: latest(facts, 'homelessness')?.validPossessionNotice ?? null,
    household: householdOf(facts.people) ?? answered(facts, 'household'),
    eligibility: onWhatEligible(eligibility) ?? answered(facts, 'eligibility'),
    accommodationBefore: answered(facts, 'accommodationBefore'),
    lossOfHome,
    endOfShorthold: lossOfHome === 'PRIVATE_END_AST' ? answered(facts, 'endOfShorthold') : null,
  };
}

function onWhatEligible(decision: DecisionFacts | undefined): string | null {
  if (decision?.outcome !== 'eligible' || decision.eligibilityClass === null) return null;
  return ELIGIBILITY[decision.eligibilityClass] ?? null;
}

/** The first duty that was owed; or that none was, because they were neither homeless nor threatened. */
function firstAssessment({ duties, decisions }: ReturnFacts): Item {
  const [first] = duties;
  if (first) {
    return {
      initialAssessment: first.duty === 'prevention' ? 'PREVENTION_OWED' : 'RELIEF_OWED',
      assessedOn: first.startedOn,
    };
  }
  const neither = decisions.find(({ question, outcome }) => question === 'homelessness' && outcome === 'neither');
  return neither
    ? { initialAssessment: 'NO_DUTY', assessedOn: neither.decidedOn }
    : { initialAssessment: null, assessedOn: null };
}
