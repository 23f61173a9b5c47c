import {
  type Citation,
  childrensWellbeingAct2026,
  domesticAbuseAct2021,
  guidance,
  housingAct1996,
} from '../../citation.js';
import { effectiveOn, inForce } from '../../rule-versions.js';
import type { LawSettings } from '../../settings.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import { type CaseFacts, type ProposedDecision, abuseOnRecord, lostToAbuse } from '../case-facts.js';

/** CASE-1: a refuge is not a home it is reasonable to stay in for good, and a person in one may still be homeless. */
export const MORAN = guidance('Birmingham v Ali; Moran v Manchester', '[2009] UKHL 36');

/** What is said to have been found, of the home that was lost, and when. */
type Found = Pick<ProposedDecision, 'facts' | 'decidedOn'>;

interface Bar {
  readonly rule: string;
  readonly applies: (facts: CaseFacts, found: Found, settings: LawSettings) => boolean;
  readonly because: readonly Citation[];
  readonly explanation: string;
  readonly insteadYouMay: readonly string[];
  /** A second officer's recorded reasons lift the bar. */
  readonly liftedBySecondOfficer?: true;
}

const RECORD_NOT_INTENTIONAL = 'Record "not intentional".';
const ANY_OF =
  (...names: readonly string[]) =>
  (_: CaseFacts, { facts }: Found) =>
    names.some((name) => facts[name] === true);
const ANY_FALSE =
  (...names: readonly string[]) =>
  (_: CaseFacts, { facts }: Found) =>
    names.some((name) => facts[name] === false);

/** INT-1, s.191(1): what is found before somebody is homeless intentionally, all of it. */
const ELEMENTS = ['deliberate', 'causedLoss', 'accommodationWasAvailable', 'reasonableToOccupy'] as const;

/** INT-4, s.191(3): a home given up by arrangement, so as to be helped. It stands by itself: nothing else need be deliberate. */
export const wasArranged = ({ facts }: Pick<ProposedDecision, 'facts'>): boolean => facts.arrangedToGetHelp === true;

/**
 * INT-1: the elements that an "intentional" has not found so far; none where the home was given up by arrangement (s.191(3)). A finding
 * that names no element at all is taken to find them in its written reasons.
 */
export const elementsNotFound = (proposed: Pick<ProposedDecision, 'facts'>): readonly string[] =>
  wasArranged(proposed) ? [] : ELEMENTS.filter((name) => proposed.facts[name] !== true);

/** INT-7: abuse, in one of its shapes, may be why the home was lost; what nobody has answered is not taken as a no. */
export const abuseMayBeTheCause = (facts: CaseFacts, found: Readonly<Record<string, unknown>>): boolean =>
  ['arrearsFromEconomicAbuse', 'leftRefugeUnsafe', 'evictedForPerpetratorConduct'].some(
    (name) => found[name] === true,
  ) ||
  (abuseOnRecord(facts) && found['leftBecauseOfAbuse'] !== false);

/** INT-6, Children's Wellbeing and Schools Act 2026 s.9: of applications made before its first day it reaches those that were undecided then. */
function decidedBeforeCareLeaverLaw({ approachedOn, settled }: CaseFacts, { commencements }: LawSettings): boolean {
  const from = effectiveOn('CWSA_S9', commencements);
  const decidedOn = settled.intentionality?.decidedOn;
  return (
    from !== null && approachedOn !== undefined && approachedOn < from && decidedOn !== undefined && decidedOn < from
  );
}

/** What stands in the way of finding a person intentionally homeless, in the order in which it is said. */
const BARS: readonly Bar[] = [
  {
    rule: 'INT-2',
    applies: (facts, proposed) =>
      (facts.domesticAbuseDisclosed && lostToAbuse(facts)) ||
      facts.abuseFoundProbable === true ||
      ANY_OF('leftBecauseOfAbuse', 'abuseProbable')(facts, proposed),
    because: [housingAct1996('177, 191')],
    explanation:
      'A home is not reasonable to stay in where that would probably lead to domestic abuse, so a person who leaves it is never homeless intentionally.',
    insteadYouMay: [RECORD_NOT_INTENTIONAL],
  },
  {
    rule: 'INT-6',
    applies: (facts, proposed, settings) =>
      inForce('CWSA_S9', proposed.decidedOn, settings.commencements) &&
      !decidedBeforeCareLeaverLaw(facts, settings) &&
      facts.applicantAge < 25 &&
      ANY_OF('relevantChild', 'formerRelevantChild')(facts, proposed),
    because: [housingAct1996('191(1B)-(1C)'), childrensWellbeingAct2026('9')],
    explanation: 'A relevant or former relevant child under 25 is never homeless intentionally.',
    insteadYouMay: [RECORD_NOT_INTENTIONAL],
  },
  {
    rule: 'INT-5',
    applies: (facts, proposed, settings) =>
      inForce('NSHS_STANDARDS', proposed.decidedOn, settings.commencements) &&
      ANY_OF('leftHousingBelowStandards')(facts, proposed),
    because: [housingAct1996('191(1A)')],
    explanation:
      'Leaving supported housing that falls short of the national standards is never intentional homelessness.',
    insteadYouMay: [RECORD_NOT_INTENTIONAL],
  },
  {
    rule: 'INT-4',
    applies: (facts, proposed) =>
      wasArranged(proposed) &&
      (ANY_FALSE('reasonableToOccupy')(facts, proposed) || ANY_OF('otherGoodReason')(facts, proposed)),
    because: [housingAct1996('191(3)')],
    explanation:
      'Giving up a home by arrangement counts as intentional only where it was reasonable to stay in it, and there is no other good reason for being homeless.',
    insteadYouMay: [RECORD_NOT_INTENTIONAL],
  },
  {
    rule: 'INT-1',
    applies: (facts, proposed) => !wasArranged(proposed) && ANY_FALSE(...ELEMENTS)(facts, proposed),
    because: [housingAct1996('191(1)')],
    explanation:
      'All four are needed: a deliberate act or omission, which caused the loss, of accommodation that was available, and that it was reasonable to stay in.',
    insteadYouMay: [RECORD_NOT_INTENTIONAL],
  },
  {
    rule: 'INT-3',
    applies: ANY_OF('goodFaithIgnorance'),
    because: [housingAct1996('191(2)')],
    explanation: 'Something done in good faith, without knowing a relevant fact, is not deliberate.',
    insteadYouMay: [RECORD_NOT_INTENTIONAL],
  },
  {
    rule: 'INT-7',
    applies: (facts, proposed) => abuseMayBeTheCause(facts, proposed.facts),
    because: [housingAct1996('177, 191'), domesticAbuseAct2021('1(4)')],
    explanation:
      'Abuse is on record, and a home can be lost through economic abuse, through a refuge that was not safe, or through what the perpetrator did. A second officer must give reasons first.',
    insteadYouMay: [
      RECORD_NOT_INTENTIONAL,
      'Ask a second officer to record why the finding is still right.',
      'Where the abuse has nothing to do with the loss of the home, record that they did not leave because of it, with your reasons.',
    ],
    liftedBySecondOfficer: true,
  },
  {
    rule: 'INT-8',
    applies: ({ leftRefuge = false }, { facts }) => (facts.lastHomeWasRefuge ?? leftRefuge) === true,
    because: [housingAct1996('191(1)'), MORAN],
    explanation:
      'A refuge is not a home it is reasonable to stay in for good, so leaving one is not normally intentional homelessness.',
    insteadYouMay: [RECORD_NOT_INTENTIONAL, 'Ask a second officer to record why the finding is still right.'],
    liftedBySecondOfficer: true,
  },
  {
    // What nobody has found is not found: silence beside answers is held against nobody.
    rule: 'INT-1',
    applies: (_, proposed) => ELEMENTS.some((name) => name in proposed.facts) && elementsNotFound(proposed).length > 0,
    because: [housingAct1996('191(1)')],
    explanation:
      'Nobody is homeless intentionally before all four are found: a deliberate act or omission, which caused the loss, of accommodation that was available, and that it was reasonable to stay in.',
    insteadYouMay: [
      'Find out what is not known yet, and record of each of the four whether it is so.',
      RECORD_NOT_INTENTIONAL,
    ],
  },
];

/** INT-1 to INT-8: refuses "intentional" where the statute, or the guard on economic abuse, stands in the way. */
export function checkIntentionalityDecision(
  facts: CaseFacts,
  proposed: ProposedDecision,
  settings: LawSettings,
): UnlawfulStep | null {
  if (proposed.outcome !== 'intentional') return null;
  const bar = BARS.find(
    (candidate) =>
      candidate.applies(facts, proposed, settings) && !(candidate.liftedBySecondOfficer && proposed.secondOfficerId),
  );
  if (!bar) return null;
  const override = bar.liftedBySecondOfficer ? { override: 'second-officer' as const } : {};
  return unlawful(bar.rule, bar.because, bar.explanation, bar.insteadYouMay, override);
}

/** Bars that ask what led to the loss of the home before any was provided: of a later one a guard of its own asks that (`ending-guards.ts`). */
const OF_THE_FIRST_HOME: readonly string[] = ['INT-2', 'INT-7'];

/** Why nobody lost a home that was provided intentionally, as s.191 has it for any home; null where nothing stands in the way. */
export function neverLostIntentionally(
  facts: CaseFacts,
  found: Found,
  settings: LawSettings,
  agreed: boolean,
): Omit<Bar, 'applies' | 'insteadYouMay'> | null {
  const bar = BARS.filter(({ rule }) => !OF_THE_FIRST_HOME.includes(rule)).find(
    ({ applies, liftedBySecondOfficer }) => applies(facts, found, settings) && !(liftedBySecondOfficer && agreed),
  );
  return bar ?? null;
}

/** The bars that a second officer's recorded reasons lifted for this decision. */
export function liftedForIntentionality(facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings): string[] {
  if (proposed.outcome !== 'intentional' || !proposed.secondOfficerId) return [];
  return BARS.filter((bar) => bar.liftedBySecondOfficer && bar.applies(facts, proposed, settings)).map(
    ({ rule }) => rule,
  );
}

/** What to do beside a finding of intentional homelessness. */
export function intentionalityAdvice(facts: CaseFacts, proposed: ProposedDecision, settings: LawSettings): string[] {
  if (proposed.outcome !== 'intentional') return [];
  const advice = [
    'If they are in priority need, give accommodation for a reasonable opportunity to find a home, with advice and help (s.190(2)).',
    'Where there are children, ask for consent to refer to children’s services (s.213A).',
  ];
  if (facts.domesticAbuseDisclosed) {
    advice.push(
      'Abuse has been disclosed: record how you ruled out economic abuse and the perpetrator’s conduct as the cause (INT-7).',
    );
  }
  const careLeaver = ANY_OF('relevantChild', 'formerRelevantChild')(facts, proposed) && facts.applicantAge < 25;
  if (careLeaver && !inForce('CWSA_S9', proposed.decidedOn, settings.commencements)) {
    advice.push(
      'The law that care leavers under 25 are never intentionally homeless has been passed but not commenced (INT-6).',
    );
  }
  const belowStandards = proposed.facts.leftHousingBelowStandards === true;
  if (belowStandards && !inForce('NSHS_STANDARDS', proposed.decidedOn, settings.commencements)) {
    advice.push(
      'No commencement could be found of the law that leaving supported housing below the national standards is never intentional (INT-5). Take legal advice first.',
    );
  }
  return advice;
}
