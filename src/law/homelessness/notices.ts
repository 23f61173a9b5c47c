import {
  type Citation,
  childrensWellbeingAct2026,
  citeTogether,
  housingAct1996,
  reviewRegulations2018,
} from '../citation.js';

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

/** A letter the law requires, and the parts without which it must not be issued. */
export interface Notice {
  readonly name: string;
  readonly mandatorySlots: readonly string[];
  /** Tells the person of the right to a review and the 21 days in which to ask for it. */
  readonly carriesReviewRight: boolean;
  readonly source: Citation;
}

const ALWAYS = ['date', 'officer', 'plainStatement', 'contact'] as const;
const REVIEW_RIGHT = ['reviewRight', 'reviewTimeLimit'] as const;

function notice(name: string, source: Citation, slots: readonly string[], review: 'review' | 'no-review'): Notice {
  const carriesReviewRight = review === 'review';
  return {
    name,
    source,
    carriesReviewRight,
    mandatorySlots: [...ALWAYS, ...slots, ...(carriesReviewRight ? REVIEW_RIGHT : [])],
  };
}

export const NOTICES: Readonly<Record<NoticeCode, Notice>> = {
  'N-184': notice(
    'Decision',
    housingAct1996('184(3), (3A), (5)'),
    ['decisionOnEachIssue', 'reasonsForEachAdverseIssue'],
    'review',
  ),
  'N-184(4)': notice('Intention to refer', housingAct1996('184(4)'), ['authorityNotified', 'reasons'], 'review'),
  'N-189A': notice('Assessment', housingAct1996('189A(3)'), ['assessment'], 'no-review'),
  'N-PHP': notice('Personalised housing plan', housingAct1996('189A(6)-(11)'), ['stepsAgreedOrWhyNot'], 'no-review'),
  'N-189B(5)': notice('End of the relief duty', housingAct1996('189B(5)-(8)'), ['ground', 'reasons'], 'review'),
  'N-195(5)': notice('End of the prevention duty', housingAct1996('195(5)-(9)'), ['ground', 'reasons'], 'review'),
  'N-193A': notice(
    'Final offer at the relief stage',
    housingAct1996('193A'),
    ['offerIsFinal', 'consequenceOfRefusal'],
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
    ['reasons', 'effect', 'authoriser'],
    'review',
  ),
  'N-193-offer': notice(
    'Offer under the main duty',
    housingAct1996('193(5), (7), (7AB)'),
    ['suitability', 'consequenceOfRefusal', 'consequenceOfAcceptance'],
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
    ['rightToWrittenRepresentations', 'procedure'],
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
    ['confirmedOrVaried', 'reasons', 'rightOfAppeal', 'appealTimeLimit'],
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

/** The mandatory slots that are still empty: while there are any, the notice must not be issued. */
export function emptySlots(code: NoticeCode, filled: Readonly<Record<string, string>>): string[] {
  return NOTICES[code].mandatorySlots.filter((slot) => (filled[slot] ?? '').trim() === '');
}

/**
 * Whether a review decision counts as given at all (s.203(4)-(6)).
 * Without reasons, where it is adverse, or without the right of appeal it does not, and the time to appeal (K-15) must not be started.
 */
export function reviewDecisionGiven(filled: Readonly<Record<string, string>>): { given: boolean; citation: string } {
  const needed = ['reasons', 'rightOfAppeal', 'appealTimeLimit'];
  return {
    given: needed.every((slot) => (filled[slot] ?? '').trim() !== ''),
    citation: citeTogether(housingAct1996('203(6)')),
  };
}
