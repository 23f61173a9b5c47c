import type { LocalDate } from '../../shared/local-date.js';

/** The nine sections of a case, in the order in which they are returned. */
export const SECTIONS = [
  'main',
  'people',
  'support',
  'prevention',
  'relief',
  'finalDuties',
  'assistance',
  'temporaryAccommodation',
  'reviews',
] as const;
export type Section = (typeof SECTIONS)[number];

/** A key of a list, several of them, a day, a number, yes or no; null where nothing is known. Never words that somebody typed. */
export type Value = string | readonly string[] | number | boolean | null;

/** One thing that is said in a section: a person, a duty, a stay. */
export type Item = Readonly<Record<string, Value>>;

/** One case as it is returned: the household by its case reference, and nobody by name. */
export type CaseReturn = Readonly<Record<Section, readonly Item[]>>;

/** What the record says of one case up to the last day of a quarter. Codes, days and numbers. */
export interface ReturnFacts {
  readonly applicationId: string;
  readonly reference: string;
  readonly approachedOn: LocalDate;
  readonly lossOfHomeReason: string;
  readonly abuseDisclosed: boolean;
  /** When they accepted the private offer within whose years they applied again (s.195A); null for all others. */
  readonly privateOfferAcceptedOn: LocalDate | null;
  /** The applicant first; as they were on the day of the approach, or the day on which they came to the household. */
  readonly people: readonly PersonFacts[];
  /** Of the latest assessment; empty while there is none. */
  readonly needs: readonly string[];
  readonly decisions: readonly DecisionFacts[];
  readonly duties: readonly DutyFacts[];
  readonly stays: readonly StayFacts[];
  readonly reviews: readonly ReviewFacts[];
  readonly answers: Answers;
}

/** What an officer has answered because no record of the product says it: keys of lists, by question. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface PersonFacts {
  readonly relationship: string;
  readonly sex: string;
  readonly age: number;
  readonly pregnant: boolean;
}

export interface DecisionFacts {
  readonly question: string;
  readonly outcome: string;
  readonly mainCategory: string | null;
  readonly categories: readonly string[];
  readonly eligibilityClass: string | null;
  readonly validPossessionNotice: boolean | null;
  readonly decidedOn: LocalDate;
}

export interface DutyFacts {
  readonly duty: 'prevention' | 'relief' | 'main';
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly endGround: string | null;
}

export interface StayFacts {
  readonly category: string;
  readonly selfContained: boolean;
  readonly providerType: string;
  readonly outOfArea: boolean;
  readonly enteredOn: LocalDate;
  readonly leftOn: LocalDate | null;
}

export interface ReviewFacts {
  readonly question: string;
  readonly requestedOn: LocalDate;
  readonly status: string;
  readonly decidedOn: LocalDate | null;
}
