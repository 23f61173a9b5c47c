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
import { type LocalDate, localDate } from '../shared/local-date.js';
import type { Confidence } from './citation.js';
export type RuleVersionKey = 'HRA_2018' | 'DUTY_TO_REFER' | 'DA_PN' | 'DAA_PART4' | 'BNB_2022' | 'ALLOC_LC_2025' | 'RRA_PRIVATE' | 'CWSA_S9' | 'CWSA_S11' | 'RRA_SOCIAL';

/** One change in the law. `effective` is its first day; null while no commencement has been found. */
export interface RuleVersion {
  readonly key: RuleVersionKey;
  readonly effective: LocalDate | null;
  readonly changes: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** Commencement days known to a council that are not in the table, such as one made after the table was written. */
export type Commencements = Readonly<Partial<Record<RuleVersionKey, LocalDate>>>;
const version = stryMutAct_9fa48("4271") ? () => undefined : (stryCov_9fa48("4271"), (() => {
  const version = (key: RuleVersionKey, effective: string | null, changes: string, source: string, confidence: Confidence = stryMutAct_9fa48("4272") ? "" : (stryCov_9fa48("4272"), 'statute')): RuleVersion => stryMutAct_9fa48("4273") ? {} : (stryCov_9fa48("4273"), {
    key,
    effective: (stryMutAct_9fa48("4276") ? effective !== null : stryMutAct_9fa48("4275") ? false : stryMutAct_9fa48("4274") ? true : (stryCov_9fa48("4274", "4275", "4276"), effective === null)) ? null : localDate(effective),
    changes,
    source,
    confidence
  });
  return version;
})());
export const RULE_VERSIONS: readonly RuleVersion[] = stryMutAct_9fa48("4277") ? [] : (stryCov_9fa48("4277"), [version(stryMutAct_9fa48("4278") ? "" : (stryCov_9fa48("4278"), 'HRA_2018'), stryMutAct_9fa48("4279") ? "" : (stryCov_9fa48("4279"), '2018-04-03'), stryMutAct_9fa48("4280") ? "" : (stryCov_9fa48("4280"), 'Prevention and relief duties; assessment and personalised plan'), stryMutAct_9fa48("4281") ? "" : (stryCov_9fa48("4281"), 'Homelessness Reduction Act 2017; SI 2018/223 reg 1(2)')), version(stryMutAct_9fa48("4282") ? "" : (stryCov_9fa48("4282"), 'DUTY_TO_REFER'), stryMutAct_9fa48("4283") ? "" : (stryCov_9fa48("4283"), '2018-10-01'), stryMutAct_9fa48("4284") ? "" : (stryCov_9fa48("4284"), 'Public bodies must refer, with consent'), stryMutAct_9fa48("4285") ? "" : (stryCov_9fa48("4285"), 'SI 2018/223 reg 1(3)')), version(stryMutAct_9fa48("4286") ? "" : (stryCov_9fa48("4286"), 'DA_PN'), stryMutAct_9fa48("4287") ? "" : (stryCov_9fa48("4287"), '2021-07-05'), stryMutAct_9fa48("4288") ? "" : (stryCov_9fa48("4288"), 'Homeless as a result of domestic abuse: priority need without a vulnerability test'), stryMutAct_9fa48("4289") ? "" : (stryCov_9fa48("4289"), 'Domestic Abuse Act 2021 s.78(5)'), stryMutAct_9fa48("4290") ? "" : (stryCov_9fa48("4290"), 'secondary')), version(stryMutAct_9fa48("4291") ? "" : (stryCov_9fa48("4291"), 'DAA_PART4'), stryMutAct_9fa48("4292") ? "" : (stryCov_9fa48("4292"), '2021-10-01'), stryMutAct_9fa48("4293") ? "" : (stryCov_9fa48("4293"), 'Support duty in relevant accommodation'), stryMutAct_9fa48("4294") ? "" : (stryCov_9fa48("4294"), 'Domestic Abuse Act 2021 Part 4; SI 2021/990; SI 2021/991')), version(stryMutAct_9fa48("4295") ? "" : (stryCov_9fa48("4295"), 'BNB_2022'), stryMutAct_9fa48("4296") ? "" : (stryCov_9fa48("4296"), '2022-06-01'), stryMutAct_9fa48("4297") ? "" : (stryCov_9fa48("4297"), 'A private dwelling is not bed and breakfast'), stryMutAct_9fa48("4298") ? "" : (stryCov_9fa48("4298"), 'SI 2022/521')), version(stryMutAct_9fa48("4299") ? "" : (stryCov_9fa48("4299"), 'ALLOC_LC_2025'), stryMutAct_9fa48("4300") ? "" : (stryCov_9fa48("4300"), '2025-07-10'), stryMutAct_9fa48("4301") ? "" : (stryCov_9fa48("4301"), 'No local-connection test in allocations for victims of domestic abuse or care leavers'), stryMutAct_9fa48("4302") ? "" : (stryCov_9fa48("4302"), 'SI 2025/706')), version(stryMutAct_9fa48("4303") ? "" : (stryCov_9fa48("4303"), 'RRA_PRIVATE'), stryMutAct_9fa48("4304") ? "" : (stryCov_9fa48("4304"), '2026-05-01'), stryMutAct_9fa48("4305") ? "" : (stryCov_9fa48("4305"), 'Section 8 replaces section 21; private rented sector offers are assured tenancies; s.195A repealed with saving'), stryMutAct_9fa48("4306") ? "" : (stryCov_9fa48("4306"), "Renters' Rights Act 2025 ss.20-21, 25, Sch 2 paras 48-53; SI 2026/421")), version(stryMutAct_9fa48("4307") ? "" : (stryCov_9fa48("4307"), 'CWSA_S9'), null, stryMutAct_9fa48("4308") ? "" : (stryCov_9fa48("4308"), 'A relevant or former relevant child under 25 is never intentionally homeless'), stryMutAct_9fa48("4309") ? "" : (stryCov_9fa48("4309"), "Children's Wellbeing and Schools Act 2026 s.9")), version(stryMutAct_9fa48("4310") ? "" : (stryCov_9fa48("4310"), 'CWSA_S11'), null, stryMutAct_9fa48("4311") ? "" : (stryCov_9fa48("4311"), 'Notifications about a child placed in temporary accommodation (s.213AA)'), stryMutAct_9fa48("4312") ? "" : (stryCov_9fa48("4312"), "Children's Wellbeing and Schools Act 2026 s.11")), version(stryMutAct_9fa48("4313") ? "" : (stryCov_9fa48("4313"), 'RRA_SOCIAL'), null, stryMutAct_9fa48("4314") ? "" : (stryCov_9fa48("4314"), "The Renters' Rights Act changes for social landlords"), stryMutAct_9fa48("4315") ? "" : (stryCov_9fa48("4315"), 'SI 2026/421 reg 2'), stryMutAct_9fa48("4316") ? "" : (stryCov_9fa48("4316"), 'secondary'))]);
function effectiveDay(rule: RuleVersion, commencements: Commencements): LocalDate | null {
  if (stryMutAct_9fa48("4317")) {
    {}
  } else {
    stryCov_9fa48("4317");
    return stryMutAct_9fa48("4318") ? commencements[rule.key] && rule.effective : (stryCov_9fa48("4318"), commencements[rule.key] ?? rule.effective);
  }
}

/** Every switch in force on `day`, oldest first. */
export function ruleVersionsOn(day: LocalDate, commencements: Commencements = {}): RuleVersionKey[] {
  if (stryMutAct_9fa48("4319")) {
    {}
  } else {
    stryCov_9fa48("4319");
    return stryMutAct_9fa48("4321") ? RULE_VERSIONS.map(rule => ({
      key: rule.key,
      from: effectiveDay(rule, commencements)
    })).sort((a, b) => a.from < b.from ? -1 : a.from > b.from ? 1 : 0).map(rule => rule.key) : stryMutAct_9fa48("4320") ? RULE_VERSIONS.map(rule => ({
      key: rule.key,
      from: effectiveDay(rule, commencements)
    })).filter((rule): rule is {
      key: RuleVersionKey;
      from: LocalDate;
    } => rule.from !== null && rule.from <= day).map(rule => rule.key) : (stryCov_9fa48("4320", "4321"), RULE_VERSIONS.map(stryMutAct_9fa48("4322") ? () => undefined : (stryCov_9fa48("4322"), rule => stryMutAct_9fa48("4323") ? {} : (stryCov_9fa48("4323"), {
      key: rule.key,
      from: effectiveDay(rule, commencements)
    }))).filter(stryMutAct_9fa48("4324") ? () => undefined : (stryCov_9fa48("4324"), (rule): rule is {
      key: RuleVersionKey;
      from: LocalDate;
    } => stryMutAct_9fa48("4327") ? rule.from !== null || rule.from <= day : stryMutAct_9fa48("4326") ? false : stryMutAct_9fa48("4325") ? true : (stryCov_9fa48("4325", "4326", "4327"), (stryMutAct_9fa48("4329") ? rule.from === null : stryMutAct_9fa48("4328") ? true : (stryCov_9fa48("4328", "4329"), rule.from !== null)) && (stryMutAct_9fa48("4332") ? rule.from > day : stryMutAct_9fa48("4331") ? rule.from < day : stryMutAct_9fa48("4330") ? true : (stryCov_9fa48("4330", "4331", "4332"), rule.from <= day))))).sort(stryMutAct_9fa48("4333") ? () => undefined : (stryCov_9fa48("4333"), (a, b) => (stryMutAct_9fa48("4337") ? a.from >= b.from : stryMutAct_9fa48("4336") ? a.from <= b.from : stryMutAct_9fa48("4335") ? false : stryMutAct_9fa48("4334") ? true : (stryCov_9fa48("4334", "4335", "4336", "4337"), a.from < b.from)) ? stryMutAct_9fa48("4338") ? +1 : (stryCov_9fa48("4338"), -1) : (stryMutAct_9fa48("4342") ? a.from <= b.from : stryMutAct_9fa48("4341") ? a.from >= b.from : stryMutAct_9fa48("4340") ? false : stryMutAct_9fa48("4339") ? true : (stryCov_9fa48("4339", "4340", "4341", "4342"), a.from > b.from)) ? 1 : 0)).map(stryMutAct_9fa48("4343") ? () => undefined : (stryCov_9fa48("4343"), rule => rule.key)));
  }
}

/** Whether a change has taken effect by `day`. A change with no known commencement has not. */
export function inForce(key: RuleVersionKey, day: LocalDate, commencements: Commencements = {}): boolean {
  if (stryMutAct_9fa48("4344")) {
    {}
  } else {
    stryCov_9fa48("4344");
    return ruleVersionsOn(day, commencements).includes(key);
  }
}

/**
 * The name stored with a decision: the day and key of the latest change in force on `day`, such as `2026-05-01/RRA_PRIVATE`;
 * `1997-01-20/HA_1996` before the first of them.
 */
export function ruleVersionOn(day: LocalDate, commencements: Commencements = {}): string {
  if (stryMutAct_9fa48("4345")) {
    {}
  } else {
    stryCov_9fa48("4345");
    const latest = ruleVersionsOn(day, commencements).at(stryMutAct_9fa48("4346") ? +1 : (stryCov_9fa48("4346"), -1));
    const row = RULE_VERSIONS.find(stryMutAct_9fa48("4347") ? () => undefined : (stryCov_9fa48("4347"), rule => stryMutAct_9fa48("4350") ? rule.key !== latest : stryMutAct_9fa48("4349") ? false : stryMutAct_9fa48("4348") ? true : (stryCov_9fa48("4348", "4349", "4350"), rule.key === latest)));
    return row ? stryMutAct_9fa48("4351") ? `` : (stryCov_9fa48("4351"), `${effectiveDay(row, commencements)}/${row.key}`) : stryMutAct_9fa48("4352") ? "" : (stryCov_9fa48("4352"), '1997-01-20/HA_1996');
  }
}