import type { HouseholdFit } from '../people/household.queries.js';

/** What a place must suit, whoever they are: people, needs, requirements, areas to avoid. */
export type Fit = Omit<HouseholdFit, 'householdId'>;

type Person = Fit['people'][number];

const COT_UNTIL_AGE = 2;
const MAN_FROM_AGE = 16;
const TEENAGER_FROM_AGE = 13;

/** Everybody needs a bedspace, except babies under two for whom there is a cot. */
export function bedspacesNeeded(household: Fit, cots: number): number {
  const babies = household.people.filter((person) => person.age < COT_UNTIL_AGE).length;
  return household.people.length - Math.min(babies, cots);
}

export function children(household: Fit): readonly Person[] {
  return household.people.filter((person) => person.child);
}

export function boys(household: Fit): readonly Person[] {
  return children(household).filter((child) => child.sex === 'male');
}

/** A man, or a boy of sixteen or over, whom a place for women only does not take. */
export function hasMan(household: Fit): boolean {
  return household.people.some((person) => person.sex === 'male' && person.age >= MAN_FROM_AGE);
}

export function hasTeenager(household: Fit): boolean {
  return children(household).some((child) => child.age >= TEENAGER_FROM_AGE);
}

export function oldestAge(household: Fit): number {
  return Math.max(...household.people.map((person) => person.age));
}
