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
import { type LocalDate, addDays, daysBetween } from '../../shared/local-date.js';
import { type Citation, housingAct1996, reviewRegulations2018 } from '../citation.js';
import { clockFrom } from '../computed-clock.js';
import type { ClockCode } from '../time-limit.js';
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';
import type { Question } from './case-facts.js';

/** What a person may ask to have reviewed (s.202(1)), in the groups that have their own time limits. */
export type ReviewableDecision = Question | 'duty-owed' | 'relief-steps' | 'relief-ended' | 'prevention-steps' | 'prevention-ended' | 'refusal-to-cooperate-in-prevention' | 'refusal-to-cooperate-in-relief' | 'main-duty-ended' | 'referral-conditions' | 'referee-decision' | 'duty-after-referral' | 'suitability';
interface Reviewable {
  readonly source: Citation;
  readonly decisionClock: ClockCode;
  /** Written representations have a time limit of their own. */
  readonly representationsClock: ClockCode | null;
}
const most = stryMutAct_9fa48("3377") ? () => undefined : (stryCov_9fa48("3377"), (() => {
  const most = (paragraph: string, decisionClock: ClockCode = stryMutAct_9fa48("3378") ? "" : (stryCov_9fa48("3378"), 'K-07')): Reviewable => stryMutAct_9fa48("3379") ? {} : (stryCov_9fa48("3379"), {
    source: housingAct1996(stryMutAct_9fa48("3380") ? `` : (stryCov_9fa48("3380"), `202(1)${paragraph}`)),
    decisionClock,
    representationsClock: null
  });
  return most;
})());
const quick = stryMutAct_9fa48("3381") ? () => undefined : (stryCov_9fa48("3381"), (() => {
  const quick = (paragraph: string): Reviewable => stryMutAct_9fa48("3382") ? {} : (stryCov_9fa48("3382"), {
    ...most(paragraph, stryMutAct_9fa48("3383") ? "" : (stryCov_9fa48("3383"), 'K-06')),
    representationsClock: stryMutAct_9fa48("3384") ? "" : (stryCov_9fa48("3384"), 'K-10')
  });
  return quick;
})());

/** RV-1: every reviewable decision and the clocks its review runs on (SI 2018/223 regs 5(3), 9). */
export const REVIEWABLE: Readonly<Record<ReviewableDecision, Reviewable>> = stryMutAct_9fa48("3385") ? {} : (stryCov_9fa48("3385"), {
  eligibility: most(stryMutAct_9fa48("3386") ? "" : (stryCov_9fa48("3386"), '(a)')),
  homelessness: most(stryMutAct_9fa48("3387") ? "" : (stryCov_9fa48("3387"), '(b)')),
  'priority-need': most(stryMutAct_9fa48("3388") ? "" : (stryCov_9fa48("3388"), '(b)')),
  intentionality: most(stryMutAct_9fa48("3389") ? "" : (stryCov_9fa48("3389"), '(b)')),
  'duty-owed': most(stryMutAct_9fa48("3390") ? "" : (stryCov_9fa48("3390"), '(b)')),
  'main-duty-ended': most(stryMutAct_9fa48("3391") ? "" : (stryCov_9fa48("3391"), '(b)')),
  'relief-steps': quick(stryMutAct_9fa48("3392") ? "" : (stryCov_9fa48("3392"), '(ba)(i)')),
  'relief-ended': most(stryMutAct_9fa48("3393") ? "" : (stryCov_9fa48("3393"), '(ba)(ii)')),
  'refusal-to-cooperate-in-prevention': quick(stryMutAct_9fa48("3394") ? "" : (stryCov_9fa48("3394"), '(bb)')),
  'refusal-to-cooperate-in-relief': most(stryMutAct_9fa48("3395") ? "" : (stryCov_9fa48("3395"), '(bb)')),
  'prevention-steps': quick(stryMutAct_9fa48("3396") ? "" : (stryCov_9fa48("3396"), '(bc)')),
  'prevention-ended': quick(stryMutAct_9fa48("3397") ? "" : (stryCov_9fa48("3397"), '(bc)')),
  referral: most(stryMutAct_9fa48("3398") ? "" : (stryCov_9fa48("3398"), '(c)')),
  'referral-conditions': most(stryMutAct_9fa48("3399") ? "" : (stryCov_9fa48("3399"), '(d)'), stryMutAct_9fa48("3400") ? "" : (stryCov_9fa48("3400"), 'K-08')),
  'referee-decision': most(stryMutAct_9fa48("3401") ? "" : (stryCov_9fa48("3401"), '(d)'), stryMutAct_9fa48("3402") ? "" : (stryCov_9fa48("3402"), 'K-09')),
  'duty-after-referral': most(stryMutAct_9fa48("3403") ? "" : (stryCov_9fa48("3403"), '(e)')),
  suitability: most(stryMutAct_9fa48("3404") ? "" : (stryCov_9fa48("3404"), '(f)-(h)'))
});
export interface ReviewWindow {
  readonly lastDay: LocalDate;
  readonly firstDayAfter: LocalDate;
  readonly inTime: boolean;
  /** Days after the last day; 0 in time. */
  readonly daysLate: number;
}

/**
 * s.202(3): whether a request came in time.
 * `allowedUntil` is a longer time that the authority has allowed in writing; a late request is not lost, it needs that (RV-4).
 */
export function reviewWindow(notifiedOn: LocalDate, requestedOn: LocalDate, allowedUntil: LocalDate | null = null): ReviewWindow {
  if (stryMutAct_9fa48("3405")) {
    {}
  } else {
    stryCov_9fa48("3405");
    const {
      lastDay: lawful
    } = clockFrom(stryMutAct_9fa48("3406") ? "" : (stryCov_9fa48("3406"), 'K-05'), notifiedOn);
    if (stryMutAct_9fa48("3409") ? lawful !== null : stryMutAct_9fa48("3408") ? false : stryMutAct_9fa48("3407") ? true : (stryCov_9fa48("3407", "3408", "3409"), lawful === null)) throw new RangeError(stryMutAct_9fa48("3410") ? "" : (stryCov_9fa48("3410"), 'no right of review was in force on that day'));
    const lastDay = (stryMutAct_9fa48("3413") ? allowedUntil !== null || allowedUntil > lawful : stryMutAct_9fa48("3412") ? false : stryMutAct_9fa48("3411") ? true : (stryCov_9fa48("3411", "3412", "3413"), (stryMutAct_9fa48("3415") ? allowedUntil === null : stryMutAct_9fa48("3414") ? true : (stryCov_9fa48("3414", "3415"), allowedUntil !== null)) && (stryMutAct_9fa48("3418") ? allowedUntil <= lawful : stryMutAct_9fa48("3417") ? allowedUntil >= lawful : stryMutAct_9fa48("3416") ? true : (stryCov_9fa48("3416", "3417", "3418"), allowedUntil > lawful)))) ? allowedUntil : lawful;
    const daysLate = stryMutAct_9fa48("3419") ? Math.min(0, daysBetween(lastDay, requestedOn)) : (stryCov_9fa48("3419"), Math.max(0, daysBetween(lastDay, requestedOn)));
    return stryMutAct_9fa48("3420") ? {} : (stryCov_9fa48("3420"), {
      lastDay,
      firstDayAfter: addDays(lastDay, 1),
      inTime: stryMutAct_9fa48("3423") ? daysLate !== 0 : stryMutAct_9fa48("3422") ? false : stryMutAct_9fa48("3421") ? true : (stryCov_9fa48("3421", "3422", "3423"), daysLate === 0),
      daysLate
    });
  }
}

/** The clocks that start with a request: when the decision is due and, for steps and prevention, when representations are. */
export function reviewClocks(kind: ReviewableDecision, requestedOn: LocalDate): {
  clock: ClockCode;
  dayOne: LocalDate;
}[] {
  if (stryMutAct_9fa48("3424")) {
    {}
  } else {
    stryCov_9fa48("3424");
    const {
      decisionClock,
      representationsClock
    } = REVIEWABLE[kind];
    return stryMutAct_9fa48("3425") ? [decisionClock, representationsClock].map(clock => ({
      clock,
      dayOne: requestedOn
    })) : (stryCov_9fa48("3425"), (stryMutAct_9fa48("3426") ? [] : (stryCov_9fa48("3426"), [decisionClock, representationsClock])).filter(stryMutAct_9fa48("3427") ? () => undefined : (stryCov_9fa48("3427"), clock => stryMutAct_9fa48("3430") ? clock === null : stryMutAct_9fa48("3429") ? false : stryMutAct_9fa48("3428") ? true : (stryCov_9fa48("3428", "3429", "3430"), clock !== null))).map(stryMutAct_9fa48("3431") ? () => undefined : (stryCov_9fa48("3431"), clock => stryMutAct_9fa48("3432") ? {} : (stryCov_9fa48("3432"), {
      clock,
      dayOne: requestedOn
    }))));
  }
}

/** What is known of the officers on both sides of a review. Grades rise with seniority. */
export interface ReviewOfficers {
  readonly reviewerGrade: number;
  readonly decisionMakerGrade: number;
  /** Made, drafted, advised on or sat in on the decision. */
  readonly reviewerWasInvolved: boolean;
}

/** RV-3, SI 2018/223 reg 8(2): the reviewer was not involved and is more senior. Null when they may review. */
export function whoMayReview(officers: ReviewOfficers): UnlawfulStep | null {
  if (stryMutAct_9fa48("3433")) {
    {}
  } else {
    stryCov_9fa48("3433");
    const senior = stryMutAct_9fa48("3437") ? officers.reviewerGrade <= officers.decisionMakerGrade : stryMutAct_9fa48("3436") ? officers.reviewerGrade >= officers.decisionMakerGrade : stryMutAct_9fa48("3435") ? false : stryMutAct_9fa48("3434") ? true : (stryCov_9fa48("3434", "3435", "3436", "3437"), officers.reviewerGrade > officers.decisionMakerGrade);
    if (stryMutAct_9fa48("3440") ? senior || !officers.reviewerWasInvolved : stryMutAct_9fa48("3439") ? false : stryMutAct_9fa48("3438") ? true : (stryCov_9fa48("3438", "3439", "3440"), senior && (stryMutAct_9fa48("3441") ? officers.reviewerWasInvolved : (stryCov_9fa48("3441"), !officers.reviewerWasInvolved)))) return null;
    return unlawful(stryMutAct_9fa48("3442") ? "" : (stryCov_9fa48("3442"), 'RV-3'), stryMutAct_9fa48("3443") ? [] : (stryCov_9fa48("3443"), [reviewRegulations2018(stryMutAct_9fa48("3444") ? "" : (stryCov_9fa48("3444"), '8(2)'))]), officers.reviewerWasInvolved ? stryMutAct_9fa48("3445") ? "" : (stryCov_9fa48("3445"), 'The reviewer was involved in the decision.') : stryMutAct_9fa48("3446") ? "" : (stryCov_9fa48("3446"), 'The reviewer must be more senior than the officer who decided.'), stryMutAct_9fa48("3447") ? [] : (stryCov_9fa48("3447"), [stryMutAct_9fa48("3448") ? "" : (stryCov_9fa48("3448"), 'Give the review to a more senior officer who was not involved.')]));
  }
}

/**
 * SI 2018/223 reg 7(2): a decision with a deficiency may still be upheld against the person, but only after they have been told why the
 * reviewer is minded to, and that they may answer, in writing or by word of mouth. Null when the outcome may be given.
 */
export function mindedToFirst(outcome: {
  readonly againstThePerson: boolean;
  readonly deficiencyFound: boolean;
  readonly toldMindedTo: boolean;
}): UnlawfulStep | null {
  if (stryMutAct_9fa48("3449")) {
    {}
  } else {
    stryCov_9fa48("3449");
    const {
      againstThePerson,
      deficiencyFound,
      toldMindedTo
    } = outcome;
    if (stryMutAct_9fa48("3452") ? (!againstThePerson || !deficiencyFound) && toldMindedTo : stryMutAct_9fa48("3451") ? false : stryMutAct_9fa48("3450") ? true : (stryCov_9fa48("3450", "3451", "3452"), (stryMutAct_9fa48("3454") ? !againstThePerson && !deficiencyFound : stryMutAct_9fa48("3453") ? false : (stryCov_9fa48("3453", "3454"), (stryMutAct_9fa48("3455") ? againstThePerson : (stryCov_9fa48("3455"), !againstThePerson)) || (stryMutAct_9fa48("3456") ? deficiencyFound : (stryCov_9fa48("3456"), !deficiencyFound)))) || toldMindedTo)) return null;
    return unlawful(stryMutAct_9fa48("3457") ? "" : (stryCov_9fa48("3457"), 'RV-minded-to'), stryMutAct_9fa48("3458") ? [] : (stryCov_9fa48("3458"), [reviewRegulations2018(stryMutAct_9fa48("3459") ? "" : (stryCov_9fa48("3459"), '7(2)'))]), stryMutAct_9fa48("3460") ? "" : (stryCov_9fa48("3460"), 'There is a deficiency in the decision. Tell the person first why you are minded to find against them.'), stryMutAct_9fa48("3461") ? [] : (stryCov_9fa48("3461"), [stryMutAct_9fa48("3462") ? "" : (stryCov_9fa48("3462"), 'Send a minded-to letter and hear what they say.'), stryMutAct_9fa48("3463") ? "" : (stryCov_9fa48("3463"), 'Decide for the person.')]));
  }
}

/** RV-5, s.203(4)-(6): a notice of a review decision that leaves out its reasons or the right of appeal has not been given. */
export function notGiven(): UnlawfulStep {
  if (stryMutAct_9fa48("3464")) {
    {}
  } else {
    stryCov_9fa48("3464");
    return unlawful(stryMutAct_9fa48("3465") ? "" : (stryCov_9fa48("3465"), 'RV-5'), stryMutAct_9fa48("3466") ? [] : (stryCov_9fa48("3466"), [housingAct1996(stryMutAct_9fa48("3467") ? "" : (stryCov_9fa48("3467"), '203(4)-(6)'))]), stryMutAct_9fa48("3468") ? "" : (stryCov_9fa48("3468"), 'Without its reasons and the right and time to appeal, this letter counts as not given, and no time to appeal runs.'), stryMutAct_9fa48("3469") ? [] : (stryCov_9fa48("3469"), [stryMutAct_9fa48("3470") ? "" : (stryCov_9fa48("3470"), 'Send a letter that has them, and record that one.')]));
  }
}

/** RV-2, s.202(2): there is no review of a review; the next step is the county court, on a point of law. */
export function reviewOfReview(): UnlawfulStep {
  if (stryMutAct_9fa48("3471")) {
    {}
  } else {
    stryCov_9fa48("3471");
    return unlawful(stryMutAct_9fa48("3472") ? "" : (stryCov_9fa48("3472"), 'RV-2'), stryMutAct_9fa48("3473") ? [] : (stryCov_9fa48("3473"), [housingAct1996(stryMutAct_9fa48("3474") ? "" : (stryCov_9fa48("3474"), '202(2), 204'))]), stryMutAct_9fa48("3475") ? "" : (stryCov_9fa48("3475"), 'A review decision cannot be reviewed again.'), stryMutAct_9fa48("3476") ? [] : (stryCov_9fa48("3476"), [stryMutAct_9fa48("3477") ? "" : (stryCov_9fa48("3477"), 'Appeal to the county court on a point of law.'), stryMutAct_9fa48("3478") ? "" : (stryCov_9fa48("3478"), 'Make a new application if the facts have changed.')]));
  }
}

/**
 * K-15's day one (s.204(1)-(2), s.203(6)): the day the review decision was properly notified or, where none was by the day it was due, that day.
 * Null while neither has happened: a notice without reasons or the right of appeal has not been given.
 */
export function appealRunsFrom(review: {
  readonly notifiedOn: LocalDate | null;
  readonly noticeComplete: boolean;
  readonly dueOn: LocalDate;
  readonly today: LocalDate;
}): LocalDate | null {
  if (stryMutAct_9fa48("3479")) {
    {}
  } else {
    stryCov_9fa48("3479");
    if (stryMutAct_9fa48("3482") ? review.notifiedOn !== null || review.noticeComplete : stryMutAct_9fa48("3481") ? false : stryMutAct_9fa48("3480") ? true : (stryCov_9fa48("3480", "3481", "3482"), (stryMutAct_9fa48("3484") ? review.notifiedOn === null : stryMutAct_9fa48("3483") ? true : (stryCov_9fa48("3483", "3484"), review.notifiedOn !== null)) && review.noticeComplete)) return review.notifiedOn;
    return (stryMutAct_9fa48("3488") ? review.today <= review.dueOn : stryMutAct_9fa48("3487") ? review.today >= review.dueOn : stryMutAct_9fa48("3486") ? false : stryMutAct_9fa48("3485") ? true : (stryCov_9fa48("3485", "3486", "3487", "3488"), review.today > review.dueOn)) ? review.dueOn : null;
  }
}