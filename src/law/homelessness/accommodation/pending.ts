import { type Citation, guidance, housingAct1996 } from '../../citation.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';

/** What somebody waits for who has a roof until it comes. */
export interface Waiting {
  readonly for: 'review' | 'appeal';
  /** ACC-4: only the suitability of a final offer (s.193A) keeps relief itself alive. */
  readonly of: 'final-offer-suitability' | 'other';
}

/** What is owed meanwhile. A power is used, or not, by a decision with reasons. */
export interface OwedMeanwhile {
  readonly basis: 'duty' | 'power';
  readonly source: Citation;
  /** Where somebody turns when the power is not used; null where a duty goes on. */
  readonly whereRefused: 'judicial-review' | 'county-court' | null;
}

/** ACC-4, ACC-5, RV-7: interim accommodation until a review (s.188(2A), (3)) or an appeal (s.204(4)) is decided. */
export function accommodationMeanwhile(waiting: Waiting): OwedMeanwhile {
  if (waiting.for === 'appeal') {
    return { basis: 'power', source: housingAct1996('204(4), 204A'), whereRefused: 'county-court' };
  }
  return waiting.of === 'final-offer-suitability'
    ? { basis: 'duty', source: housingAct1996('188(2A)'), whereRefused: null }
    : { basis: 'power', source: housingAct1996('188(3)'), whereRefused: 'judicial-review' };
}

/** What is weighed before a power to accommodate is not used (general knowledge). */
export const WEIGHED_MEANWHILE = {
  merits: 'how strong their case is',
  newInformation: 'what they say that was not known before',
  personalCircumstances: 'what it would mean for them and for the people with them',
} as const;

/** One of them. */
export type Weighed = keyof typeof WEIGHED_MEANWHILE;

export const MOHAMMED: Citation = guidance('R v Camden LBC ex p Mohammed', '(1997)');

/** A decision to end, or not to give, accommodation while somebody waits. */
export interface NotMeanwhile {
  readonly waiting: Waiting;
  readonly weighed: readonly Weighed[];
  readonly reasons: string;
}

/** Whether accommodation may stop before a review or an appeal is decided: never under the duty, and under the power only for reasons. */
export function mayStopMeanwhile({ waiting, weighed, reasons }: NotMeanwhile): UnlawfulStep | null {
  const { basis, source } = accommodationMeanwhile(waiting);
  if (basis === 'duty') {
    return unlawful(
      'ACC-4',
      [source],
      'While the suitability of a final offer is reviewed relief is treated as not over, so accommodation goes on.',
      ['Keep the accommodation until the review decision has been notified.'],
    );
  }
  const missing = Object.entries(WEIGHED_MEANWHILE).filter(([name]) => !weighed.some((known) => known === name));
  if (missing.length === 0 && reasons.trim() !== '') return null;
  return unlawful(
    waiting.for === 'review' ? 'ACC-5' : 'RV-7',
    [source, MOHAMMED],
    missing.length === 0
      ? 'A decision not to accommodate until the outcome gives its reasons.'
      : `Not yet weighed: ${missing.map(([, words]) => words).join('; ')}.`,
    ['Keep the accommodation until the outcome.', 'Weigh all three, and record why.'],
    { field: missing.length === 0 ? 'reasons' : 'weighed' },
  );
}
