import type { LocalDate } from '../../shared/local-date.js';
import { remembering } from '../../shared/remembering.js';
import type { ClockCode } from '../time-limit.js';
import type { AccommodationTrack } from './accommodation/accommodation-track.js';
import type { HousingOfferOnRecord } from './duties/housing-offer-on-record.js';
import type { HelpTrack } from './duties/help-track.js';
import type { NoticeCode } from './notices.js';

export type Question = 'eligibility' | 'homelessness' | 'priority-need' | 'intentionality' | 'referral';
export type Duty = 'prevention' | 'relief' | 'main';

/** The latest decision on one question. */
export interface SettledQuestion {
  outcome: string;
  decidedOn: LocalDate;
  categories: readonly string[];
}

/** A possession notice as it was found: whether it is valid, and the date in it, as far as anybody said. */
export interface PossessionNoticeFound {
  readonly validPossessionNotice?: unknown;
  readonly possessionNoticeDate?: unknown;
}

/** What the record already holds. */
export interface CaseFacts {
  domesticAbuseDisclosed: boolean;
  /** They told this council of it in another application. */
  abuseToldElsewhere?: boolean;
  /** A code in the council's own words, such as `domestic-abuse`. */
  lossOfHomeReason: string;
  householdHasChildren: boolean;
  householdHasPregnancy: boolean;
  applicantAge: number;
  /** Local authority codes. */
  unsafeAreas: readonly string[];
  /** A place in a refuge has been offered and not taken up. */
  refugeTurnedDown: boolean;
  /** The last place of ours that they left is a refuge, and they have no other. */
  leftRefuge?: boolean;
  /** The last finding on homelessness is that staying would probably lead to abuse (s.177). */
  abuseFoundProbable?: boolean;
  /** When they applied. */
  approachedOn?: LocalDate;
  /** When they accepted the private rented sector offer within whose two years they may be applying again (s.195A); null where there is none. */
  privateOfferAcceptedOn?: LocalDate | null;
  /** The same as an officer says it with the last decision on priority need, of an offer that is not on this record. */
  privateOfferSaid?: LocalDate | null;
  /** The case rests on a restricted person alone (s.184(7)). */
  restrictedCase?: boolean;
  /** They have a room in a refuge now. */
  livesInRefuge?: boolean;
  /** The day on which they are expected to leave where they live now; null where none is known. */
  livesUntil?: LocalDate | null;
  authorityCode: string;
  helpTrack: HelpTrack;
  accommodationTrack: AccommodationTrack;
  settled: Partial<Record<Question, SettledQuestion>>;
  reliefStartedOn: LocalDate | null;
  preventionStartedOn: LocalDate | null;
  /** The suitability of a final offer (s.193A) is reviewed, and they have not been told the outcome. */
  finalOfferUnderReview?: boolean;
  /** The last day that a warning of s.193B leaves them, of those that stand under the duty that is owed. */
  warnedUntil?: LocalDate | null;
  /** The earliest day by which the authority was to take a step of the present housing plan that is still open. */
  ownStepDueOn?: LocalDate | null;
  /** What the last finding on homelessness says of a possession notice; null where it says nothing, or there is none. */
  possessionNotice?: PossessionNoticeFound | null;
  /** Offers made under the duty that is owed, in the order in which they were made; none that was taken back or found unsuitable. */
  housingOffers?: readonly HousingOfferOnRecord[];
}

/** One statutory question, as an officer proposes to answer it. */
export interface ProposedDecision {
  question: Question;
  outcome: string;
  categories: readonly string[];
  facts: Readonly<Record<string, unknown>>;
  reasons: string;
  decidedOn: LocalDate;
  /** The day on which it is written down; the day of the decision where nothing is said. */
  recordedOn?: LocalDate;
  secondOfficerId?: string | null;
}

export interface StartedDuty {
  duty: Duty;
  startedOn: LocalDate;
  /** The clock that measures the duty; null for the main duty, which has none. */
  clock: ClockCode | null;
}

export interface EndedDuty {
  duty: Duty;
  /** The last day of the 56 where the statute ends the duty; otherwise the day of the notice or decision that ends it. */
  endedOn: LocalDate;
  /** A ground of the duties register, such as `RL-b`. */
  ground: string;
}

/** Everything that follows from a decision. The whole new state of both tracks, and what starts, ends and must be sent. */
export interface DecisionEffect {
  helpTrack: HelpTrack;
  accommodationTrack: AccommodationTrack;
  startDuties: StartedDuty[];
  endDuties: EndedDuty[];
  /** Every clock that starts, those of the started duties included. */
  startClocks: { clock: ClockCode; dayOne: LocalDate }[];
  notices: NoticeCode[];
  /** The main duty is owed later than it would have been had priority need been decided in time. */
  late: boolean;
}

/** Whether the record itself says that the home was lost to domestic abuse, or abuse has been disclosed. */
export function abuseOnRecord(facts: Pick<CaseFacts, 'domesticAbuseDisclosed' | 'lossOfHomeReason'>): boolean {
  return facts.domesticAbuseDisclosed || lostToAbuse(facts);
}

/**
 * The record as the guards read it: abuse that somebody told of in another application is not forgotten by taking a new one. It stands in
 * the way of what must not be done to a victim, and starts nothing by itself.
 */
export function asToldElsewhere(facts: CaseFacts): CaseFacts {
  return facts.abuseToldElsewhere && !facts.domesticAbuseDisclosed ? { ...facts, domesticAbuseDisclosed: true } : facts;
}

const SAYS_ABUSE = /domestic(abuse|violence)|^(da|dv)$/;
// A household that the perpetrator was made to leave, or a loss that is said to be something else.
const SAYS_OTHERWISE = /\b(not|non|no|than)\b|perpetrator/;

/** Whether the recorded reason for the loss of the last settled home is domestic abuse, in whatever words a council writes it. */
export function lostToAbuse({ lossOfHomeReason }: Pick<CaseFacts, 'lossOfHomeReason'>): boolean {
  return saysAbuse(lossOfHomeReason);
}

const saysAbuse = remembering((reason: string): boolean => {
  const words = reason.toLowerCase().replace(/[^a-z]+/g, ' ');
  return SAYS_ABUSE.test(words.replaceAll(' ', '')) && !SAYS_OTHERWISE.test(words);
});

/**
 * Whether the record finds the person homeless. Prevention ended because they became homeless (PV-c) supersedes an earlier finding
 * that they were only threatened.
 */
export function foundHomeless(
  facts: Pick<CaseFacts, 'settled'> & Partial<Pick<CaseFacts, 'reliefStartedOn'>>,
): boolean {
  const finding = facts.settled.homelessness;
  const reliefSince = facts.reliefStartedOn ?? null;
  if (finding?.outcome === 'threatened') return reliefSince !== null && finding.decidedOn <= reliefSince;
  return finding?.outcome === 'homeless';
}
