import { housingAct1996 } from '../../citation.js';
import { inForce } from '../../rule-versions.js';
import type { LawSettings } from '../../settings.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import { needsNoPriorityNeed } from '../duties/applying-again.js';
import { isSixteenOrSeventeen } from '../gateway/application.js';
import { type CaseFacts, type ProposedDecision, abuseOnRecord, lostToAbuse } from '../case-facts.js';
import {
  BELIEVED,
  PRIORITY_NEED,
  type PriorityNeedCode,
  type PriorityNeedFacts,
  evaluatePriorityNeed,
  inReportingOrder,
} from './priority-need.js';

/**
 * Whether s.189(1)(e) is met on what is recorded. Abuse that cost the home always meets it; disclosed abuse beside another reason does
 * unless the officer has found that the homelessness does not result from it.
 */
export function homelessAsResultOfAbuse(facts: CaseFacts, proposed: ProposedDecision): boolean {
  const foundOtherwise = proposed.facts.homelessAsResultOfAbuse === false;
  if (wasAnother(proposed)) return false;
  if (facts.domesticAbuseDisclosed && lostToAbuse(facts)) return true;
  return abuseOnRecord(facts) && !foundOtherwise;
}

/**
 * PN-e is of the applicant: that somebody else in the household was abused counts through other categories. Where that would leave nobody in
 * priority need, it is not so at one officer's word.
 */
function wasAnother({ facts, outcome, secondOfficerId }: ProposedDecision): boolean {
  return facts.victimIsApplicant === false && (outcome === 'in-priority-need' || Boolean(secondOfficerId));
}

/** The rule that a second officer's recorded reasons lifted for this decision. */
export function liftedForPriorityNeed(facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings): string[] {
  if (proposed.outcome !== 'not-in-priority-need' || !proposed.secondOfficerId) return [];
  const alone = { ...proposed, secondOfficerId: null };
  return wasAnother(proposed) && categoriesOnRecord(facts, alone, settings).includes('PN-e') ? ['PN-e'] : [];
}

/** The categories that the record alone satisfies, whatever the officer lists. */
function categoriesOnRecord(facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings): PriorityNeedCode[] {
  const { facts: found } = proposed;
  return evaluatePriorityNeed({
    pregnantHousehold: facts.householdHasPregnancy,
    dependentChildren: facts.householdHasChildren && found.childrenDependent !== false,
    homelessAsResultOfAbuse:
      inForce('DA_PN', proposed.decidedOn, settings.commencements) && homelessAsResultOfAbuse(facts, proposed),
    age: facts.applicantAge,
    relevantChild: found.relevantChild === true,
    owedSection20: found.owedSection20 === true,
  });
}

/** All satisfied categories, those of the record and those the officer found, main reason first. Empty unless in priority need. */
export function priorityNeedCategories(facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings): string[] {
  if (proposed.outcome !== 'in-priority-need') return [];
  return inReportingOrder([...categoriesOnRecord(facts, proposed, settings), ...proposed.categories]);
}

const WHY_NOT: Readonly<Partial<Record<PriorityNeedCode, { explanation: string; insteadYouMay: readonly string[] }>>> =
  {
    'PN-e': {
      explanation:
        'A person who is homeless as a result of being a victim of domestic abuse is in priority need. There is no vulnerability test and no proof to ask for.',
      insteadYouMay: [
        'Record that the applicant is in priority need (PN-e).',
        'Where the homelessness does not result from the abuse, record that finding with your reasons; it is not open where abuse is the reason the home was lost.',
      ],
    },
    'PN-a': {
      explanation: 'A household in which somebody is pregnant is in priority need.',
      insteadYouMay: [
        'Record that the household is in priority need (PN-a).',
        'Correct the household if nobody is pregnant.',
      ],
    },
    'PN-b': {
      explanation: 'A person with whom dependent children live, or might be expected to, is in priority need.',
      insteadYouMay: [
        'Record that the household is in priority need (PN-b).',
        'Where no child is dependent, record that, with your reasons.',
      ],
    },
    'PN-16': {
      explanation: 'A person aged 16 or 17 is in priority need unless children’s services owe them a home.',
      insteadYouMay: [
        'Record priority need (PN-16) and refer to children’s services the same day.',
        'Where they owe accommodation under s.20, or the applicant is a relevant child, record that.',
      ],
    },
  };

/** PN-e and the other categories that need no weighing: refuses "not in priority need" where the record itself satisfies one. */
export function checkPriorityNeedDecision(
  facts: CaseFacts,
  proposed: ProposedDecision,
  settings: LawSettings,
): UnlawfulStep | null {
  if (proposed.outcome !== 'not-in-priority-need') return listedWrongly(facts, proposed);
  const [met] = categoriesOnRecord(facts, proposed, settings);
  const why = met && WHY_NOT[met];
  if (!why) return listedCategories(proposed);
  const sources = met === 'PN-e' ? BELIEVED : [PRIORITY_NEED[met].source];
  const another = met === 'PN-e' && proposed.facts.victimIsApplicant === false;
  return unlawful(
    met,
    sources,
    why.explanation,
    another ? [...why.insteadYouMay, ASK_A_SECOND_OFFICER] : why.insteadYouMay,
    another ? { override: 'second-officer', field: 'facts.victimIsApplicant' } : {},
  );
}

const ASK_A_SECOND_OFFICER =
  'Where only somebody else in the household was abused, ask a second officer to record why you find so.';

/** What only somebody of an age, or somebody who was abused, can be in priority need through; the rest is for the officer to find. */
const OF_SOME_ALONE = ['PN-e', 'PN-16', 'PN-21', 'PN-CL'] as const;

/** Refuses a category that what is on record, or found, rules out. Null when there is none. */
function listedWrongly({ applicantAge }: CaseFacts, { categories, facts }: ProposedDecision): UnlawfulStep | null {
  const most: PriorityNeedFacts = {
    homelessAsResultOfAbuse: facts.victimIsApplicant !== false,
    age: applicantAge,
    relevantChild: facts.relevantChild === true,
    owedSection20: facts.owedSection20 === true,
    lookedAfterBetween16And18: true,
    relevantStudent: facts.relevantStudent === true,
    vulnerableBecauseOf: ['former-care'],
  };
  const wrong = OF_SOME_ALONE.find((code) => categories.includes(code) && !PRIORITY_NEED[code].satisfied(most));
  if (wrong === undefined) return null;
  return unlawful(
    wrong,
    [PRIORITY_NEED[wrong].source],
    `On what is recorded this category is not met: ${PRIORITY_NEED[wrong].category.toLowerCase()}.`,
    [
      'Leave it out, and list those that are met.',
      'Put right the date of birth, or what was answered, where it is wrong.',
    ],
    { field: 'categories' },
  );
}

function listedCategories({ categories }: ProposedDecision): UnlawfulStep | null {
  if (categories.length === 0) return null;
  return unlawful(
    'PN',
    [housingAct1996('189')],
    'A category of priority need is listed, and a person whom one fits is in priority need.',
    ['Record that they are in priority need.', 'Leave out the categories you looked at and did not find.'],
    { field: 'categories' },
  );
}

/** What to do beside a decision on priority need. */
export function priorityNeedAdvice(
  facts: CaseFacts,
  proposed: ProposedDecision,
  categories: readonly string[],
): string[] {
  const advice: string[] = [];
  if (proposed.outcome === 'in-priority-need' && categories.length === 0) {
    advice.push(`Record which category is met (${housingAct1996('189(1)').text}; SI 2002/2051).`);
  }
  if (proposed.facts.victimIsApplicant === false) {
    advice.push(
      'Whoever was abused may apply themselves, and would be in priority need by that alone (s.189(1)(e)): ask whether they want to.',
    );
  }
  if (proposed.outcome === 'not-in-priority-need' && needsNoPriorityNeed(facts)) {
    advice.push(
      `They applied within two years of accepting a private offer: relief and a roof go on, and the main duty follows, whether or not they are in priority need (${housingAct1996('195A(1)').text}).`,
    );
  }
  if (isSixteenOrSeventeen(facts.applicantAge)) {
    advice.push(
      'Refer to children’s services the same day (Children Act 1989 s.20). Bed and breakfast is never suitable.',
    );
  }
  return advice;
}
