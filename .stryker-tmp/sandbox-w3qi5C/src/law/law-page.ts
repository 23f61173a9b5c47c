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
import { type Rule, type Setting, settings, rules, TOPICS } from './rulebook.js';
import { RULE_VERSIONS } from './rule-versions.js';
const TOPIC_NAMES = stryMutAct_9fa48("3581") ? () => undefined : (stryCov_9fa48("3581"), (() => {
  const TOPIC_NAMES = (topic: string): string => stryMutAct_9fa48("3582") ? topic.charAt(0).toUpperCase() - topic.slice(1).replaceAll('-', ' ') : (stryCov_9fa48("3582"), (stryMutAct_9fa48("3584") ? topic.toUpperCase() : stryMutAct_9fa48("3583") ? topic.charAt(0).toLowerCase() : (stryCov_9fa48("3583", "3584"), topic.charAt(0).toUpperCase())) + (stryMutAct_9fa48("3585") ? topic.replaceAll('-', ' ') : (stryCov_9fa48("3585"), topic.slice(1).replaceAll(stryMutAct_9fa48("3586") ? "" : (stryCov_9fa48("3586"), '-'), stryMutAct_9fa48("3587") ? "" : (stryCov_9fa48("3587"), ' ')))));
  return TOPIC_NAMES;
})());
const HOW_WELL = {
  statute: 'read in the statute',
  secondary: 'from a reliable secondary source',
  'general-knowledge': 'general knowledge, to be confirmed',
  inference: 'our own reading, to be confirmed'
} as const;

/** All rules, changes and settings as one page of Markdown: what a council's lawyer reads, and what a change of the law is seen in. */
export function lawPage(): string {
  if (stryMutAct_9fa48("3588")) {
    {}
  } else {
    stryCov_9fa48("3588");
    const parts = stryMutAct_9fa48("3589") ? [] : (stryCov_9fa48("3589"), [stryMutAct_9fa48("3590") ? "" : (stryCov_9fa48("3590"), '# The law, as this system has it'), stryMutAct_9fa48("3591") ? "" : (stryCov_9fa48("3591"), 'Written from `src/law` by `npm run law:write`; a test fails when it is not what the system decides by. Not legal advice: whatever is not'), stryMutAct_9fa48("3592") ? "" : (stryCov_9fa48("3592"), '*read in the statute* needs a lawyer before it decides a letter. The same is at `GET /api/v1/law`.'), ...TOPICS.flatMap(stryMutAct_9fa48("3593") ? () => undefined : (stryCov_9fa48("3593"), topic => stryMutAct_9fa48("3594") ? [] : (stryCov_9fa48("3594"), [stryMutAct_9fa48("3595") ? `` : (stryCov_9fa48("3595"), `\n## ${TOPIC_NAMES(topic)}`), ...(stryMutAct_9fa48("3596") ? rules().map(ruleInWords) : (stryCov_9fa48("3596"), rules().filter(stryMutAct_9fa48("3597") ? () => undefined : (stryCov_9fa48("3597"), rule => stryMutAct_9fa48("3600") ? rule.topic !== topic : stryMutAct_9fa48("3599") ? false : stryMutAct_9fa48("3598") ? true : (stryCov_9fa48("3598", "3599", "3600"), rule.topic === topic))).map(ruleInWords)))]))), stryMutAct_9fa48("3601") ? "" : (stryCov_9fa48("3601"), '\n## Changes in the law'), ...RULE_VERSIONS.map(stryMutAct_9fa48("3602") ? () => undefined : (stryCov_9fa48("3602"), ({
      key,
      effective,
      changes,
      source,
      confidence
    }) => stryMutAct_9fa48("3603") ? `` : (stryCov_9fa48("3603"), `\n**${key}**, ${stryMutAct_9fa48("3604") ? effective && 'no commencement found' : (stryCov_9fa48("3604"), effective ?? (stryMutAct_9fa48("3605") ? "" : (stryCov_9fa48("3605"), 'no commencement found')))}: ${changes}. (${source}; ${HOW_WELL[confidence]})`))), stryMutAct_9fa48("3606") ? "" : (stryCov_9fa48("3606"), '\n## What a council settles'), ...settings().map(settingInWords)]);
    return stryMutAct_9fa48("3607") ? `` : (stryCov_9fa48("3607"), `${parts.join(stryMutAct_9fa48("3608") ? "" : (stryCov_9fa48("3608"), '\n'))}\n`);
  }
}
function ruleInWords({
  id,
  says,
  source,
  url,
  notes,
  confidence,
  since
}: Rule): string {
  if (stryMutAct_9fa48("3609")) {
    {}
  } else {
    stryCov_9fa48("3609");
    const where = (stryMutAct_9fa48("3612") ? url !== null : stryMutAct_9fa48("3611") ? false : stryMutAct_9fa48("3610") ? true : (stryCov_9fa48("3610", "3611", "3612"), url === null)) ? source : stryMutAct_9fa48("3613") ? `` : (stryCov_9fa48("3613"), `[${source}](${url})`);
    const from = (stryMutAct_9fa48("3616") ? since !== null : stryMutAct_9fa48("3615") ? false : stryMutAct_9fa48("3614") ? true : (stryCov_9fa48("3614", "3615", "3616"), since === null)) ? stryMutAct_9fa48("3617") ? "Stryker was here!" : (stryCov_9fa48("3617"), '') : stryMutAct_9fa48("3618") ? `` : (stryCov_9fa48("3618"), ` Since ${since}.`);
    const list = (stryMutAct_9fa48("3621") ? notes.length !== 0 : stryMutAct_9fa48("3620") ? false : stryMutAct_9fa48("3619") ? true : (stryCov_9fa48("3619", "3620", "3621"), notes.length === 0)) ? stryMutAct_9fa48("3622") ? "Stryker was here!" : (stryCov_9fa48("3622"), '') : stryMutAct_9fa48("3623") ? `` : (stryCov_9fa48("3623"), `\n\n${notes.map(stryMutAct_9fa48("3624") ? () => undefined : (stryCov_9fa48("3624"), note => stryMutAct_9fa48("3625") ? `` : (stryCov_9fa48("3625"), `- ${note}`))).join(stryMutAct_9fa48("3626") ? "" : (stryCov_9fa48("3626"), '\n'))}`);
    return stryMutAct_9fa48("3627") ? `` : (stryCov_9fa48("3627"), `\n**${id}** ${says}${(stryMutAct_9fa48("3629") ? /[^.!?]$/ : stryMutAct_9fa48("3628") ? /[.!?]/ : (stryCov_9fa48("3628", "3629"), /[.!?]$/)).test(says) ? stryMutAct_9fa48("3630") ? "Stryker was here!" : (stryCov_9fa48("3630"), '') : stryMutAct_9fa48("3631") ? "" : (stryCov_9fa48("3631"), '.')}${from} (${where}${(stryMutAct_9fa48("3634") ? confidence !== null : stryMutAct_9fa48("3633") ? false : stryMutAct_9fa48("3632") ? true : (stryCov_9fa48("3632", "3633", "3634"), confidence === null)) ? stryMutAct_9fa48("3635") ? "Stryker was here!" : (stryCov_9fa48("3635"), '') : stryMutAct_9fa48("3636") ? `` : (stryCov_9fa48("3636"), `; ${HOW_WELL[confidence]}`)})${list}`);
  }
}
function settingInWords({
  name,
  value,
  status,
  why
}: Setting): string {
  if (stryMutAct_9fa48("3637")) {
    {}
  } else {
    stryCov_9fa48("3637");
    return stryMutAct_9fa48("3638") ? `` : (stryCov_9fa48("3638"), `\n**${name}** = \`${JSON.stringify(value)}\` (${status.replace(stryMutAct_9fa48("3639") ? "" : (stryCov_9fa48("3639"), '-'), stryMutAct_9fa48("3640") ? "" : (stryCov_9fa48("3640"), ' '))}). ${why}`);
  }
}