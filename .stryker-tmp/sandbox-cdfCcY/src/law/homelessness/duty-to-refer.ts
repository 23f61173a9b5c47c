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
import { guidance, housingAct1996 } from '../citation.js';
import { unlawful, type UnlawfulStep } from '../unlawful-step.js';
const SCHEDULE = guidance(stryMutAct_9fa48("1553") ? "" : (stryCov_9fa48("1553"), 'SI 2018/223'), stryMutAct_9fa48("1554") ? "" : (stryCov_9fa48("1554"), 'Schedule'));

/** Bodies that must refer whoever they think may be homeless or threatened with it (SI 2018/223 Schedule, in force 2018-10-01). */
export const REFERRING_BODIES = {
  prison: 'Prison',
  'young-offender-institution': 'Young offender institution or secure training centre',
  'youth-offending-team': 'Youth offending team',
  probation: 'Probation service',
  'jobcentre-plus': 'Jobcentre Plus',
  'social-services': 'Social services',
  'emergency-department': 'Hospital emergency department',
  'urgent-treatment-centre': 'Urgent treatment centre',
  'hospital-inpatient': 'Hospital, for inpatients',
  'secretary-of-state-for-defence': 'Secretary of State for Defence, for regular forces'
} as const satisfies Readonly<Record<string, string>>;
export type ReferringBody = keyof typeof REFERRING_BODIES;

/** What the person has agreed to (s.213B(2)-(3)). */
export interface AskedToBeReferred {
  readonly body: string;
  /** They agreed that this body tells a council about them. */
  readonly consent: boolean;
  /** They chose the council that is told. */
  readonly choseTheAuthority: boolean;
}

/** Whether a referral may be taken as one under s.213B: from a body of the list, with consent, to the council the person chose. */
export function mayRefer({
  body,
  consent,
  choseTheAuthority
}: AskedToBeReferred): UnlawfulStep | null {
  if (stryMutAct_9fa48("1555")) {
    {}
  } else {
    stryCov_9fa48("1555");
    if (stryMutAct_9fa48("1558") ? false : stryMutAct_9fa48("1557") ? true : stryMutAct_9fa48("1556") ? Object.hasOwn(REFERRING_BODIES, body) : (stryCov_9fa48("1556", "1557", "1558"), !Object.hasOwn(REFERRING_BODIES, body))) {
      if (stryMutAct_9fa48("1559")) {
        {}
      } else {
        stryCov_9fa48("1559");
        return unlawful(stryMutAct_9fa48("1560") ? "" : (stryCov_9fa48("1560"), 'CO-3'), stryMutAct_9fa48("1561") ? [] : (stryCov_9fa48("1561"), [SCHEDULE]), stryMutAct_9fa48("1562") ? "" : (stryCov_9fa48("1562"), 'Only the bodies of the Schedule refer under this duty.'), stryMutAct_9fa48("1563") ? [] : (stryCov_9fa48("1563"), [stryMutAct_9fa48("1564") ? "" : (stryCov_9fa48("1564"), 'Whoever tells a council of somebody, it may be an application: take it as one.')]), stryMutAct_9fa48("1565") ? {} : (stryCov_9fa48("1565"), {
          field: stryMutAct_9fa48("1566") ? "" : (stryCov_9fa48("1566"), 'body')
        }));
      }
    }
    if (stryMutAct_9fa48("1569") ? false : stryMutAct_9fa48("1568") ? true : stryMutAct_9fa48("1567") ? consent : (stryCov_9fa48("1567", "1568", "1569"), !consent)) {
      if (stryMutAct_9fa48("1570")) {
        {}
      } else {
        stryCov_9fa48("1570");
        return unlawful(stryMutAct_9fa48("1571") ? "" : (stryCov_9fa48("1571"), 'CO-3'), stryMutAct_9fa48("1572") ? [] : (stryCov_9fa48("1572"), [housingAct1996(stryMutAct_9fa48("1573") ? "" : (stryCov_9fa48("1573"), '213B(3)(a)'))]), stryMutAct_9fa48("1574") ? "" : (stryCov_9fa48("1574"), 'Nobody is referred without having agreed to it.'), stryMutAct_9fa48("1575") ? [] : (stryCov_9fa48("1575"), [stryMutAct_9fa48("1576") ? "" : (stryCov_9fa48("1576"), 'Ask them, and refer when they agree.'), stryMutAct_9fa48("1577") ? "" : (stryCov_9fa48("1577"), 'Where somebody is in danger, share it under the powers to protect them.')]), stryMutAct_9fa48("1578") ? {} : (stryCov_9fa48("1578"), {
          field: stryMutAct_9fa48("1579") ? "" : (stryCov_9fa48("1579"), 'consent')
        }));
      }
    }
    if (stryMutAct_9fa48("1581") ? false : stryMutAct_9fa48("1580") ? true : (stryCov_9fa48("1580", "1581"), choseTheAuthority)) return null;
    return unlawful(stryMutAct_9fa48("1582") ? "" : (stryCov_9fa48("1582"), 'CO-3'), stryMutAct_9fa48("1583") ? [] : (stryCov_9fa48("1583"), [housingAct1996(stryMutAct_9fa48("1584") ? "" : (stryCov_9fa48("1584"), '213B(3)(b)'))]), stryMutAct_9fa48("1585") ? "" : (stryCov_9fa48("1585"), 'The person chooses the council that is told about them.'), stryMutAct_9fa48("1586") ? [] : (stryCov_9fa48("1586"), [stryMutAct_9fa48("1587") ? "" : (stryCov_9fa48("1587"), 'Ask them which council to tell. It need not be the nearest, and it need not be one they have a connection with.')]), stryMutAct_9fa48("1588") ? {} : (stryCov_9fa48("1588"), {
      field: stryMutAct_9fa48("1589") ? "" : (stryCov_9fa48("1589"), 'choseTheAuthority')
    }));
  }
}