// @ts-nocheck
import { isPriorityNeedCode } from '../../../law/homelessness/priority-need.js';
import type { Need } from '../../../people/people.codes.js';
import type { Item, ReturnFacts } from '../return.js';
import { answered, latest } from './facts.js';
import { RELATIONSHIPS, SUPPORT_NEEDS } from './tables.js';

/** Each person by a number, the applicant first. What only they can say is asked of the applicant alone. */
export function peopleOf(facts: ReturnFacts): Item[] {
  return facts.people.map(({ relationship, age, sex, pregnant }, index) => {
    const isApplicant = index === 0;
    return {
      person: index + 1,
      relationship: RELATIONSHIPS[relationship] ?? null,
      age,
      sex: sex.replaceAll('-', '_').toUpperCase(),
      pregnant,
      ethnicity: isApplicant ? answered(facts, 'ethnicity') : null,
      nationality: isApplicant ? answered(facts, 'nationality') : null,
      sexualIdentity: isApplicant ? answered(facts, 'sexualIdentity') : null,
    };
  });
}

/** Needs that the record says, and those that an officer has added; null where there are none. */
export function supportOf(facts: ReturnFacts): Item {
  const added = answered(facts, 'supportNeeds');
  const needs = new Set([...recordedNeeds(facts), ...(Array.isArray(added) ? (added as string[]) : [])]);
  return { supportNeeds: needs.size > 0 ? [...needs].sort() : null };
}

function recordedNeeds(facts: ReturnFacts): string[] {
  const age = facts.people[0]?.age;
  const assessed = facts.needs.map((need) => SUPPORT_NEEDS[need as Need]).filter((need) => need !== null);
  return [
    ...assessed,
    ...(facts.abuseDisclosed ? ['DOMESTIC_ABUSE'] : []),
    ...(age === 16 || age === 17 ? ['YOUNG_16_17'] : []),
    ...(inNeedBecauseOf(facts, 'PN-21') ? ['CARE_LEAVER_18_20'] : []),
    ...(inNeedBecauseOf(facts, 'PN-HMF') ? ['HM_FORCES'] : []),
  ];
}

function inNeedBecauseOf(facts: ReturnFacts, code: string): boolean {
  const decision = latest(facts, 'priority-need');
  return isPriorityNeedCode(code) && decision?.outcome === 'in-priority-need' && decision.categories.includes(code);
}
