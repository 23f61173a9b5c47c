// @ts-nocheck
import fc from 'fast-check';
import { CATEGORIES, STAFFED } from '../../src/accommodation/accommodation.codes.js';
import type { Fit } from '../../src/availability/matching/household.rules.js';
import type { Sought, UnitFeatures } from '../../src/availability/matching/matching.rules.js';
import type { Prospect } from '../../src/availability/matching/sifting.rules.js';
import { LEVELS, NEEDS, SEXES } from '../../src/people/people.codes.js';
import { localDate } from '../../src/shared/local-date.js';

const NOTHING_REQUIRED = {
  wheelchair: false,
  stepFree: false,
  selfContained: false,
  womenOnly: false,
  carerSpace: false,
  pets: 0,
};

export const woman = { age: 31, sex: 'female', child: false, couple: true } as const;
export const man = { age: 33, sex: 'male', child: false, couple: true } as const;
export const baby = { age: 1, sex: 'female', child: true, couple: false } as const;
export const girl = (age: number) => ({ age, sex: 'female', child: true, couple: false }) as const;
export const boy = (age: number) => ({ age, sex: 'male', child: true, couple: false }) as const;

export function household(people: Fit['people'], more: Partial<Fit> = {}): Fit {
  return {
    people,
    pregnant: false,
    leadAge: people[0]?.age ?? null,
    needs: [],
    needLevels: {},
    requirements: NOTHING_REQUIRED,
    unsafeAreas: [],
    ties: [],
    ...more,
  };
}

export function requiring(requirements: Partial<Fit['requirements']>): Fit {
  return household([woman], { requirements: { ...NOTHING_REQUIRED, ...requirements } });
}

/** Looked for by somebody who is no council, for an open end from 10 March 2026. */
export function sought(people: Fit, more: Partial<Sought> = {}): Sought {
  return {
    household: people,
    nights: { from: localDate('2026-03-10'), to: null },
    relevantOnly: false,
    ownArea: null,
    bedAndBreakfastNights: 0,
    ...more,
  };
}

/** A plain refuge room in Blackpool for three. */
export function room(more: Partial<UnitFeatures> = {}): UnitFeatures {
  return {
    localAuthorityCode: 'E06000009',
    standardsUntil: null,
    category: 'refuge',
    providerType: 'registered-charity',
    domesticAbuseObjects: true,
    turnaroundWorkingDays: 1,
    bedspaces: 3,
    cots: 0,
    bedrooms: null,
    selfContained: false,
    shares: [],
    wheelchair: false,
    stepFree: false,
    carerSpace: false,
    womenOnly: false,
    menOnly: false,
    leadAgeFrom: null,
    leadAgeTo: null,
    maxChildren: null,
    oldestBoyAge: null,
    acceptsNeeds: [],
    supportLevels: {},
    noRecourse: 'no',
    pets: 0,
    languages: [],
    byAndFor: null,
    staffed: null,
    security: [],
    takesFromOwnArea: null,
    outOfHours: false,
    takingReferrals: true,
    bedAndBreakfast: false,
    ...more,
  };
}

let made = 0;

/** The same as a free unit of its own. */
export function free(unit: UnitFeatures, more: Partial<Prospect['unit']> = {}): Prospect {
  const { localAuthorityCode, standardsUntil, ...kind } = unit;
  made += 1;
  return {
    unit: {
      unitId: `unit-${made}`,
      profileId: made,
      localAuthorityCode,
      standardsUntil,
      confirmedAt: null,
      freeUntil: null,
      freshHours: null,
      staleHours: null,
      ...more,
    },
    kind,
  };
}

export const anyHousehold: fc.Arbitrary<Fit> = fc
  .record({
    people: fc.array(
      fc.record({ age: fc.nat(70), sex: fc.constantFrom(...SEXES), couple: fc.boolean() }).map((person) => ({
        ...person,
        child: person.age < 18 && !person.couple,
      })),
      { minLength: 1, maxLength: 7 },
    ),
    pregnant: fc.boolean(),
    needs: fc.subarray([...NEEDS], { maxLength: 3 }),
    level: fc.constantFrom(undefined, ...LEVELS),
    requirements: fc.record({
      wheelchair: fc.boolean(),
      stepFree: fc.boolean(),
      selfContained: fc.boolean(),
      womenOnly: fc.boolean(),
      carerSpace: fc.boolean(),
      pets: fc.nat(1),
    }),
    unsafeAreas: fc.subarray(['E06000009', 'E07000123']),
  })
  .map(({ people, level, needs, ...more }) =>
    household(people, {
      ...more,
      needs,
      needLevels: level ? Object.fromEntries(needs.map((need) => [need, level])) : {},
    }),
  );

export const anyUnit: fc.Arbitrary<UnitFeatures> = fc
  .record({
    localAuthorityCode: fc.constantFrom('E06000009', 'E07000123', 'E07000128'),
    standardsUntil: fc.constantFrom(null, localDate('2026-03-10'), localDate('2026-03-11')),
    category: fc.constantFrom(...CATEGORIES),
    bedspaces: fc.integer({ min: 1, max: 8 }),
    bedrooms: fc.option(fc.integer({ min: 1, max: 4 })),
    cots: fc.nat(2),
    selfContained: fc.boolean(),
    wheelchair: fc.boolean(),
    stepFree: fc.boolean(),
    carerSpace: fc.boolean(),
    womenOnly: fc.boolean(),
    maxChildren: fc.option(fc.nat(5)),
    oldestBoyAge: fc.option(fc.nat(17)),
    acceptsNeeds: fc.subarray([...NEEDS]),
    noRecourse: fc.constantFrom('yes', 'with-funding', 'no'),
    staffed: fc.constantFrom(null, ...STAFFED),
    takesFromOwnArea: fc.constantFrom(null, true, false),
    pets: fc.nat(2),
    takingReferrals: fc.boolean(),
    bedAndBreakfast: fc.boolean(),
  })
  .map((more) => room(more as Partial<UnitFeatures>));
