/** How well a rule is known: read in the statute, read in a reliable secondary source, general knowledge, or our own inference. */
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
export type Confidence = 'statute' | 'secondary' | 'general-knowledge' | 'inference';

/** Where a rule comes from. `text` is what people read; `url` is the first provision named, null for unwritten or local sources. */
export interface Citation {
  readonly act: string;
  readonly section: string;
  readonly url: string | null;
  readonly text: string;
}
const LEGISLATION = stryMutAct_9fa48("11") ? "" : (stryCov_9fa48("11"), 'https://www.legislation.gov.uk');
function provision(act: string, path: string, kind: 'section' | 'regulation' | 'article'): (section: string) => Citation {
  if (stryMutAct_9fa48("12")) {
    {}
  } else {
    stryCov_9fa48("12");
    const label = (stryMutAct_9fa48("13") ? {} : (stryCov_9fa48("13"), {
      section: stryMutAct_9fa48("14") ? "" : (stryCov_9fa48("14"), 's.'),
      regulation: stryMutAct_9fa48("15") ? "" : (stryCov_9fa48("15"), 'reg '),
      article: stryMutAct_9fa48("16") ? "" : (stryCov_9fa48("16"), 'art ')
    }))[kind];
    return section => {
      if (stryMutAct_9fa48("17")) {
        {}
      } else {
        stryCov_9fa48("17");
        const first = stryMutAct_9fa48("18") ? /^\d+[A-Z]*/.exec(section)[0] : (stryCov_9fa48("18"), (stryMutAct_9fa48("23") ? /^\d+[^A-Z]*/ : stryMutAct_9fa48("22") ? /^\d+[A-Z]/ : stryMutAct_9fa48("21") ? /^\D+[A-Z]*/ : stryMutAct_9fa48("20") ? /^\d[A-Z]*/ : stryMutAct_9fa48("19") ? /\d+[A-Z]*/ : (stryCov_9fa48("19", "20", "21", "22", "23"), /^\d+[A-Z]*/)).exec(section)?.[0]);
        const plural = (stryMutAct_9fa48("26") ? kind === 'section' || section.includes(',') : stryMutAct_9fa48("25") ? false : stryMutAct_9fa48("24") ? true : (stryCov_9fa48("24", "25", "26"), (stryMutAct_9fa48("28") ? kind !== 'section' : stryMutAct_9fa48("27") ? true : (stryCov_9fa48("27", "28"), kind === (stryMutAct_9fa48("29") ? "" : (stryCov_9fa48("29"), 'section')))) && section.includes(stryMutAct_9fa48("30") ? "" : (stryCov_9fa48("30"), ',')))) ? stryMutAct_9fa48("31") ? "" : (stryCov_9fa48("31"), 'ss.') : label;
        return stryMutAct_9fa48("32") ? {} : (stryCov_9fa48("32"), {
          act,
          section,
          url: stryMutAct_9fa48("33") ? `` : (stryCov_9fa48("33"), `${LEGISLATION}/${path}${first ? stryMutAct_9fa48("34") ? `` : (stryCov_9fa48("34"), `/${kind}/${first}`) : stryMutAct_9fa48("35") ? "Stryker was here!" : (stryCov_9fa48("35"), '')}`),
          text: (stryMutAct_9fa48("38") ? section !== '' : stryMutAct_9fa48("37") ? false : stryMutAct_9fa48("36") ? true : (stryCov_9fa48("36", "37", "38"), section === (stryMutAct_9fa48("39") ? "Stryker was here!" : (stryCov_9fa48("39"), '')))) ? act : stryMutAct_9fa48("40") ? `` : (stryCov_9fa48("40"), `${act} ${plural}${section}`)
        });
      }
    };
  }
}

/** Citation of the Housing Act 1996, e.g. `housingAct1996('189(1)(e)')` reads "Housing Act 1996 s.189(1)(e)". */
export const housingAct1996 = provision(stryMutAct_9fa48("41") ? "" : (stryCov_9fa48("41"), 'Housing Act 1996'), stryMutAct_9fa48("42") ? "" : (stryCov_9fa48("42"), 'ukpga/1996/52'), stryMutAct_9fa48("43") ? "" : (stryCov_9fa48("43"), 'section'));
export const housingAct1985 = provision(stryMutAct_9fa48("44") ? "" : (stryCov_9fa48("44"), 'Housing Act 1985'), stryMutAct_9fa48("45") ? "" : (stryCov_9fa48("45"), 'ukpga/1985/68'), stryMutAct_9fa48("46") ? "" : (stryCov_9fa48("46"), 'section'));
export const domesticAbuseAct2021 = provision(stryMutAct_9fa48("47") ? "" : (stryCov_9fa48("47"), 'Domestic Abuse Act 2021'), stryMutAct_9fa48("48") ? "" : (stryCov_9fa48("48"), 'ukpga/2021/17'), stryMutAct_9fa48("49") ? "" : (stryCov_9fa48("49"), 'section'));
export const rentersRightsAct2025 = provision(stryMutAct_9fa48("50") ? "" : (stryCov_9fa48("50"), "Renters' Rights Act 2025"), stryMutAct_9fa48("51") ? "" : (stryCov_9fa48("51"), 'ukpga/2025/26'), stryMutAct_9fa48("52") ? "" : (stryCov_9fa48("52"), 'section'));
export const childrenAct1989 = provision(stryMutAct_9fa48("53") ? "" : (stryCov_9fa48("53"), 'Children Act 1989'), stryMutAct_9fa48("54") ? "" : (stryCov_9fa48("54"), 'ukpga/1989/41'), stryMutAct_9fa48("55") ? "" : (stryCov_9fa48("55"), 'section'));
export const reviewRegulations2018 = provision(stryMutAct_9fa48("56") ? "" : (stryCov_9fa48("56"), 'SI 2018/223'), stryMutAct_9fa48("57") ? "" : (stryCov_9fa48("57"), 'uksi/2018/223'), stryMutAct_9fa48("58") ? "" : (stryCov_9fa48("58"), 'regulation'));
export const suitabilityOrder2003 = provision(stryMutAct_9fa48("59") ? "" : (stryCov_9fa48("59"), 'SI 2003/3326'), stryMutAct_9fa48("60") ? "" : (stryCov_9fa48("60"), 'uksi/2003/3326'), stryMutAct_9fa48("61") ? "" : (stryCov_9fa48("61"), 'article'));
export const suitabilityOrder2012 = provision(stryMutAct_9fa48("62") ? "" : (stryCov_9fa48("62"), 'SI 2012/2601'), stryMutAct_9fa48("63") ? "" : (stryCov_9fa48("63"), 'uksi/2012/2601'), stryMutAct_9fa48("64") ? "" : (stryCov_9fa48("64"), 'article'));
export const priorityNeedOrder2002 = provision(stryMutAct_9fa48("65") ? "" : (stryCov_9fa48("65"), 'SI 2002/2051'), stryMutAct_9fa48("66") ? "" : (stryCov_9fa48("66"), 'uksi/2002/2051'), stryMutAct_9fa48("67") ? "" : (stryCov_9fa48("67"), 'article'));
export const eligibilityRegulations2006 = provision(stryMutAct_9fa48("68") ? "" : (stryCov_9fa48("68"), 'SI 2006/1294'), stryMutAct_9fa48("69") ? "" : (stryCov_9fa48("69"), 'uksi/2006/1294'), stryMutAct_9fa48("70") ? "" : (stryCov_9fa48("70"), 'regulation'));
export const referralRegulations2006 = provision(stryMutAct_9fa48("71") ? "" : (stryCov_9fa48("71"), 'SI 2006/2527'), stryMutAct_9fa48("72") ? "" : (stryCov_9fa48("72"), 'uksi/2006/2527'), stryMutAct_9fa48("73") ? "" : (stryCov_9fa48("73"), 'regulation'));
export const referralDecisionsOrder1998 = provision(stryMutAct_9fa48("74") ? "" : (stryCov_9fa48("74"), 'SI 1998/1578'), stryMutAct_9fa48("75") ? "" : (stryCov_9fa48("75"), 'uksi/1998/1578'), stryMutAct_9fa48("76") ? "" : (stryCov_9fa48("76"), 'article'));
export const relevantAccommodationRegulations2021 = provision(stryMutAct_9fa48("77") ? "" : (stryCov_9fa48("77"), 'SI 2021/991'), stryMutAct_9fa48("78") ? "" : (stryCov_9fa48("78"), 'uksi/2021/991'), stryMutAct_9fa48("79") ? "" : (stryCov_9fa48("79"), 'regulation'));
export const strategyRegulations2021 = provision(stryMutAct_9fa48("80") ? "" : (stryCov_9fa48("80"), 'SI 2021/990'), stryMutAct_9fa48("81") ? "" : (stryCov_9fa48("81"), 'uksi/2021/990'), stryMutAct_9fa48("82") ? "" : (stryCov_9fa48("82"), 'regulation'));

/** Citation of something that is not legislation: guidance, a judgment, an agreed practice. */
export function guidance(act: string, section = stryMutAct_9fa48("83") ? "Stryker was here!" : (stryCov_9fa48("83"), '')): Citation {
  if (stryMutAct_9fa48("84")) {
    {}
  } else {
    stryCov_9fa48("84");
    return stryMutAct_9fa48("85") ? {} : (stryCov_9fa48("85"), {
      act,
      section,
      url: null,
      text: (stryMutAct_9fa48("88") ? section !== '' : stryMutAct_9fa48("87") ? false : stryMutAct_9fa48("86") ? true : (stryCov_9fa48("86", "87", "88"), section === (stryMutAct_9fa48("89") ? "Stryker was here!" : (stryCov_9fa48("89"), '')))) ? act : stryMutAct_9fa48("90") ? `` : (stryCov_9fa48("90"), `${act} ${section}`)
    });
  }
}

/** Citation of an Act whose chapter number, and so whose address, has not been confirmed. */
export const childrensWellbeingAct2026 = stryMutAct_9fa48("91") ? () => undefined : (stryCov_9fa48("91"), (() => {
  const childrensWellbeingAct2026 = (section: string): Citation => guidance(stryMutAct_9fa48("92") ? "" : (stryCov_9fa48("92"), "Children's Wellbeing and Schools Act 2026"), stryMutAct_9fa48("93") ? `` : (stryCov_9fa48("93"), `s.${section}`));
  return childrensWellbeingAct2026;
})());
export const HOMELESSNESS_CODE = stryMutAct_9fa48("94") ? "" : (stryCov_9fa48("94"), 'Homelessness Code of Guidance');

/** Several citations as one line, for an answer that has room for one. */
export function citeTogether(...citations: readonly Citation[]): string {
  if (stryMutAct_9fa48("95")) {
    {}
  } else {
    stryCov_9fa48("95");
    return citations.map(stryMutAct_9fa48("96") ? () => undefined : (stryCov_9fa48("96"), citation => citation.text)).join(stryMutAct_9fa48("97") ? "" : (stryCov_9fa48("97"), '; '));
  }
}