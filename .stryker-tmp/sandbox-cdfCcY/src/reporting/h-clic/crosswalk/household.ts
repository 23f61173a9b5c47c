// @ts-nocheck
import type { PersonFacts } from '../return.js';

const ADULT = 18;

/** Which household it is. Null for two adults of whom nobody is the other's partner's, and where a sex is not stated: an officer says it. */
export function householdOf(people: readonly PersonFacts[]): string | null {
  const adults = people.filter(isAdult);
  const children = people.length > adults.length;
  if (adults.length >= 3) return children ? 'THREE_PLUS_CHILDREN' : 'THREE_PLUS_NO_CHILDREN';
  if (adults.length === 2) return coupleOf(adults, children);
  const sex = SEXES[adults[0]?.sex ?? ''];
  if (!sex) return null;
  return children ? `SINGLE_PARENT_${sex}` : `SINGLE_ADULT_${sex}`;
}

const SEXES: Readonly<Record<string, string>> = { female: 'FEMALE', male: 'MALE', other: 'OTHER' };

function coupleOf(adults: readonly PersonFacts[], children: boolean): string | null {
  if (!adults.some(({ relationship }) => relationship === 'partner')) return null;
  return children ? 'COUPLE_CHILDREN' : 'COUPLE_NO_CHILDREN';
}

/** An applicant or partner is an adult of the household at any age. */
function isAdult({ age, relationship }: PersonFacts): boolean {
  return age >= ADULT || relationship === 'self' || relationship === 'partner';
}
