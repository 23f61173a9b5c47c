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
import { isLocalDate } from '../shared/local-date.js';
import { type Commencements, RULE_VERSIONS } from './rule-versions.js';

/** What a council must settle with its own lawyer, or may set as its own standard. Never a statutory number. */
export interface LawSettings {
  readonly commencements: Commencements;
  readonly s193B_excludes_main: boolean;
  readonly decisionAfterReliefWorkingDays: number;
  readonly bedAndBreakfastAlertNights: readonly number[];
  readonly leaveExpiryAlertDays: readonly number[];
}
export const DEFAULT_SETTINGS: LawSettings = stryMutAct_9fa48("4475") ? {} : (stryCov_9fa48("4475"), {
  commencements: {},
  s193B_excludes_main: stryMutAct_9fa48("4476") ? true : (stryCov_9fa48("4476"), false),
  decisionAfterReliefWorkingDays: 15,
  bedAndBreakfastAlertNights: stryMutAct_9fa48("4477") ? [] : (stryCov_9fa48("4477"), [28, 35, 40]),
  leaveExpiryAlertDays: stryMutAct_9fa48("4478") ? [] : (stryCov_9fa48("4478"), [14, 7, 1])
});

/** Why each setting exists, for the page on which an administrator sees it. */
export const SETTING_NOTES: Readonly<Record<keyof LawSettings, {
  readonly status: 'legal-check' | 'service-target';
  readonly why: string;
}>> = stryMutAct_9fa48("4479") ? {} : (stryCov_9fa48("4479"), {
  commencements: stryMutAct_9fa48("4480") ? {} : (stryCov_9fa48("4480"), {
    status: stryMutAct_9fa48("4481") ? "" : (stryCov_9fa48("4481"), 'legal-check'),
    why: stryMutAct_9fa48("4482") ? "" : (stryCov_9fa48("4482"), 'Parts of the Children’s Wellbeing and Schools Act 2026 and of the Renters’ Rights Act 2025 had no commencement day that could be found.')
  }),
  s193B_excludes_main: stryMutAct_9fa48("4483") ? {} : (stryCov_9fa48("4483"), {
    status: stryMutAct_9fa48("4484") ? "" : (stryCov_9fa48("4484"), 'legal-check'),
    why: stryMutAct_9fa48("4485") ? "" : (stryCov_9fa48("4485"), 'Whether s.193(1A)(b) still keeps the main duty from arising after a s.193B notice given since 1 May 2026. Off: the main duty is not excluded.')
  }),
  decisionAfterReliefWorkingDays: stryMutAct_9fa48("4486") ? {} : (stryCov_9fa48("4486"), {
    status: stryMutAct_9fa48("4487") ? "" : (stryCov_9fa48("4487"), 'service-target'),
    why: stryMutAct_9fa48("4488") ? "" : (stryCov_9fa48("4488"), 'The Code is widely quoted as expecting a decision within 15 working days after the 56 days. It is not a statutory limit.')
  }),
  bedAndBreakfastAlertNights: stryMutAct_9fa48("4489") ? {} : (stryCov_9fa48("4489"), {
    status: stryMutAct_9fa48("4490") ? "" : (stryCov_9fa48("4490"), 'service-target'),
    why: stryMutAct_9fa48("4491") ? "" : (stryCov_9fa48("4491"), 'Nights at which a family’s stay in bed and breakfast is brought to an officer’s notice before the limit.')
  }),
  leaveExpiryAlertDays: stryMutAct_9fa48("4492") ? {} : (stryCov_9fa48("4492"), {
    status: stryMutAct_9fa48("4493") ? "" : (stryCov_9fa48("4493"), 'service-target'),
    why: stryMutAct_9fa48("4494") ? "" : (stryCov_9fa48("4494"), 'Days before leave under the Migrant Victims of Domestic Abuse Concession runs out at which an officer is told.')
  })
});
type Check = (value: unknown) => string | null;
const days: Check = stryMutAct_9fa48("4495") ? () => undefined : (stryCov_9fa48("4495"), (() => {
  const days: Check = value => (stryMutAct_9fa48("4498") ? Array.isArray(value) && value.length > 0 || value.every(day => Number.isInteger(day) && day > 0 && day < 1000) : stryMutAct_9fa48("4497") ? false : stryMutAct_9fa48("4496") ? true : (stryCov_9fa48("4496", "4497", "4498"), (stryMutAct_9fa48("4500") ? Array.isArray(value) || value.length > 0 : stryMutAct_9fa48("4499") ? true : (stryCov_9fa48("4499", "4500"), Array.isArray(value) && (stryMutAct_9fa48("4503") ? value.length <= 0 : stryMutAct_9fa48("4502") ? value.length >= 0 : stryMutAct_9fa48("4501") ? true : (stryCov_9fa48("4501", "4502", "4503"), value.length > 0)))) && (stryMutAct_9fa48("4504") ? value.some(day => Number.isInteger(day) && day > 0 && day < 1000) : (stryCov_9fa48("4504"), value.every(stryMutAct_9fa48("4505") ? () => undefined : (stryCov_9fa48("4505"), day => stryMutAct_9fa48("4508") ? Number.isInteger(day) && day > 0 || day < 1000 : stryMutAct_9fa48("4507") ? false : stryMutAct_9fa48("4506") ? true : (stryCov_9fa48("4506", "4507", "4508"), (stryMutAct_9fa48("4510") ? Number.isInteger(day) || day > 0 : stryMutAct_9fa48("4509") ? true : (stryCov_9fa48("4509", "4510"), Number.isInteger(day) && (stryMutAct_9fa48("4513") ? day <= 0 : stryMutAct_9fa48("4512") ? day >= 0 : stryMutAct_9fa48("4511") ? true : (stryCov_9fa48("4511", "4512", "4513"), day > 0)))) && (stryMutAct_9fa48("4516") ? day >= 1000 : stryMutAct_9fa48("4515") ? day <= 1000 : stryMutAct_9fa48("4514") ? true : (stryCov_9fa48("4514", "4515", "4516"), day < 1000))))))))) ? null : stryMutAct_9fa48("4517") ? "" : (stryCov_9fa48("4517"), 'wants a list of whole numbers above 0');
  return days;
})());
const CHECKS: Readonly<Record<keyof LawSettings, Check>> = stryMutAct_9fa48("4518") ? {} : (stryCov_9fa48("4518"), {
  commencements: value => {
    if (stryMutAct_9fa48("4519")) {
      {}
    } else {
      stryCov_9fa48("4519");
      if (stryMutAct_9fa48("4522") ? (typeof value !== 'object' || value === null) && Array.isArray(value) : stryMutAct_9fa48("4521") ? false : stryMutAct_9fa48("4520") ? true : (stryCov_9fa48("4520", "4521", "4522"), (stryMutAct_9fa48("4524") ? typeof value !== 'object' && value === null : stryMutAct_9fa48("4523") ? false : (stryCov_9fa48("4523", "4524"), (stryMutAct_9fa48("4526") ? typeof value === 'object' : stryMutAct_9fa48("4525") ? false : (stryCov_9fa48("4525", "4526"), typeof value !== (stryMutAct_9fa48("4527") ? "" : (stryCov_9fa48("4527"), 'object')))) || (stryMutAct_9fa48("4529") ? value !== null : stryMutAct_9fa48("4528") ? false : (stryCov_9fa48("4528", "4529"), value === null)))) || Array.isArray(value))) return stryMutAct_9fa48("4530") ? "" : (stryCov_9fa48("4530"), 'wants days by the key of a change in the law');
      const keys = RULE_VERSIONS.map(stryMutAct_9fa48("4531") ? () => undefined : (stryCov_9fa48("4531"), ({
        key
      }) => key as string));
      const unknown = Object.keys(value).find(stryMutAct_9fa48("4532") ? () => undefined : (stryCov_9fa48("4532"), key => stryMutAct_9fa48("4533") ? keys.includes(key) : (stryCov_9fa48("4533"), !keys.includes(key))));
      if (stryMutAct_9fa48("4536") ? unknown === undefined : stryMutAct_9fa48("4535") ? false : stryMutAct_9fa48("4534") ? true : (stryCov_9fa48("4534", "4535", "4536"), unknown !== undefined)) return stryMutAct_9fa48("4537") ? `` : (stryCov_9fa48("4537"), `knows no change in the law called ${unknown}`);
      return (stryMutAct_9fa48("4538") ? Object.values(value).some(isLocalDate) : (stryCov_9fa48("4538"), Object.values(value).every(isLocalDate))) ? null : stryMutAct_9fa48("4539") ? "" : (stryCov_9fa48("4539"), 'wants days written YYYY-MM-DD');
    }
  },
  s193B_excludes_main: stryMutAct_9fa48("4540") ? () => undefined : (stryCov_9fa48("4540"), value => (stryMutAct_9fa48("4543") ? typeof value !== 'boolean' : stryMutAct_9fa48("4542") ? false : stryMutAct_9fa48("4541") ? true : (stryCov_9fa48("4541", "4542", "4543"), typeof value === (stryMutAct_9fa48("4544") ? "" : (stryCov_9fa48("4544"), 'boolean')))) ? null : stryMutAct_9fa48("4545") ? "" : (stryCov_9fa48("4545"), 'wants true or false')),
  decisionAfterReliefWorkingDays: stryMutAct_9fa48("4546") ? () => undefined : (stryCov_9fa48("4546"), value => (stryMutAct_9fa48("4549") ? Number.isInteger(value) && value as number > 0 || value as number < 1000 : stryMutAct_9fa48("4548") ? false : stryMutAct_9fa48("4547") ? true : (stryCov_9fa48("4547", "4548", "4549"), (stryMutAct_9fa48("4551") ? Number.isInteger(value) || value as number > 0 : stryMutAct_9fa48("4550") ? true : (stryCov_9fa48("4550", "4551"), Number.isInteger(value) && (stryMutAct_9fa48("4554") ? value as number <= 0 : stryMutAct_9fa48("4553") ? value as number >= 0 : stryMutAct_9fa48("4552") ? true : (stryCov_9fa48("4552", "4553", "4554"), value as number > 0)))) && (stryMutAct_9fa48("4557") ? value as number >= 1000 : stryMutAct_9fa48("4556") ? value as number <= 1000 : stryMutAct_9fa48("4555") ? true : (stryCov_9fa48("4555", "4556", "4557"), value as number < 1000)))) ? null : stryMutAct_9fa48("4558") ? "" : (stryCov_9fa48("4558"), 'wants a whole number above 0')),
  bedAndBreakfastAlertNights: days,
  leaveExpiryAlertDays: days
});

/** Reads what a council has settled; what it does not say stays as it is here. Gives the problems instead where there are any. */
export function readLawSettings(said: unknown): LawSettings | {
  readonly problems: readonly string[];
} {
  if (stryMutAct_9fa48("4559")) {
    {}
  } else {
    stryCov_9fa48("4559");
    if (stryMutAct_9fa48("4562") ? (typeof said !== 'object' || said === null) && Array.isArray(said) : stryMutAct_9fa48("4561") ? false : stryMutAct_9fa48("4560") ? true : (stryCov_9fa48("4560", "4561", "4562"), (stryMutAct_9fa48("4564") ? typeof said !== 'object' && said === null : stryMutAct_9fa48("4563") ? false : (stryCov_9fa48("4563", "4564"), (stryMutAct_9fa48("4566") ? typeof said === 'object' : stryMutAct_9fa48("4565") ? false : (stryCov_9fa48("4565", "4566"), typeof said !== (stryMutAct_9fa48("4567") ? "" : (stryCov_9fa48("4567"), 'object')))) || (stryMutAct_9fa48("4569") ? said !== null : stryMutAct_9fa48("4568") ? false : (stryCov_9fa48("4568", "4569"), said === null)))) || Array.isArray(said))) return stryMutAct_9fa48("4570") ? {} : (stryCov_9fa48("4570"), {
      problems: stryMutAct_9fa48("4571") ? [] : (stryCov_9fa48("4571"), [stryMutAct_9fa48("4572") ? "" : (stryCov_9fa48("4572"), 'wants settings by name')])
    });
    const problems = Object.entries(said).flatMap(([name, value]) => {
      if (stryMutAct_9fa48("4573")) {
        {}
      } else {
        stryCov_9fa48("4573");
        if (stryMutAct_9fa48("4576") ? false : stryMutAct_9fa48("4575") ? true : stryMutAct_9fa48("4574") ? name in CHECKS : (stryCov_9fa48("4574", "4575", "4576"), !(name in CHECKS))) return stryMutAct_9fa48("4577") ? [] : (stryCov_9fa48("4577"), [stryMutAct_9fa48("4578") ? `` : (stryCov_9fa48("4578"), `${name} is no setting of the law`)]);
        const problem = CHECKS[name as keyof LawSettings](value);
        return (stryMutAct_9fa48("4581") ? problem !== null : stryMutAct_9fa48("4580") ? false : stryMutAct_9fa48("4579") ? true : (stryCov_9fa48("4579", "4580", "4581"), problem === null)) ? stryMutAct_9fa48("4582") ? ["Stryker was here"] : (stryCov_9fa48("4582"), []) : stryMutAct_9fa48("4583") ? [] : (stryCov_9fa48("4583"), [stryMutAct_9fa48("4584") ? `` : (stryCov_9fa48("4584"), `${name} ${problem}`)]);
      }
    });
    return (stryMutAct_9fa48("4588") ? problems.length <= 0 : stryMutAct_9fa48("4587") ? problems.length >= 0 : stryMutAct_9fa48("4586") ? false : stryMutAct_9fa48("4585") ? true : (stryCov_9fa48("4585", "4586", "4587", "4588"), problems.length > 0)) ? stryMutAct_9fa48("4589") ? {} : (stryCov_9fa48("4589"), {
      problems
    }) : stryMutAct_9fa48("4590") ? {} : (stryCov_9fa48("4590"), {
      ...DEFAULT_SETTINGS,
      ...said
    });
  }
}