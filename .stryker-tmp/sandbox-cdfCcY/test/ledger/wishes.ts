// @ts-nocheck
import { aFamilyRoom, aRefuge, premisesOf, unitIn } from '../factories/accommodation.js';
import { aWomanAlone, recorded } from '../factories/households.js';
import type { TestApp } from '../support/test-app.js';

/** A household that is to have a room, and the name under which it is asked for. */
export interface Wish {
  readonly key: string;
  readonly unitId: string;
  readonly householdId: string;
}

const AT_ONCE = 8;

/** Rooms of Rowan Refuge, and as many households recorded by Blackpool. */
export async function roomsAndHouseholds(test: TestApp, howMany: number): Promise<Wish[]> {
  const manager = test.as(test.cast.rowanManager);
  const premises = await premisesOf(manager, aRefuge(test.cast.organisations.rowan));
  const wishes: Wish[] = [];
  const make = async (key: string): Promise<Wish> => {
    const [unit, household] = await Promise.all([
      unitIn(manager, premises.id, aFamilyRoom()),
      recorded(test.as(test.cast.officer), aWomanAlone()),
    ]);
    return { key, unitId: unit.id, householdId: household.id };
  };
  while (wishes.length < howMany) {
    const batch = Array.from({ length: Math.min(AT_ONCE, howMany - wishes.length) }, (_, n) => wishes.length + n);
    wishes.push(...(await Promise.all(batch.map((number) => make(String(number))))));
  }
  return wishes;
}
