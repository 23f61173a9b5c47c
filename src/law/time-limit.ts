import type { LocalDate } from '../shared/local-date.js';
import type { Citation, Confidence } from './citation.js';
import type { RuleVersionKey } from './rule-versions.js';

type Tens = '0' | '1' | '2';
type Ones = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** K-01 to K-33, the codes of the clock register. */
export type ClockCode = Exclude<`K-${Tens}${Ones}`, 'K-00'> | 'K-30' | 'K-31' | 'K-32' | 'K-33';

export interface Length {
  readonly n: number;
  readonly unit: 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year' | 'none';
}

/** A length of time, as in `of(56, 'day')`. */
export const of = (n: number, unit: Length['unit']): Length => ({ n, unit });

/** A period laid down by law, by guidance or by agreed practice. */
export interface TimeLimit {
  readonly name: string;
  readonly length: Length;
  /** What happens on day one. */
  readonly dayOne: string;
  /**
   * `included`: "beginning with" day one, so 56 days end on day one + 55.
   * `excluded`: "from", "of" or "within ... of" day one, so 21 days end on day one + 21.
   */
  readonly counting: 'included' | 'excluded';
  readonly stopsOn: string;
  /** Who may lengthen it and how; absent when nobody may. */
  readonly extendable?: string;
  readonly source: Citation;
  readonly confidence: Confidence;
  /** First and last day on which day one may fall; null is open. */
  readonly inForce: { readonly from: LocalDate | null; readonly to: LocalDate | null };
  /** The change that must have been commenced, where no commencement day is known. */
  readonly awaits?: RuleVersionKey;
  /** A last day on which the court office is closed moves to the next day it is open. */
  readonly courtOfficeRoll?: true;
  /** What a reader must know to use the dates. */
  readonly note?: string;
}
