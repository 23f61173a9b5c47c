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
import { type LocalDate } from '../../shared/local-date.js';
import { accommodationBeside } from './accommodation-track.js';
import { interimOwed, interimRuledOut } from './application.js';
import type { CaseFacts, DecisionEffect, Duty, EndedDuty, StartedDuty } from './case-facts.js';
import { ENDING_NOTICE } from './duties.js';
import type { HelpTrack } from './help-track.js';
import { NOTICES, type NoticeCode } from './notices.js';

/** One move of the help track with what it starts and ends; `effectOf` works out the rest. */
export interface Move {
  readonly help: HelpTrack;
  readonly start?: StartedDuty;
  readonly end?: EndedDuty;
  /** Letters beyond those that ending a duty by notice calls for. */
  readonly letters?: readonly NoticeCode[];
  /** `true`: accommodation is held until a referral is answered. `false`: it was, and has been. */
  readonly held?: boolean;
  readonly late?: true;
}

/** The ground on which the statute itself ends relief. */
export const BY_ITSELF = stryMutAct_9fa48("1590") ? "" : (stryCov_9fa48("1590"), 'RL-AUTO');

/** Ends a duty on a ground. */
export function ending(duty: Duty, endedOn: LocalDate, ground: string): EndedDuty {
  if (stryMutAct_9fa48("1591")) {
    {}
  } else {
    stryCov_9fa48("1591");
    return stryMutAct_9fa48("1592") ? {} : (stryCov_9fa48("1592"), {
      duty,
      endedOn,
      ground
    });
  }
}

/**
 * Everything that follows from a move: the accommodation track, the clocks and the letters.
 * `after` is the record as it stands with the new decision in it; `notifiedOn` is the day the letters are dated.
 */
export function effectOf(after: CaseFacts, move: Move, notifiedOn: LocalDate): DecisionEffect {
  if (stryMutAct_9fa48("1593")) {
    {}
  } else {
    stryCov_9fa48("1593");
    const endingLetters = (stryMutAct_9fa48("1596") ? move.end || endsByNotice(move.end) : stryMutAct_9fa48("1595") ? false : stryMutAct_9fa48("1594") ? true : (stryCov_9fa48("1594", "1595", "1596"), move.end && endsByNotice(move.end))) ? stryMutAct_9fa48("1597") ? [] : (stryCov_9fa48("1597"), [ENDING_NOTICE[move.end.duty]]) : stryMutAct_9fa48("1598") ? ["Stryker was here"] : (stryCov_9fa48("1598"), []);
    const notices = stryMutAct_9fa48("1599") ? [] : (stryCov_9fa48("1599"), [...new Set(stryMutAct_9fa48("1600") ? [] : (stryCov_9fa48("1600"), [...endingLetters, ...(stryMutAct_9fa48("1601") ? move.letters && [] : (stryCov_9fa48("1601"), move.letters ?? (stryMutAct_9fa48("1602") ? ["Stryker was here"] : (stryCov_9fa48("1602"), []))))]))]);
    const reviewable = stryMutAct_9fa48("1603") ? notices.every(code => NOTICES[code].carriesReviewRight) : (stryCov_9fa48("1603"), notices.some(stryMutAct_9fa48("1604") ? () => undefined : (stryCov_9fa48("1604"), code => NOTICES[code].carriesReviewRight)));
    const starting = (stryMutAct_9fa48("1605") ? move.start.clock : (stryCov_9fa48("1605"), move.start?.clock)) ? stryMutAct_9fa48("1606") ? [] : (stryCov_9fa48("1606"), [stryMutAct_9fa48("1607") ? {} : (stryCov_9fa48("1607"), {
      clock: move.start.clock,
      dayOne: move.start.startedOn
    })]) : stryMutAct_9fa48("1608") ? ["Stryker was here"] : (stryCov_9fa48("1608"), []);
    return stryMutAct_9fa48("1609") ? {} : (stryCov_9fa48("1609"), {
      helpTrack: move.help,
      accommodationTrack: move.held ? stryMutAct_9fa48("1610") ? "" : (stryCov_9fa48("1610"), 'held-pending-referral') : besides(after, move),
      startDuties: move.start ? stryMutAct_9fa48("1611") ? [] : (stryCov_9fa48("1611"), [move.start]) : stryMutAct_9fa48("1612") ? ["Stryker was here"] : (stryCov_9fa48("1612"), []),
      endDuties: move.end ? stryMutAct_9fa48("1613") ? [] : (stryCov_9fa48("1613"), [move.end]) : stryMutAct_9fa48("1614") ? ["Stryker was here"] : (stryCov_9fa48("1614"), []),
      startClocks: reviewable ? stryMutAct_9fa48("1615") ? [] : (stryCov_9fa48("1615"), [...starting, stryMutAct_9fa48("1616") ? {} : (stryCov_9fa48("1616"), {
        clock: stryMutAct_9fa48("1617") ? "" : (stryCov_9fa48("1617"), 'K-05'),
        dayOne: notifiedOn
      })]) : starting,
      notices,
      late: stryMutAct_9fa48("1620") ? move.late !== true : stryMutAct_9fa48("1619") ? false : stryMutAct_9fa48("1618") ? true : (stryCov_9fa48("1618", "1619", "1620"), move.late === (stryMutAct_9fa48("1621") ? false : (stryCov_9fa48("1621"), true)))
    });
  }
}
function endsByNotice(end: EndedDuty): boolean {
  if (stryMutAct_9fa48("1622")) {
    {}
  } else {
    stryCov_9fa48("1622");
    return stryMutAct_9fa48("1625") ? end.ground === BY_ITSELF : stryMutAct_9fa48("1624") ? false : stryMutAct_9fa48("1623") ? true : (stryCov_9fa48("1623", "1624", "1625"), end.ground !== BY_ITSELF);
  }
}
function besides(after: CaseFacts, move: Move): DecisionEffect['accommodationTrack'] {
  if (stryMutAct_9fa48("1626")) {
    {}
  } else {
    stryCov_9fa48("1626");
    const interim = stryMutAct_9fa48("1627") ? {} : (stryCov_9fa48("1627"), {
      owed: interimOwed(after),
      ruledOut: interimRuledOut(after)
    });
    return accommodationBeside(move.help, (stryMutAct_9fa48("1630") ? move.held !== false : stryMutAct_9fa48("1629") ? false : stryMutAct_9fa48("1628") ? true : (stryCov_9fa48("1628", "1629", "1630"), move.held === (stryMutAct_9fa48("1631") ? true : (stryCov_9fa48("1631"), false)))) ? stryMutAct_9fa48("1632") ? "" : (stryCov_9fa48("1632"), 'interim') : after.accommodationTrack, interim);
  }
}

/** Two effects of which the second follows on the first, as one. */
export function followedBy(first: DecisionEffect | null, second: DecisionEffect): DecisionEffect {
  if (stryMutAct_9fa48("1633")) {
    {}
  } else {
    stryCov_9fa48("1633");
    if (stryMutAct_9fa48("1636") ? false : stryMutAct_9fa48("1635") ? true : stryMutAct_9fa48("1634") ? first : (stryCov_9fa48("1634", "1635", "1636"), !first)) return second;
    return stryMutAct_9fa48("1637") ? {} : (stryCov_9fa48("1637"), {
      helpTrack: second.helpTrack,
      accommodationTrack: second.accommodationTrack,
      startDuties: stryMutAct_9fa48("1638") ? [] : (stryCov_9fa48("1638"), [...first.startDuties, ...second.startDuties]),
      endDuties: stryMutAct_9fa48("1639") ? [] : (stryCov_9fa48("1639"), [...first.endDuties, ...second.endDuties]),
      startClocks: stryMutAct_9fa48("1640") ? [] : (stryCov_9fa48("1640"), [...first.startClocks, ...second.startClocks]),
      notices: stryMutAct_9fa48("1641") ? [] : (stryCov_9fa48("1641"), [...new Set(stryMutAct_9fa48("1642") ? [] : (stryCov_9fa48("1642"), [...first.notices, ...second.notices]))]),
      late: stryMutAct_9fa48("1645") ? first.late && second.late : stryMutAct_9fa48("1644") ? false : stryMutAct_9fa48("1643") ? true : (stryCov_9fa48("1643", "1644", "1645"), first.late || second.late)
    });
  }
}