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
import { type Citation, domesticAbuseAct2021, housingAct1996 } from '../citation.js';
import { clockFrom } from '../computed-clock.js';
import type { ClockCode } from '../time-limit.js';
import type { CaseFacts, Duty, StartedDuty } from './case-facts.js';
import type { HelpTrack } from './help-track.js';
import type { NoticeCode } from './notices.js';
export interface DutyRow {
  readonly name: string;
  readonly source: Citation;
  readonly startsWhen: string;
  readonly content: string;
  readonly endsWhen: string;
}

/** The duties that the help and accommodation tracks move between, and those that stand beside them. */
export const DUTIES_REGISTER: Readonly<Record<string, DutyRow>> = stryMutAct_9fa48("1449") ? {} : (stryCov_9fa48("1449"), {
  advice: stryMutAct_9fa48("1450") ? {} : (stryCov_9fa48("1450"), {
    name: stryMutAct_9fa48("1451") ? "" : (stryCov_9fa48("1451"), 'Advice and information'),
    source: housingAct1996(stryMutAct_9fa48("1452") ? "" : (stryCov_9fa48("1452"), '179')),
    startsWhen: stryMutAct_9fa48("1453") ? "" : (stryCov_9fa48("1453"), 'always, for anyone in the district'),
    content: stryMutAct_9fa48("1454") ? "" : (stryCov_9fa48("1454"), 'free advice and information, designed with victims of domestic abuse among others in mind'),
    endsWhen: stryMutAct_9fa48("1455") ? "" : (stryCov_9fa48("1455"), 'never')
  }),
  inquiries: stryMutAct_9fa48("1456") ? {} : (stryCov_9fa48("1456"), {
    name: stryMutAct_9fa48("1457") ? "" : (stryCov_9fa48("1457"), 'Inquiries'),
    source: housingAct1996(stryMutAct_9fa48("1458") ? "" : (stryCov_9fa48("1458"), '184')),
    startsWhen: stryMutAct_9fa48("1459") ? "" : (stryCov_9fa48("1459"), 'there is reason to believe a person may be homeless or threatened with it'),
    content: stryMutAct_9fa48("1460") ? "" : (stryCov_9fa48("1460"), 'inquire into eligibility and the duty owed, and decide in writing'),
    endsWhen: stryMutAct_9fa48("1461") ? "" : (stryCov_9fa48("1461"), 'notice of the decision')
  }),
  interim: stryMutAct_9fa48("1462") ? {} : (stryCov_9fa48("1462"), {
    name: stryMutAct_9fa48("1463") ? "" : (stryCov_9fa48("1463"), 'Interim accommodation'),
    source: housingAct1996(stryMutAct_9fa48("1464") ? "" : (stryCov_9fa48("1464"), '188(1)')),
    startsWhen: stryMutAct_9fa48("1465") ? "" : (stryCov_9fa48("1465"), 'there is reason to believe a person may be homeless, eligible and in priority need'),
    content: stryMutAct_9fa48("1466") ? "" : (stryCov_9fa48("1466"), 'secure accommodation for the whole household'),
    endsWhen: stryMutAct_9fa48("1467") ? "" : (stryCov_9fa48("1467"), 'told that nothing more is owed, or relief has ended and the next duty is notified')
  }),
  assessment: stryMutAct_9fa48("1468") ? {} : (stryCov_9fa48("1468"), {
    name: stryMutAct_9fa48("1469") ? "" : (stryCov_9fa48("1469"), 'Assessment and plan'),
    source: housingAct1996(stryMutAct_9fa48("1470") ? "" : (stryCov_9fa48("1470"), '189A')),
    startsWhen: stryMutAct_9fa48("1471") ? "" : (stryCov_9fa48("1471"), 'satisfied homeless or threatened, and eligible'),
    content: stryMutAct_9fa48("1472") ? "" : (stryCov_9fa48("1472"), 'assess causes, housing needs and support needs; try to agree steps; write them down and review them'),
    endsWhen: stryMutAct_9fa48("1473") ? "" : (stryCov_9fa48("1473"), 'neither prevention nor relief is owed')
  }),
  prevention: stryMutAct_9fa48("1474") ? {} : (stryCov_9fa48("1474"), {
    name: stryMutAct_9fa48("1475") ? "" : (stryCov_9fa48("1475"), 'Prevention'),
    source: housingAct1996(stryMutAct_9fa48("1476") ? "" : (stryCov_9fa48("1476"), '195')),
    startsWhen: stryMutAct_9fa48("1477") ? "" : (stryCov_9fa48("1477"), 'satisfied threatened with homelessness and eligible'),
    content: stryMutAct_9fa48("1478") ? "" : (stryCov_9fa48("1478"), 'reasonable steps to help keep accommodation available'),
    endsWhen: stryMutAct_9fa48("1479") ? "" : (stryCov_9fa48("1479"), 'notice on one of seven grounds')
  }),
  relief: stryMutAct_9fa48("1480") ? {} : (stryCov_9fa48("1480"), {
    name: stryMutAct_9fa48("1481") ? "" : (stryCov_9fa48("1481"), 'Relief'),
    source: housingAct1996(stryMutAct_9fa48("1482") ? "" : (stryCov_9fa48("1482"), '189B')),
    startsWhen: stryMutAct_9fa48("1483") ? "" : (stryCov_9fa48("1483"), 'satisfied homeless and eligible'),
    content: stryMutAct_9fa48("1484") ? "" : (stryCov_9fa48("1484"), 'reasonable steps to help secure suitable accommodation with a prospect of six months'),
    endsWhen: stryMutAct_9fa48("1485") ? "" : (stryCov_9fa48("1485"), 'the end of the last day, where priority need is accepted and intentional homelessness is not found; otherwise notice')
  }),
  'intentional-homelessness': stryMutAct_9fa48("1486") ? {} : (stryCov_9fa48("1486"), {
    name: stryMutAct_9fa48("1487") ? "" : (stryCov_9fa48("1487"), 'Short accommodation and advice'),
    source: housingAct1996(stryMutAct_9fa48("1488") ? "" : (stryCov_9fa48("1488"), '190(2)')),
    startsWhen: stryMutAct_9fa48("1489") ? "" : (stryCov_9fa48("1489"), 'relief is over, in priority need, intentionally homeless'),
    content: stryMutAct_9fa48("1490") ? "" : (stryCov_9fa48("1490"), 'accommodation for a reasonable opportunity to find a home, with advice and assistance'),
    endsWhen: stryMutAct_9fa48("1491") ? "" : (stryCov_9fa48("1491"), 'that opportunity has been given')
  }),
  main: stryMutAct_9fa48("1492") ? {} : (stryCov_9fa48("1492"), {
    name: stryMutAct_9fa48("1493") ? "" : (stryCov_9fa48("1493"), 'Main duty'),
    source: housingAct1996(stryMutAct_9fa48("1494") ? "" : (stryCov_9fa48("1494"), '193(2)')),
    startsWhen: stryMutAct_9fa48("1495") ? "" : (stryCov_9fa48("1495"), 'relief is over; homeless, eligible, in priority need, not intentionally homeless, not referred'),
    content: stryMutAct_9fa48("1496") ? "" : (stryCov_9fa48("1496"), 'secure that accommodation is available'),
    endsWhen: stryMutAct_9fa48("1497") ? "" : (stryCov_9fa48("1497"), 'one of the grounds of s.193(5), (6), (7) or (7AA)')
  }),
  belongings: stryMutAct_9fa48("1498") ? {} : (stryCov_9fa48("1498"), {
    name: stryMutAct_9fa48("1499") ? "" : (stryCov_9fa48("1499"), 'Protection of belongings'),
    source: housingAct1996(stryMutAct_9fa48("1500") ? "" : (stryCov_9fa48("1500"), '211, 212')),
    startsWhen: stryMutAct_9fa48("1501") ? "" : (stryCov_9fa48("1501"), 'belongings are in danger, nobody else can act, and accommodation or help is or was owed'),
    content: stryMutAct_9fa48("1502") ? "" : (stryCov_9fa48("1502"), 'reasonable steps to prevent loss or damage'),
    endsWhen: stryMutAct_9fa48("1503") ? "" : (stryCov_9fa48("1503"), 'the danger is over or they are moved as asked; told why')
  }),
  support: stryMutAct_9fa48("1504") ? {} : (stryCov_9fa48("1504"), {
    name: stryMutAct_9fa48("1505") ? "" : (stryCov_9fa48("1505"), 'Support in relevant accommodation'),
    source: domesticAbuseAct2021(stryMutAct_9fa48("1506") ? "" : (stryCov_9fa48("1506"), '57')),
    startsWhen: stryMutAct_9fa48("1507") ? "" : (stryCov_9fa48("1507"), 'a victim or a victim’s child lives in relevant accommodation, wherever they come from'),
    content: stryMutAct_9fa48("1508") ? "" : (stryCov_9fa48("1508"), 'support; it is no duty to house, and stands beside all of the above'),
    endsWhen: stryMutAct_9fa48("1509") ? "" : (stryCov_9fa48("1509"), 'it is no longer needed')
  })
});

/** The help state in which each duty is owed. */
export const OWED_IN: Readonly<Record<Duty, HelpTrack>> = stryMutAct_9fa48("1510") ? {} : (stryCov_9fa48("1510"), {
  prevention: stryMutAct_9fa48("1511") ? "" : (stryCov_9fa48("1511"), 'prevention'),
  relief: stryMutAct_9fa48("1512") ? "" : (stryCov_9fa48("1512"), 'relief'),
  main: stryMutAct_9fa48("1513") ? "" : (stryCov_9fa48("1513"), 'main-duty')
});

/** The notice by which each duty is ended, where one is needed. */
export const ENDING_NOTICE: Readonly<Record<Duty, NoticeCode>> = stryMutAct_9fa48("1514") ? {} : (stryCov_9fa48("1514"), {
  prevention: stryMutAct_9fa48("1515") ? "" : (stryCov_9fa48("1515"), 'N-195(5)'),
  relief: stryMutAct_9fa48("1516") ? "" : (stryCov_9fa48("1516"), 'N-189B(5)'),
  main: stryMutAct_9fa48("1517") ? "" : (stryCov_9fa48("1517"), 'N-193-end')
});
const DUTY_CLOCK: Readonly<Record<Duty, ClockCode | null>> = stryMutAct_9fa48("1518") ? {} : (stryCov_9fa48("1518"), {
  prevention: stryMutAct_9fa48("1519") ? "" : (stryCov_9fa48("1519"), 'K-03'),
  relief: stryMutAct_9fa48("1520") ? "" : (stryCov_9fa48("1520"), 'K-02'),
  main: null
});

/** A duty from its first day. A new duty is a new clock: days of prevention do not count towards relief (SM-1). */
export function startOf(duty: Duty, startedOn: LocalDate): StartedDuty {
  if (stryMutAct_9fa48("1521")) {
    {}
  } else {
    stryCov_9fa48("1521");
    return stryMutAct_9fa48("1522") ? {} : (stryCov_9fa48("1522"), {
      duty,
      startedOn,
      clock: DUTY_CLOCK[duty]
    });
  }
}

/** The last of the 56 days of relief; null when relief never started. */
export function reliefLastDay(facts: Pick<CaseFacts, 'reliefStartedOn'>): LocalDate | null {
  if (stryMutAct_9fa48("1523")) {
    {}
  } else {
    stryCov_9fa48("1523");
    return (stryMutAct_9fa48("1526") ? facts.reliefStartedOn !== null : stryMutAct_9fa48("1525") ? false : stryMutAct_9fa48("1524") ? true : (stryCov_9fa48("1524", "1525", "1526"), facts.reliefStartedOn === null)) ? null : clockFrom(stryMutAct_9fa48("1527") ? "" : (stryCov_9fa48("1527"), 'K-02'), facts.reliefStartedOn).lastDay;
  }
}

/** s.189B(4), s.193(1): priority need accepted, intentional homelessness not found, and the case not referred. */
export function meetsMainDuty({
  settled
}: Pick<CaseFacts, 'settled'>): boolean {
  if (stryMutAct_9fa48("1528")) {
    {}
  } else {
    stryCov_9fa48("1528");
    return stryMutAct_9fa48("1531") ? settled.eligibility?.outcome !== 'not-eligible' && settled['priority-need']?.outcome === 'in-priority-need' && settled.intentionality?.outcome !== 'intentional' || settled.referral?.outcome !== 'refer' : stryMutAct_9fa48("1530") ? false : stryMutAct_9fa48("1529") ? true : (stryCov_9fa48("1529", "1530", "1531"), (stryMutAct_9fa48("1533") ? settled.eligibility?.outcome !== 'not-eligible' && settled['priority-need']?.outcome === 'in-priority-need' || settled.intentionality?.outcome !== 'intentional' : stryMutAct_9fa48("1532") ? true : (stryCov_9fa48("1532", "1533"), (stryMutAct_9fa48("1535") ? settled.eligibility?.outcome !== 'not-eligible' || settled['priority-need']?.outcome === 'in-priority-need' : stryMutAct_9fa48("1534") ? true : (stryCov_9fa48("1534", "1535"), (stryMutAct_9fa48("1537") ? settled.eligibility?.outcome === 'not-eligible' : stryMutAct_9fa48("1536") ? true : (stryCov_9fa48("1536", "1537"), (stryMutAct_9fa48("1538") ? settled.eligibility.outcome : (stryCov_9fa48("1538"), settled.eligibility?.outcome)) !== (stryMutAct_9fa48("1539") ? "" : (stryCov_9fa48("1539"), 'not-eligible')))) && (stryMutAct_9fa48("1541") ? settled['priority-need']?.outcome !== 'in-priority-need' : stryMutAct_9fa48("1540") ? true : (stryCov_9fa48("1540", "1541"), (stryMutAct_9fa48("1542") ? settled['priority-need'].outcome : (stryCov_9fa48("1542"), settled[stryMutAct_9fa48("1543") ? "" : (stryCov_9fa48("1543"), 'priority-need')]?.outcome)) === (stryMutAct_9fa48("1544") ? "" : (stryCov_9fa48("1544"), 'in-priority-need')))))) && (stryMutAct_9fa48("1546") ? settled.intentionality?.outcome === 'intentional' : stryMutAct_9fa48("1545") ? true : (stryCov_9fa48("1545", "1546"), (stryMutAct_9fa48("1547") ? settled.intentionality.outcome : (stryCov_9fa48("1547"), settled.intentionality?.outcome)) !== (stryMutAct_9fa48("1548") ? "" : (stryCov_9fa48("1548"), 'intentional')))))) && (stryMutAct_9fa48("1550") ? settled.referral?.outcome === 'refer' : stryMutAct_9fa48("1549") ? true : (stryCov_9fa48("1549", "1550"), (stryMutAct_9fa48("1551") ? settled.referral.outcome : (stryCov_9fa48("1551"), settled.referral?.outcome)) !== (stryMutAct_9fa48("1552") ? "" : (stryCov_9fa48("1552"), 'refer')))));
  }
}