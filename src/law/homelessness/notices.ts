import { saysSomething } from '../../shared/says-something.js';
import { type Citation, childrensWellbeingAct2026, housingAct1996, reviewRegulations2018 } from '../citation.js';

export type NoticeCode =
  | 'N-184'
  | 'N-184(4)'
  | 'N-189A'
  | 'N-PHP'
  | 'N-189B(5)'
  | 'N-195(5)'
  | 'N-193A'
  | 'N-193B-warning'
  | 'N-193B'
  | 'N-193-offer'
  | 'N-193-end'
  | 'N-199A'
  | 'N-200'
  | 'N-202-acknowledgement'
  | 'N-202-minded-to'
  | 'N-203'
  | 'N-208'
  | 'N-212'
  | 'N-213AA';

/** Every part that a letter may have to have, by what it must say. */
export const SLOTS = {
  date: 'the date',
  officer: 'who writes',
  plainStatement: 'what this letter is, in plain words',
  contact: 'how to reach the council',
  reviewRight: 'the right to a review',
  reviewTimeLimit: 'the last day on which to ask for a review',
  decisionOnEachIssue: 'the decision on each issue',
  reasonsForEachAdverseIssue: 'the reasons for each decision that goes against the person',
  restrictedPerson: 'that the case rests on a restricted person alone, who that is, and why they are one',
  authorityNotified: 'which council has been or will be asked to help',
  reasons: 'the reasons',
  assessment: 'what the assessment has found',
  stepsAgreedOrWhyNot: 'the steps that were agreed, or why not and which steps the council finds reasonable',
  changes: 'what has changed in the plan',
  ground: 'the ground on which the duty ends',
  homeOffered: 'which home is offered',
  offerIsFinal: 'that the offer is the last one',
  consequenceOfRefusal: 'what follows when it is not taken up',
  consequenceOfAcceptance: 'what follows when it is taken up',
  applyingAgain: 'what it means to apply again within two years of taking it up',
  suitability: 'that the council is satisfied that it is suitable, and why',
  step: 'the step that was not taken',
  consequence: 'what follows when it is still not taken',
  reasonablePeriod: 'the time in which to take it',
  effect: 'what the notice does',
  decisionOfficer: 'who made the decision',
  authoriser: 'who authorised it: at least as senior, not involved, of the same council',
  interimUntilDecided: 'the accommodation until the referral is answered',
  outcome: 'how the referral was answered',
  dutyOwed: 'what is owed from now on, and by whom',
  rightToWrittenRepresentations: 'the right to write to the reviewer',
  procedure: 'how the review is done',
  twoWeekLimit: 'the two weeks in which to write to the reviewer',
  deficiency: 'what was wrong with the decision or how it was made',
  oralOrWrittenRepresentations: 'the right to answer in person or in writing',
  confirmedOrVaried: 'how the review has ended',
  rightOfAppeal: 'the right to appeal to the county court on a point of law',
  appealTimeLimit: 'the time in which to appeal',
  applicantName: 'the name of the person who applied',
  household: 'how many people they are, and who',
  address: 'the address of the accommodation',
  availableFrom: 'the day from which it is available',
  function: 'the duty under which it was found',
  child: 'which child',
  bodiesConsentedTo: 'the bodies that may be told',
} as const;
/** A part of a letter. */
export type Slot = keyof typeof SLOTS;

/** What decides whether a part that not every letter of its kind needs is needed in this one. */
export interface LetterFacts {
  /** The decision goes against the person (ss.184(3), 203(4)). */
  readonly adverse: boolean;
  /** Homeless or in priority need through a restricted person alone (s.184(7), GT-8). */
  readonly restrictedCase: boolean;
  /** The review is one of steps or of prevention: two weeks for written representations (SI 2018/223 reg 5(3)(b), K-10). */
  readonly shortReview: boolean;
  /** The offer is the last one under the duty (ss.193(7A), 193A(4)-(5)). */
  readonly finalOffer: boolean;
  /** The offer is one of s.193(7AA), made while s.195A stood, and in no restricted case (s.193(7AB)(c)). */
  readonly offerUnder195A: boolean;
  /** The plan is not the first one (s.189A(10)-(11)). */
  readonly planChanged: boolean;
}

/** The same in words. */
export const WHEN: Readonly<Record<keyof LetterFacts, string>> = {
  adverse: 'where it goes against the person',
  restrictedCase: 'where the case rests on a restricted person alone',
  shortReview: 'where the review is of steps or of prevention',
  finalOffer: 'where it is the last offer',
  offerUnder195A:
    'where it is a private offer made before 1 May 2026, and the case does not rest on a restricted person alone',
  planChanged: 'where it is not the first plan',
};

interface Part {
  readonly slot: Slot;
  /** Only where this is so; otherwise always. */
  readonly when?: keyof LetterFacts;
}

/** A letter the law requires, and the parts without which it must not be issued. */
export interface Notice {
  readonly name: string;
  readonly parts: readonly Part[];
  /** Tells the person of the right to a review and the 21 days in which to ask for it. */
  readonly carriesReviewRight: boolean;
  readonly source: Citation;
}

const ALWAYS: readonly Slot[] = ['date', 'officer', 'plainStatement', 'contact'];
const REVIEW_RIGHT: readonly Slot[] = ['reviewRight', 'reviewTimeLimit'];

function notice(
  name: string,
  source: Citation,
  slots: readonly (Slot | Part)[],
  review: 'review' | 'no-review',
): Notice {
  const carriesReviewRight = review === 'review';
  const all = [...ALWAYS, ...slots, ...(carriesReviewRight ? REVIEW_RIGHT : [])];
  return {
    name,
    source,
    carriesReviewRight,
    parts: all.map((part) => (typeof part === 'string' ? { slot: part } : part)),
  };
}

function where(when: keyof LetterFacts, slot: Slot): Part {
  return { slot, when };
}

export const NOTICES: Readonly<Record<NoticeCode, Notice>> = {
  'N-184': notice(
    'Decision',
    housingAct1996('184(3), (3A), (5)'),
    [
      'decisionOnEachIssue',
      where('adverse', 'reasonsForEachAdverseIssue'),
      where('restrictedCase', 'restrictedPerson'),
    ],
    'review',
  ),
  'N-184(4)': notice('Intention to refer', housingAct1996('184(4)'), ['authorityNotified', 'reasons'], 'review'),
  'N-189A': notice('Assessment', housingAct1996('189A(3)'), ['assessment'], 'no-review'),
  'N-PHP': notice(
    'Personalised housing plan',
    housingAct1996('189A(6)-(11)'),
    ['stepsAgreedOrWhyNot', where('planChanged', 'changes')],
    'no-review',
  ),
  'N-189B(5)': notice('End of the relief duty', housingAct1996('189B(5)-(8)'), ['ground', 'reasons'], 'review'),
  'N-195(5)': notice('End of the prevention duty', housingAct1996('195(5)-(9)'), ['ground', 'reasons'], 'review'),
  'N-193A': notice(
    'Final offer at the relief stage',
    housingAct1996('193A'),
    ['homeOffered', 'offerIsFinal', 'consequenceOfRefusal', 'suitability'],
    'review',
  ),
  'N-193B-warning': notice(
    'Warning about a step not taken',
    housingAct1996('193B(4)-(5)'),
    ['step', 'consequence', 'reasonablePeriod'],
    'no-review',
  ),
  'N-193B': notice(
    'Refusal to co-operate',
    reviewRegulations2018('2-3'),
    ['reasons', 'effect', 'decisionOfficer', 'authoriser'],
    'review',
  ),
  'N-193-offer': notice(
    'Offer under the main duty',
    housingAct1996('193(5), (7), (7AB)'),
    [
      'homeOffered',
      where('finalOffer', 'offerIsFinal'),
      'suitability',
      'consequenceOfRefusal',
      'consequenceOfAcceptance',
      where('offerUnder195A', 'applyingAgain'),
    ],
    'review',
  ),
  'N-193-end': notice('End of the main duty', housingAct1996('193'), ['ground', 'reasons'], 'review'),
  'N-199A': notice(
    'Referral at the relief stage',
    housingAct1996('199A'),
    ['authorityNotified', 'interimUntilDecided', 'outcome', 'dutyOwed'],
    'review',
  ),
  'N-200': notice(
    'Referral at the main stage',
    housingAct1996('200'),
    ['authorityNotified', 'interimUntilDecided', 'outcome', 'dutyOwed'],
    'review',
  ),
  'N-202-acknowledgement': notice(
    'Review request received',
    reviewRegulations2018('5(3)'),
    ['rightToWrittenRepresentations', 'procedure', where('shortReview', 'twoWeekLimit')],
    'no-review',
  ),
  'N-202-minded-to': notice(
    'Review: minded to find against',
    reviewRegulations2018('7(2)'),
    ['deficiency', 'reasons', 'oralOrWrittenRepresentations'],
    'no-review',
  ),
  'N-203': notice(
    'Review decision',
    housingAct1996('203(4)-(6)'),
    ['confirmedOrVaried', where('adverse', 'reasons'), 'rightOfAppeal', 'appealTimeLimit'],
    'no-review',
  ),
  'N-208': notice(
    'Placement in another area',
    housingAct1996('208(3)-(5)'),
    ['applicantName', 'household', 'address', 'availableFrom', 'function'],
    'no-review',
  ),
  'N-212': notice('End of protection of belongings', housingAct1996('212(4)-(5)'), ['reasons'], 'no-review'),
  'N-213AA': notice(
    'Child placed in temporary accommodation',
    childrensWellbeingAct2026('11'),
    ['child', 'bodiesConsentedTo'],
    'no-review',
  ),
};

/** The parts that this letter must have, in the order in which they are read. */
export function mandatorySlots(code: NoticeCode, facts: LetterFacts): Slot[] {
  return NOTICES[code].parts.filter(({ when }) => when === undefined || facts[when]).map(({ slot }) => slot);
}

/** The mandatory parts that are still empty: while there are any, the letter must not be issued. */
export function emptySlots(
  code: NoticeCode,
  facts: LetterFacts,
  filled: Readonly<Partial<Record<Slot, string>>>,
): Slot[] {
  return mandatorySlots(code, facts).filter((slot) => !saysSomething(filled[slot] ?? ''));
}

/** The parts that say the law of this letter: of one that was written elsewhere, those that it is asked for. */
export function lawfulParts(code: NoticeCode, facts: LetterFacts): Slot[] {
  return mandatorySlots(code, facts).filter((slot) => !ALWAYS.includes(slot));
}
