// @ts-nocheck
import type { HouseholdFit } from '../../people/household.queries.js';
import { type Level, LEVELS, type Need } from '../../people/people.codes.js';

/** What a place must suit, whoever they are: people, needs, requirements, areas to avoid and to stay near. */
export type Fit = Omit<HouseholdFit, 'householdId' | 'leadAge'> & {
  /** null when it was not said. */
  readonly leadAge: number | null;
};

type Person = Fit['people'][number];

const COT_UNTIL_AGE = 2;
const GROWN_FROM_AGE = 16;
const TEENAGER_FROM_AGE = 13;

/** Everybody needs a bedspace, except babies under two for whom there is a cot. A carer's place is counted apart. */
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
  return household.people.some((person) => person.sex === 'male' && person.age >= GROWN_FROM_AGE);
}

/** A woman, or a girl of sixteen or over, whom a place for men only does not take. */
export function hasWoman(household: Fit): boolean {
  return household.people.some((person) => person.sex === 'female' && person.age >= GROWN_FROM_AGE);
}

export function hasTeenager(household: Fit): boolean {
  return children(household).some((child) => child.age >= TEENAGER_FROM_AGE);
}

export function oldestAge(household: Fit): number {
  return Math.max(...household.people.map((person) => person.age));
}

/** Needs that call for support. No recourse to public funds calls for money, and is asked apart. */
export function supportNeeds(household: Fit): readonly Need[] {
  return household.needs.filter((need) => need !== 'no-recourse-to-public-funds');
}

/** Needs whose recorded level is above what can be given. A need without a level, or a place without a limit, is never above. */
export function levelsAbove(household: Fit, given: Readonly<Partial<Record<Need, Level>>>): readonly Need[] {
  return supportNeeds(household).filter((need) => {
    const needed = household.needLevels[need];
    const limit = given[need];
    return needed !== undefined && limit !== undefined && LEVELS.indexOf(needed) > LEVELS.indexOf(limit);
  });
}
