import type { LocalDate } from '../../shared/local-date.js';
import type { Citation, Confidence } from '../citation.js';

/** A rule that refusals name and that stands in no table of its own: what it says, where, and how well it is known. */
export interface Principle {
  readonly id: string;
  readonly topic: PrincipleTopic;
  readonly says: string;
  readonly source: Citation;
  readonly confidence: Confidence;
  /** Its first day, where that is not long ago. */
  readonly since: LocalDate | null;
}

export type PrincipleTopic =
  | 'help-track'
  | 'applying'
  | 'interim-accommodation'
  | 'intentional-homelessness'
  | 'referral'
  | 'review-and-appeal'
  | 'suitability'
  | 'belongings-and-cooperation'
  | 'change-of-2026'
  | 'domestic-abuse'
  | 'allocation-and-tenancies'
  | 'support-duty';

/** One principle as its table has it. */
export type Row = readonly [id: string, says: string, source: Citation, confidence?: Confidence, since?: string];
