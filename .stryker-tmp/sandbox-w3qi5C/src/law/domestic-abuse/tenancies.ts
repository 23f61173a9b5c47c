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
import { type LocalDate, addDays, addMonths } from '../../shared/local-date.js';
import { guidance, rentersRightsAct2025 } from '../citation.js';
import { inForce } from '../rule-versions.js';
import { TENANCY_NOTICE } from '../other-periods.js';

/** A periodic tenancy held jointly. */
export type JointTenancy = 'private-assured' | 'secure' | 'other-periodic';
export interface JointNotice {
  /** Earliest day on which the notice can end the tenancy; it must still fall at the end of a period where the tenancy says so. */
  readonly endsNotBefore: LocalDate;
  /** Who must agree before the notice can be taken back. */
  readonly withdrawalNeeds: 'landlord-and-all-tenants' | 'cannot-be-withdrawn';
  readonly citation: string;
  readonly warning: string;
}
const WARNING = stryMutAct_9fa48("573") ? "" : (stryCov_9fa48("573"), 'One joint tenant’s notice ends the tenancy for everybody. Advise on housing and on the family court before it is served, and record the tenant’s consent.');

/** TN-3: the dates of a notice to quit by one joint tenant. A landlord who agrees in writing may accept less. */
export function jointTenantNotice(kind: JointTenancy, servedOn: LocalDate): JointNotice {
  if (stryMutAct_9fa48("574")) {
    {}
  } else {
    stryCov_9fa48("574");
    const reformed = stryMutAct_9fa48("577") ? kind === 'private-assured' || inForce('RRA_PRIVATE', servedOn) : stryMutAct_9fa48("576") ? false : stryMutAct_9fa48("575") ? true : (stryCov_9fa48("575", "576", "577"), (stryMutAct_9fa48("579") ? kind !== 'private-assured' : stryMutAct_9fa48("578") ? true : (stryCov_9fa48("578", "579"), kind === (stryMutAct_9fa48("580") ? "" : (stryCov_9fa48("580"), 'private-assured')))) && inForce(stryMutAct_9fa48("581") ? "" : (stryCov_9fa48("581"), 'RRA_PRIVATE'), servedOn));
    const {
      assuredJointTenant,
      otherJointTenant
    } = TENANCY_NOTICE;
    return reformed ? stryMutAct_9fa48("582") ? {} : (stryCov_9fa48("582"), {
      endsNotBefore: addMonths(servedOn, assuredJointTenant.n),
      withdrawalNeeds: stryMutAct_9fa48("583") ? "" : (stryCov_9fa48("583"), 'landlord-and-all-tenants'),
      citation: rentersRightsAct2025(stryMutAct_9fa48("584") ? "" : (stryCov_9fa48("584"), '20, 21')).text,
      warning: WARNING
    }) : stryMutAct_9fa48("585") ? {} : (stryCov_9fa48("585"), {
      endsNotBefore: addDays(servedOn, stryMutAct_9fa48("586") ? 7 / otherJointTenant.n : (stryCov_9fa48("586"), 7 * otherJointTenant.n)),
      withdrawalNeeds: stryMutAct_9fa48("587") ? "" : (stryCov_9fa48("587"), 'cannot-be-withdrawn'),
      citation: guidance(stryMutAct_9fa48("588") ? "" : (stryCov_9fa48("588"), 'Common law; Protection from Eviction Act 1977'), stryMutAct_9fa48("589") ? "" : (stryCov_9fa48("589"), 's.5')).text,
      warning: WARNING
    });
  }
}