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
import { housingAct1996 } from '../citation.js';
import { inForce, ruleVersionOn } from '../rule-versions.js';
import { DEFAULT_SETTINGS, type LawSettings } from '../settings.js';
import { type UnlawfulStep, isUnlawfulStep, unlawful } from '../unlawful-step.js';
import type { CaseFacts, DecisionEffect } from './case-facts.js';
import { afterRelief } from './decision-moves.js';
import { OWED_IN, meetsMainDuty, startOf } from './duties.js';
import { type Move, effectOf, ending, followedBy } from './effect.js';
import { ENDING_GROUNDS, type EndingGround } from './ending-grounds.js';
import { ENDING_GUARDS, type ProposedEnding } from './ending-guards.js';
import { asItStandsOn } from './relief-turn-over.js';
export type { ProposedEnding } from './ending-guards.js';
export interface EndedByGround {
  effect: DecisionEffect;
  citations: string[];
  ruleVersion: string;
}

/**
 * Ends prevention, relief or the main duty on a ground of the register (ss.189B(7), 193, 195(8)).
 * Refused while a precondition of the ground is not met, or where the duty is not owed on that day.
 */
export function endDuty(facts: CaseFacts, proposed: ProposedEnding, settings: LawSettings = DEFAULT_SETTINGS): EndedByGround | UnlawfulStep {
  if (stryMutAct_9fa48("1725")) {
    {}
  } else {
    stryCov_9fa48("1725");
    const {
      facts: now,
      turnedOver
    } = asItStandsOn(facts, proposed.endedOn);
    const ground = ENDING_GROUNDS[proposed.ground];
    if (stryMutAct_9fa48("1728") ? !ground && ground.duty !== proposed.duty : stryMutAct_9fa48("1727") ? false : stryMutAct_9fa48("1726") ? true : (stryCov_9fa48("1726", "1727", "1728"), (stryMutAct_9fa48("1729") ? ground : (stryCov_9fa48("1729"), !ground)) || (stryMutAct_9fa48("1731") ? ground.duty === proposed.duty : stryMutAct_9fa48("1730") ? false : (stryCov_9fa48("1730", "1731"), ground.duty !== proposed.duty)))) return unknownGround(proposed);
    const refused = stryMutAct_9fa48("1732") ? (notOwed(now, proposed) ?? missingFact(ground, proposed)) && guarded(now, ground, proposed, settings) : (stryCov_9fa48("1732"), (stryMutAct_9fa48("1733") ? notOwed(now, proposed) && missingFact(ground, proposed) : (stryCov_9fa48("1733"), notOwed(now, proposed) ?? missingFact(ground, proposed))) ?? guarded(now, ground, proposed, settings));
    if (stryMutAct_9fa48("1735") ? false : stryMutAct_9fa48("1734") ? true : (stryCov_9fa48("1734", "1735"), refused)) return refused;
    const move = moveOn(now, proposed, settings);
    if (stryMutAct_9fa48("1737") ? false : stryMutAct_9fa48("1736") ? true : (stryCov_9fa48("1736", "1737"), isUnlawfulStep(move))) return move;
    const after = (stryMutAct_9fa48("1740") ? move.start?.duty !== 'relief' : stryMutAct_9fa48("1739") ? false : stryMutAct_9fa48("1738") ? true : (stryCov_9fa48("1738", "1739", "1740"), (stryMutAct_9fa48("1741") ? move.start.duty : (stryCov_9fa48("1741"), move.start?.duty)) === (stryMutAct_9fa48("1742") ? "" : (stryCov_9fa48("1742"), 'relief')))) ? stryMutAct_9fa48("1743") ? {} : (stryCov_9fa48("1743"), {
      ...now,
      reliefStartedOn: move.start.startedOn
    }) : now;
    return stryMutAct_9fa48("1744") ? {} : (stryCov_9fa48("1744"), {
      effect: followedBy(turnedOver, effectOf(after, move, proposed.endedOn)),
      citations: stryMutAct_9fa48("1745") ? [] : (stryCov_9fa48("1745"), [ground.source.text]),
      ruleVersion: ruleVersionOn(proposed.endedOn, settings.commencements)
    });
  }
}
function unknownGround({
  duty
}: ProposedEnding): UnlawfulStep {
  if (stryMutAct_9fa48("1746")) {
    {}
  } else {
    stryCov_9fa48("1746");
    const open = stryMutAct_9fa48("1747") ? Object.keys(ENDING_GROUNDS) : (stryCov_9fa48("1747"), Object.keys(ENDING_GROUNDS).filter(stryMutAct_9fa48("1748") ? () => undefined : (stryCov_9fa48("1748"), code => stryMutAct_9fa48("1751") ? ENDING_GROUNDS[code]?.duty === duty || code !== 'RL-AUTO' : stryMutAct_9fa48("1750") ? false : stryMutAct_9fa48("1749") ? true : (stryCov_9fa48("1749", "1750", "1751"), (stryMutAct_9fa48("1753") ? ENDING_GROUNDS[code]?.duty !== duty : stryMutAct_9fa48("1752") ? true : (stryCov_9fa48("1752", "1753"), (stryMutAct_9fa48("1754") ? ENDING_GROUNDS[code].duty : (stryCov_9fa48("1754"), ENDING_GROUNDS[code]?.duty)) === duty)) && (stryMutAct_9fa48("1756") ? code === 'RL-AUTO' : stryMutAct_9fa48("1755") ? true : (stryCov_9fa48("1755", "1756"), code !== (stryMutAct_9fa48("1757") ? "" : (stryCov_9fa48("1757"), 'RL-AUTO'))))))));
    return unlawful(stryMutAct_9fa48("1758") ? "" : (stryCov_9fa48("1758"), 'SM-2'), stryMutAct_9fa48("1759") ? [] : (stryCov_9fa48("1759"), [housingAct1996(stryMutAct_9fa48("1760") ? "" : (stryCov_9fa48("1760"), '189B(7), 193, 195(8)'))]), stryMutAct_9fa48("1761") ? "" : (stryCov_9fa48("1761"), 'That is not a ground on which this duty ends.'), stryMutAct_9fa48("1762") ? [] : (stryCov_9fa48("1762"), [stryMutAct_9fa48("1763") ? `` : (stryCov_9fa48("1763"), `Use ${open.join(stryMutAct_9fa48("1764") ? "" : (stryCov_9fa48("1764"), ', '))}.`)]), stryMutAct_9fa48("1765") ? {} : (stryCov_9fa48("1765"), {
      field: stryMutAct_9fa48("1766") ? "" : (stryCov_9fa48("1766"), 'ground')
    }));
  }
}
function notOwed(facts: CaseFacts, {
  duty,
  ground,
  endedOn
}: ProposedEnding): UnlawfulStep | null {
  if (stryMutAct_9fa48("1767")) {
    {}
  } else {
    stryCov_9fa48("1767");
    const startedOn = (stryMutAct_9fa48("1768") ? {} : (stryCov_9fa48("1768"), {
      relief: facts.reliefStartedOn,
      prevention: facts.preventionStartedOn,
      main: null
    }))[duty];
    const tooEarly = stryMutAct_9fa48("1771") ? startedOn !== null || endedOn < startedOn : stryMutAct_9fa48("1770") ? false : stryMutAct_9fa48("1769") ? true : (stryCov_9fa48("1769", "1770", "1771"), (stryMutAct_9fa48("1773") ? startedOn === null : stryMutAct_9fa48("1772") ? true : (stryCov_9fa48("1772", "1773"), startedOn !== null)) && (stryMutAct_9fa48("1776") ? endedOn >= startedOn : stryMutAct_9fa48("1775") ? endedOn <= startedOn : stryMutAct_9fa48("1774") ? true : (stryCov_9fa48("1774", "1775", "1776"), endedOn < startedOn)));
    const answeringReferral = stryMutAct_9fa48("1779") ? ENDING_GROUNDS[ground]?.guards.includes('referral-accepted') !== true : stryMutAct_9fa48("1778") ? false : stryMutAct_9fa48("1777") ? true : (stryCov_9fa48("1777", "1778", "1779"), (stryMutAct_9fa48("1780") ? ENDING_GROUNDS[ground].guards.includes('referral-accepted') : (stryCov_9fa48("1780"), ENDING_GROUNDS[ground]?.guards.includes(stryMutAct_9fa48("1781") ? "" : (stryCov_9fa48("1781"), 'referral-accepted')))) === (stryMutAct_9fa48("1782") ? false : (stryCov_9fa48("1782"), true)));
    if (stryMutAct_9fa48("1785") ? !tooEarly || answeringReferral || facts.helpTrack === OWED_IN[duty] : stryMutAct_9fa48("1784") ? false : stryMutAct_9fa48("1783") ? true : (stryCov_9fa48("1783", "1784", "1785"), (stryMutAct_9fa48("1786") ? tooEarly : (stryCov_9fa48("1786"), !tooEarly)) && (stryMutAct_9fa48("1788") ? answeringReferral && facts.helpTrack === OWED_IN[duty] : stryMutAct_9fa48("1787") ? true : (stryCov_9fa48("1787", "1788"), answeringReferral || (stryMutAct_9fa48("1790") ? facts.helpTrack !== OWED_IN[duty] : stryMutAct_9fa48("1789") ? false : (stryCov_9fa48("1789", "1790"), facts.helpTrack === OWED_IN[duty])))))) return null;
    return unlawful(stryMutAct_9fa48("1791") ? "" : (stryCov_9fa48("1791"), 'SM-2'), stryMutAct_9fa48("1792") ? [] : (stryCov_9fa48("1792"), [housingAct1996(stryMutAct_9fa48("1793") ? "" : (stryCov_9fa48("1793"), '189B, 193, 195'))]), tooEarly ? stryMutAct_9fa48("1794") ? "" : (stryCov_9fa48("1794"), 'The duty had not started on that day.') : stryMutAct_9fa48("1795") ? "" : (stryCov_9fa48("1795"), 'That duty is not owed now, so there is nothing to end.'), stryMutAct_9fa48("1796") ? [] : (stryCov_9fa48("1796"), [stryMutAct_9fa48("1797") ? "" : (stryCov_9fa48("1797"), 'Look at the duties of the application: end the one that is owed, on a day on which it is.')]), stryMutAct_9fa48("1798") ? {} : (stryCov_9fa48("1798"), {
      field: tooEarly ? stryMutAct_9fa48("1799") ? "" : (stryCov_9fa48("1799"), 'endedOn') : stryMutAct_9fa48("1800") ? "" : (stryCov_9fa48("1800"), 'duty')
    }));
  }
}
function missingFact(ground: EndingGround, {
  ground: code,
  facts = {}
}: ProposedEnding): UnlawfulStep | null {
  if (stryMutAct_9fa48("1801")) {
    {}
  } else {
    stryCov_9fa48("1801");
    const missing = stryMutAct_9fa48("1802") ? ground.needs : (stryCov_9fa48("1802"), ground.needs.filter(stryMutAct_9fa48("1803") ? () => undefined : (stryCov_9fa48("1803"), ({
      fact
    }) => stryMutAct_9fa48("1806") ? facts[fact] === true : stryMutAct_9fa48("1805") ? false : stryMutAct_9fa48("1804") ? true : (stryCov_9fa48("1804", "1805", "1806"), facts[fact] !== (stryMutAct_9fa48("1807") ? false : (stryCov_9fa48("1807"), true))))));
    const [first] = missing;
    if (stryMutAct_9fa48("1810") ? false : stryMutAct_9fa48("1809") ? true : stryMutAct_9fa48("1808") ? first : (stryCov_9fa48("1808", "1809", "1810"), !first)) return null;
    return unlawful(code, stryMutAct_9fa48("1811") ? [] : (stryCov_9fa48("1811"), [ground.source]), stryMutAct_9fa48("1812") ? `` : (stryCov_9fa48("1812"), `This ground needs more to be recorded: ${missing.map(stryMutAct_9fa48("1813") ? () => undefined : (stryCov_9fa48("1813"), ({
      wording
    }) => wording)).join(stryMutAct_9fa48("1814") ? "" : (stryCov_9fa48("1814"), '; '))}.`), stryMutAct_9fa48("1815") ? [] : (stryCov_9fa48("1815"), [stryMutAct_9fa48("1816") ? `` : (stryCov_9fa48("1816"), `Record as true, where it is: ${missing.map(stryMutAct_9fa48("1817") ? () => undefined : (stryCov_9fa48("1817"), ({
      fact
    }) => fact)).join(stryMutAct_9fa48("1818") ? "" : (stryCov_9fa48("1818"), ', '))}.`), stryMutAct_9fa48("1819") ? "" : (stryCov_9fa48("1819"), 'Keep the duty going.')]), stryMutAct_9fa48("1820") ? {} : (stryCov_9fa48("1820"), {
      field: stryMutAct_9fa48("1821") ? `` : (stryCov_9fa48("1821"), `facts.${first.fact}`)
    }));
  }
}
function guarded(facts: CaseFacts, ground: EndingGround, proposed: ProposedEnding, settings: LawSettings): UnlawfulStep | null {
  if (stryMutAct_9fa48("1822")) {
    {}
  } else {
    stryCov_9fa48("1822");
    for (const guard of ground.guards) {
      if (stryMutAct_9fa48("1823")) {
        {}
      } else {
        stryCov_9fa48("1823");
        const refused = ENDING_GUARDS[guard](facts, proposed, settings);
        if (stryMutAct_9fa48("1825") ? false : stryMutAct_9fa48("1824") ? true : (stryCov_9fa48("1824", "1825"), refused)) return refused;
      }
    }
    return null;
  }
}
function moveOn(facts: CaseFacts, proposed: ProposedEnding, settings: LawSettings): Move | UnlawfulStep {
  if (stryMutAct_9fa48("1826")) {
    {}
  } else {
    stryCov_9fa48("1826");
    const {
      duty,
      ground,
      endedOn
    } = proposed;
    const end = ending(duty, endedOn, ground);
    if (stryMutAct_9fa48("1829") ? ground === 'RL-198' && ground === 'MD-198' : stryMutAct_9fa48("1828") ? false : stryMutAct_9fa48("1827") ? true : (stryCov_9fa48("1827", "1828", "1829"), (stryMutAct_9fa48("1831") ? ground !== 'RL-198' : stryMutAct_9fa48("1830") ? false : (stryCov_9fa48("1830", "1831"), ground === (stryMutAct_9fa48("1832") ? "" : (stryCov_9fa48("1832"), 'RL-198')))) || (stryMutAct_9fa48("1834") ? ground !== 'MD-198' : stryMutAct_9fa48("1833") ? false : (stryCov_9fa48("1833", "1834"), ground === (stryMutAct_9fa48("1835") ? "" : (stryCov_9fa48("1835"), 'MD-198')))))) return stryMutAct_9fa48("1836") ? {} : (stryCov_9fa48("1836"), {
      help: stryMutAct_9fa48("1837") ? "" : (stryCov_9fa48("1837"), 'closed'),
      letters: stryMutAct_9fa48("1838") ? [] : (stryCov_9fa48("1838"), [(stryMutAct_9fa48("1841") ? ground !== 'RL-198' : stryMutAct_9fa48("1840") ? false : stryMutAct_9fa48("1839") ? true : (stryCov_9fa48("1839", "1840", "1841"), ground === (stryMutAct_9fa48("1842") ? "" : (stryCov_9fa48("1842"), 'RL-198')))) ? stryMutAct_9fa48("1843") ? "" : (stryCov_9fa48("1843"), 'N-199A') : stryMutAct_9fa48("1844") ? "" : (stryCov_9fa48("1844"), 'N-200')])
    });
    if (stryMutAct_9fa48("1847") ? ground !== 'PV-c' : stryMutAct_9fa48("1846") ? false : stryMutAct_9fa48("1845") ? true : (stryCov_9fa48("1845", "1846", "1847"), ground === (stryMutAct_9fa48("1848") ? "" : (stryCov_9fa48("1848"), 'PV-c')))) return stryMutAct_9fa48("1849") ? {} : (stryCov_9fa48("1849"), {
      help: stryMutAct_9fa48("1850") ? "" : (stryCov_9fa48("1850"), 'relief'),
      end,
      start: startOf(stryMutAct_9fa48("1851") ? "" : (stryCov_9fa48("1851"), 'relief'), endedOn),
      letters: stryMutAct_9fa48("1852") ? [] : (stryCov_9fa48("1852"), [stryMutAct_9fa48("1853") ? "" : (stryCov_9fa48("1853"), 'N-184'), stryMutAct_9fa48("1854") ? "" : (stryCov_9fa48("1854"), 'N-189A'), stryMutAct_9fa48("1855") ? "" : (stryCov_9fa48("1855"), 'N-PHP')])
    });
    if (stryMutAct_9fa48("1858") ? ground !== 'RL-193B' : stryMutAct_9fa48("1857") ? false : stryMutAct_9fa48("1856") ? true : (stryCov_9fa48("1856", "1857", "1858"), ground === (stryMutAct_9fa48("1859") ? "" : (stryCov_9fa48("1859"), 'RL-193B')))) return afterRefusalToCooperate(facts, proposed, settings);
    if (stryMutAct_9fa48("1862") ? ground !== 'RL-b' : stryMutAct_9fa48("1861") ? false : stryMutAct_9fa48("1860") ? true : (stryCov_9fa48("1860", "1861", "1862"), ground === (stryMutAct_9fa48("1863") ? "" : (stryCov_9fa48("1863"), 'RL-b')))) return stryMutAct_9fa48("1864") ? {} : (stryCov_9fa48("1864"), {
      help: stryMutAct_9fa48("1865") ? afterRelief(facts) && 'closed' : (stryCov_9fa48("1865"), afterRelief(facts) ?? (stryMutAct_9fa48("1866") ? "" : (stryCov_9fa48("1866"), 'closed'))),
      end
    });
    return stryMutAct_9fa48("1867") ? {} : (stryCov_9fa48("1867"), {
      help: stryMutAct_9fa48("1868") ? "" : (stryCov_9fa48("1868"), 'closed'),
      end
    });
  }
}

/** TR-5: since 1 May 2026 there is no lesser duty, and whether the main duty is shut out is a council's own setting. */
function afterRefusalToCooperate(facts: CaseFacts, proposed: ProposedEnding, settings: LawSettings): Move | UnlawfulStep {
  if (stryMutAct_9fa48("1869")) {
    {}
  } else {
    stryCov_9fa48("1869");
    const end = ending(stryMutAct_9fa48("1870") ? "" : (stryCov_9fa48("1870"), 'relief'), proposed.endedOn, proposed.ground);
    if (stryMutAct_9fa48("1873") ? false : stryMutAct_9fa48("1872") ? true : stryMutAct_9fa48("1871") ? inForce('RRA_PRIVATE', proposed.endedOn, settings.commencements) : (stryCov_9fa48("1871", "1872", "1873"), !inForce(stryMutAct_9fa48("1874") ? "" : (stryCov_9fa48("1874"), 'RRA_PRIVATE'), proposed.endedOn, settings.commencements))) {
      if (stryMutAct_9fa48("1875")) {
        {}
      } else {
        stryCov_9fa48("1875");
        return unlawful(stryMutAct_9fa48("1876") ? "" : (stryCov_9fa48("1876"), 'TR-5'), stryMutAct_9fa48("1877") ? [] : (stryCov_9fa48("1877"), [housingAct1996(stryMutAct_9fa48("1878") ? "" : (stryCov_9fa48("1878"), '193C'))]), stryMutAct_9fa48("1879") ? "" : (stryCov_9fa48("1879"), 'Before 1 May 2026 this notice led to a lesser duty under s.193C, which is not held here.'), stryMutAct_9fa48("1880") ? [] : (stryCov_9fa48("1880"), [stryMutAct_9fa48("1881") ? "" : (stryCov_9fa48("1881"), 'Keep the duty going and take legal advice.')]));
      }
    }
    if (stryMutAct_9fa48("1884") ? false : stryMutAct_9fa48("1883") ? true : stryMutAct_9fa48("1882") ? meetsMainDuty(facts) : (stryCov_9fa48("1882", "1883", "1884"), !meetsMainDuty(facts))) return stryMutAct_9fa48("1885") ? {} : (stryCov_9fa48("1885"), {
      help: stryMutAct_9fa48("1886") ? afterRelief(facts) && 'closed' : (stryCov_9fa48("1886"), afterRelief(facts) ?? (stryMutAct_9fa48("1887") ? "" : (stryCov_9fa48("1887"), 'closed'))),
      end,
      letters: stryMutAct_9fa48("1888") ? [] : (stryCov_9fa48("1888"), [stryMutAct_9fa48("1889") ? "" : (stryCov_9fa48("1889"), 'N-193B')])
    });
    if (stryMutAct_9fa48("1891") ? false : stryMutAct_9fa48("1890") ? true : (stryCov_9fa48("1890", "1891"), settings.s193B_excludes_main)) return stryMutAct_9fa48("1892") ? {} : (stryCov_9fa48("1892"), {
      help: stryMutAct_9fa48("1893") ? "" : (stryCov_9fa48("1893"), 'closed'),
      end,
      letters: stryMutAct_9fa48("1894") ? [] : (stryCov_9fa48("1894"), [stryMutAct_9fa48("1895") ? "" : (stryCov_9fa48("1895"), 'N-193B')])
    });
    return stryMutAct_9fa48("1896") ? {} : (stryCov_9fa48("1896"), {
      help: stryMutAct_9fa48("1897") ? "" : (stryCov_9fa48("1897"), 'main-duty'),
      end,
      start: startOf(stryMutAct_9fa48("1898") ? "" : (stryCov_9fa48("1898"), 'main'), proposed.endedOn),
      letters: stryMutAct_9fa48("1899") ? [] : (stryCov_9fa48("1899"), [stryMutAct_9fa48("1900") ? "" : (stryCov_9fa48("1900"), 'N-193B'), stryMutAct_9fa48("1901") ? "" : (stryCov_9fa48("1901"), 'N-184')])
    });
  }
}