// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import type { LocalDate } from '../../shared/local-date.js';
import type { ClockCode } from '../time-limit.js';
import type { AccommodationTrack } from './accommodation-track.js';
import type { HelpTrack } from './help-track.js';
import type { NoticeCode } from './notices.js';
export type Question = 'eligibility' | 'homelessness' | 'priority-need' | 'intentionality' | 'referral';
export type Duty = 'prevention' | 'relief' | 'main';

/** The latest decision on one question. */
export interface SettledQuestion {
  outcome: string;
  decidedOn: LocalDate;
  categories: readonly string[];
}

/** What the record already holds. */
export interface CaseFacts {
  domesticAbuseDisclosed: boolean;
  /** A code in the council's own words, such as `domestic-abuse`. */
  lossOfHomeReason: string;
  householdHasChildren: boolean;
  householdHasPregnancy: boolean;
  applicantAge: number;
  /** Local authority codes. */
  unsafeAreas: readonly string[];
  /** A place in a refuge has been offered and not taken up. */
  refugeTurnedDown: boolean;
  authorityCode: string;
  helpTrack: HelpTrack;
  accommodationTrack: AccommodationTrack;
  settled: Partial<Record<Question, SettledQuestion>>;
  reliefStartedOn: LocalDate | null;
  preventionStartedOn: LocalDate | null;
}

/** One statutory question, as an officer proposes to answer it. */
export interface ProposedDecision {
  question: Question;
  outcome: string;
  categories: readonly string[];
  facts: Readonly<Record<string, unknown>>;
  reasons: string;
  decidedOn: LocalDate;
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
  startClocks: {
    clock: ClockCode;
    dayOne: LocalDate;
  }[];
  notices: NoticeCode[];
  /** The main duty is owed later than it would have been had priority need been decided in time. */
  late: boolean;
}

/** Whether the record itself says that the home was lost to domestic abuse, or abuse has been disclosed. */
export function abuseOnRecord(facts: Pick<CaseFacts, 'domesticAbuseDisclosed' | 'lossOfHomeReason'>): boolean {
  if (stryMutAct_9fa48("787")) {
    {}
  } else {
    stryCov_9fa48("787");
    return stryMutAct_9fa48("790") ? facts.domesticAbuseDisclosed && lostToAbuse(facts) : stryMutAct_9fa48("789") ? false : stryMutAct_9fa48("788") ? true : (stryCov_9fa48("788", "789", "790"), facts.domesticAbuseDisclosed || lostToAbuse(facts));
  }
}
const SAYS_ABUSE = stryMutAct_9fa48("792") ? /domestic(abuse|violence)|^(da|dv)/ : stryMutAct_9fa48("791") ? /domestic(abuse|violence)|(da|dv)$/ : (stryCov_9fa48("791", "792"), /domestic(abuse|violence)|^(da|dv)$/);
// A household that the perpetrator was made to leave, or a loss that is said to be something else.
const SAYS_OTHERWISE = /\b(not|non|no|than)\b|perpetrator/;

/** Whether the recorded reason for the loss of the last settled home is domestic abuse, in whatever words a council writes it. */
export function lostToAbuse({
  lossOfHomeReason
}: Pick<CaseFacts, 'lossOfHomeReason'>): boolean {
  if (stryMutAct_9fa48("793")) {
    {}
  } else {
    stryCov_9fa48("793");
    const words = stryMutAct_9fa48("794") ? lossOfHomeReason.toUpperCase().replace(/[^a-z]+/g, ' ') : (stryCov_9fa48("794"), lossOfHomeReason.toLowerCase().replace(stryMutAct_9fa48("796") ? /[a-z]+/g : stryMutAct_9fa48("795") ? /[^a-z]/g : (stryCov_9fa48("795", "796"), /[^a-z]+/g), stryMutAct_9fa48("797") ? "" : (stryCov_9fa48("797"), ' ')));
    return stryMutAct_9fa48("800") ? SAYS_ABUSE.test(words.replaceAll(' ', '')) || !SAYS_OTHERWISE.test(words) : stryMutAct_9fa48("799") ? false : stryMutAct_9fa48("798") ? true : (stryCov_9fa48("798", "799", "800"), SAYS_ABUSE.test(words.replaceAll(stryMutAct_9fa48("801") ? "" : (stryCov_9fa48("801"), ' '), stryMutAct_9fa48("802") ? "Stryker was here!" : (stryCov_9fa48("802"), ''))) && (stryMutAct_9fa48("803") ? SAYS_OTHERWISE.test(words) : (stryCov_9fa48("803"), !SAYS_OTHERWISE.test(words))));
  }
}

/**
 * Whether the record finds the person homeless. Prevention ended because they became homeless (PV-c) supersedes an earlier finding
 * that they were only threatened.
 */
export function foundHomeless(facts: Pick<CaseFacts, 'settled'> & Partial<Pick<CaseFacts, 'reliefStartedOn'>>): boolean {
  if (stryMutAct_9fa48("804")) {
    {}
  } else {
    stryCov_9fa48("804");
    const finding = facts.settled.homelessness;
    const reliefSince = stryMutAct_9fa48("805") ? facts.reliefStartedOn && null : (stryCov_9fa48("805"), facts.reliefStartedOn ?? null);
    if (stryMutAct_9fa48("808") ? finding?.outcome !== 'threatened' : stryMutAct_9fa48("807") ? false : stryMutAct_9fa48("806") ? true : (stryCov_9fa48("806", "807", "808"), (stryMutAct_9fa48("809") ? finding.outcome : (stryCov_9fa48("809"), finding?.outcome)) === (stryMutAct_9fa48("810") ? "" : (stryCov_9fa48("810"), 'threatened')))) return stryMutAct_9fa48("813") ? reliefSince !== null || finding.decidedOn <= reliefSince : stryMutAct_9fa48("812") ? false : stryMutAct_9fa48("811") ? true : (stryCov_9fa48("811", "812", "813"), (stryMutAct_9fa48("815") ? reliefSince === null : stryMutAct_9fa48("814") ? true : (stryCov_9fa48("814", "815"), reliefSince !== null)) && (stryMutAct_9fa48("818") ? finding.decidedOn > reliefSince : stryMutAct_9fa48("817") ? finding.decidedOn < reliefSince : stryMutAct_9fa48("816") ? true : (stryCov_9fa48("816", "817", "818"), finding.decidedOn <= reliefSince)));
    return stryMutAct_9fa48("821") ? finding?.outcome !== 'homeless' : stryMutAct_9fa48("820") ? false : stryMutAct_9fa48("819") ? true : (stryCov_9fa48("819", "820", "821"), (stryMutAct_9fa48("822") ? finding.outcome : (stryCov_9fa48("822"), finding?.outcome)) === (stryMutAct_9fa48("823") ? "" : (stryCov_9fa48("823"), 'homeless')));
  }
}