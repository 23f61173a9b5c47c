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
import { type Citation, eligibilityRegulations2006, guidance, housingAct1996 } from '../citation.js';

/** One class of eligibility. Always chosen by an officer: nothing here decides it. */
export interface EligibilityClass {
  readonly code: string;
  readonly label: string;
  readonly eligible: 'yes' | 'no' | 'needs-a-qualifying-right' | 'if-habitually-resident';
  readonly source: Citation;
}
const regulation5 = eligibilityRegulations2006(stryMutAct_9fa48("1646") ? "" : (stryCov_9fa48("1646"), '5'));
const section185 = housingAct1996(stryMutAct_9fa48("1647") ? "" : (stryCov_9fa48("1647"), '185'));
export const ELIGIBILITY_CLASSES: readonly EligibilityClass[] = stryMutAct_9fa48("1648") ? [] : (stryCov_9fa48("1648"), [stryMutAct_9fa48("1649") ? {} : (stryCov_9fa48("1649"), {
  code: stryMutAct_9fa48("1650") ? "" : (stryCov_9fa48("1650"), 'A'),
  label: stryMutAct_9fa48("1651") ? "" : (stryCov_9fa48("1651"), 'Refugee leave'),
  eligible: stryMutAct_9fa48("1652") ? "" : (stryCov_9fa48("1652"), 'yes'),
  source: regulation5
}), stryMutAct_9fa48("1653") ? {} : (stryCov_9fa48("1653"), {
  code: stryMutAct_9fa48("1654") ? "" : (stryCov_9fa48("1654"), 'B'),
  label: stryMutAct_9fa48("1655") ? "" : (stryCov_9fa48("1655"), 'Exceptional leave with recourse to public funds'),
  eligible: stryMutAct_9fa48("1656") ? "" : (stryCov_9fa48("1656"), 'yes'),
  source: regulation5
}), stryMutAct_9fa48("1657") ? {} : (stryCov_9fa48("1657"), {
  code: stryMutAct_9fa48("1658") ? "" : (stryCov_9fa48("1658"), 'C'),
  label: stryMutAct_9fa48("1659") ? "" : (stryCov_9fa48("1659"), 'Leave without condition or limit'),
  eligible: stryMutAct_9fa48("1660") ? "" : (stryCov_9fa48("1660"), 'if-habitually-resident'),
  source: regulation5
}), stryMutAct_9fa48("1661") ? {} : (stryCov_9fa48("1661"), {
  code: stryMutAct_9fa48("1662") ? "" : (stryCov_9fa48("1662"), 'D'),
  label: stryMutAct_9fa48("1663") ? "" : (stryCov_9fa48("1663"), 'Humanitarian protection'),
  eligible: stryMutAct_9fa48("1664") ? "" : (stryCov_9fa48("1664"), 'yes'),
  source: regulation5
}), stryMutAct_9fa48("1665") ? {} : (stryCov_9fa48("1665"), {
  code: stryMutAct_9fa48("1666") ? "" : (stryCov_9fa48("1666"), 'F'),
  label: stryMutAct_9fa48("1667") ? "" : (stryCov_9fa48("1667"), 'Family life leave with recourse to public funds'),
  eligible: stryMutAct_9fa48("1668") ? "" : (stryCov_9fa48("1668"), 'yes'),
  source: regulation5
}), stryMutAct_9fa48("1669") ? {} : (stryCov_9fa48("1669"), {
  code: stryMutAct_9fa48("1670") ? "" : (stryCov_9fa48("1670"), 'G'),
  label: stryMutAct_9fa48("1671") ? "" : (stryCov_9fa48("1671"), 'Private life leave with recourse to public funds'),
  eligible: stryMutAct_9fa48("1672") ? "" : (stryCov_9fa48("1672"), 'yes'),
  source: regulation5
}), stryMutAct_9fa48("1673") ? {} : (stryCov_9fa48("1673"), {
  code: stryMutAct_9fa48("1674") ? "" : (stryCov_9fa48("1674"), 'CALAIS'),
  label: stryMutAct_9fa48("1675") ? "" : (stryCov_9fa48("1675"), 'Section 67 or Calais leave'),
  eligible: stryMutAct_9fa48("1676") ? "" : (stryCov_9fa48("1676"), 'yes'),
  source: regulation5
}), stryMutAct_9fa48("1677") ? {} : (stryCov_9fa48("1677"), {
  code: stryMutAct_9fa48("1678") ? "" : (stryCov_9fa48("1678"), 'STATELESS'),
  label: stryMutAct_9fa48("1679") ? "" : (stryCov_9fa48("1679"), 'Stateless leave'),
  eligible: stryMutAct_9fa48("1680") ? "" : (stryCov_9fa48("1680"), 'yes'),
  source: regulation5
}), stryMutAct_9fa48("1681") ? {} : (stryCov_9fa48("1681"), {
  code: stryMutAct_9fa48("1682") ? "" : (stryCov_9fa48("1682"), 'BNO'),
  label: stryMutAct_9fa48("1683") ? "" : (stryCov_9fa48("1683"), 'Hong Kong British National (Overseas)'),
  eligible: stryMutAct_9fa48("1684") ? "" : (stryCov_9fa48("1684"), 'if-habitually-resident'),
  source: regulation5
}), stryMutAct_9fa48("1685") ? {} : (stryCov_9fa48("1685"), {
  code: stryMutAct_9fa48("1686") ? "" : (stryCov_9fa48("1686"), 'AFGHAN'),
  label: stryMutAct_9fa48("1687") ? "" : (stryCov_9fa48("1687"), 'Afghan resettlement schemes'),
  eligible: stryMutAct_9fa48("1688") ? "" : (stryCov_9fa48("1688"), 'yes'),
  source: regulation5
}), stryMutAct_9fa48("1689") ? {} : (stryCov_9fa48("1689"), {
  code: stryMutAct_9fa48("1690") ? "" : (stryCov_9fa48("1690"), 'UKRAINE'),
  label: stryMutAct_9fa48("1691") ? "" : (stryCov_9fa48("1691"), 'Ukraine schemes'),
  eligible: stryMutAct_9fa48("1692") ? "" : (stryCov_9fa48("1692"), 'yes'),
  source: regulation5
}), stryMutAct_9fa48("1693") ? {} : (stryCov_9fa48("1693"), {
  code: stryMutAct_9fa48("1694") ? "" : (stryCov_9fa48("1694"), 'EVACUEE'),
  label: stryMutAct_9fa48("1695") ? "" : (stryCov_9fa48("1695"), 'Evacuee (SI 2025/891)'),
  eligible: stryMutAct_9fa48("1696") ? "" : (stryCov_9fa48("1696"), 'yes'),
  source: guidance(stryMutAct_9fa48("1697") ? "" : (stryCov_9fa48("1697"), 'SI 2025/891'))
}), stryMutAct_9fa48("1698") ? {} : (stryCov_9fa48("1698"), {
  code: stryMutAct_9fa48("1699") ? "" : (stryCov_9fa48("1699"), 'EUSS-FAMILY'),
  label: stryMutAct_9fa48("1700") ? "" : (stryCov_9fa48("1700"), 'EU Settlement Scheme frontier worker or family'),
  eligible: stryMutAct_9fa48("1701") ? "" : (stryCov_9fa48("1701"), 'needs-a-qualifying-right'),
  source: regulation5
}), stryMutAct_9fa48("1702") ? {} : (stryCov_9fa48("1702"), {
  code: stryMutAct_9fa48("1703") ? "" : (stryCov_9fa48("1703"), 'UK-CTA'),
  label: stryMutAct_9fa48("1704") ? "" : (stryCov_9fa48("1704"), 'British, Irish or right of abode'),
  eligible: stryMutAct_9fa48("1705") ? "" : (stryCov_9fa48("1705"), 'if-habitually-resident'),
  source: section185
}), stryMutAct_9fa48("1706") ? {} : (stryCov_9fa48("1706"), {
  code: stryMutAct_9fa48("1707") ? "" : (stryCov_9fa48("1707"), 'EEA-SS'),
  label: stryMutAct_9fa48("1708") ? "" : (stryCov_9fa48("1708"), 'EU Settlement Scheme, settled'),
  eligible: stryMutAct_9fa48("1709") ? "" : (stryCov_9fa48("1709"), 'yes'),
  source: section185
}), stryMutAct_9fa48("1710") ? {} : (stryCov_9fa48("1710"), {
  code: stryMutAct_9fa48("1711") ? "" : (stryCov_9fa48("1711"), 'EEA-PSS'),
  label: stryMutAct_9fa48("1712") ? "" : (stryCov_9fa48("1712"), 'EU Settlement Scheme, pre-settled'),
  eligible: stryMutAct_9fa48("1713") ? "" : (stryCov_9fa48("1713"), 'needs-a-qualifying-right'),
  source: section185
}), stryMutAct_9fa48("1714") ? {} : (stryCov_9fa48("1714"), {
  code: stryMutAct_9fa48("1715") ? "" : (stryCov_9fa48("1715"), 'MVDAC'),
  label: stryMutAct_9fa48("1716") ? "" : (stryCov_9fa48("1716"), 'Leave under the Migrant Victims of Domestic Abuse Concession, while it lasts (class B)'),
  eligible: stryMutAct_9fa48("1717") ? "" : (stryCov_9fa48("1717"), 'yes'),
  source: regulation5
}), stryMutAct_9fa48("1718") ? {} : (stryCov_9fa48("1718"), {
  code: stryMutAct_9fa48("1719") ? "" : (stryCov_9fa48("1719"), 'NRPF'),
  label: stryMutAct_9fa48("1720") ? "" : (stryCov_9fa48("1720"), 'No recourse to public funds'),
  eligible: stryMutAct_9fa48("1721") ? "" : (stryCov_9fa48("1721"), 'no'),
  source: section185
})]);

/** What else can be done for a person who is not eligible; none of it depends on eligibility. */
export const STILL_OPEN_TO_INELIGIBLE = ['Support in relevant accommodation has no bar on people with no recourse to public funds (Domestic Abuse Act 2021 s.57).', 'Free advice and information goes on (s.179).', 'Where there are children, ask for consent to refer to children’s services (s.213A; Children Act 1989 s.17).', 'Consider the Care Act 2014, and leave under the Migrant Victims of Domestic Abuse Concession: with it a person is eligible (class B).'] as const;

/** GT-8: a household that is homeless or in priority need only because of a restricted person. The notice must name that person and say why. */
export function isRestrictedCase(facts: {
  readonly onlyBecauseOfRestrictedPerson: boolean;
}): {
  readonly restricted: boolean;
  readonly citation: string;
} {
  if (stryMutAct_9fa48("1722")) {
    {}
  } else {
    stryCov_9fa48("1722");
    return stryMutAct_9fa48("1723") ? {} : (stryCov_9fa48("1723"), {
      restricted: facts.onlyBecauseOfRestrictedPerson,
      citation: housingAct1996(stryMutAct_9fa48("1724") ? "" : (stryCov_9fa48("1724"), '184(3A), (7), 193(7AD)')).text
    });
  }
}