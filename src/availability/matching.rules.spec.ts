import fc from 'fast-check';
import { NEEDS, SEXES } from '../people/people.codes.js';
import type { Fit } from './household.rules.js';
import { misfits, type UnitFeatures } from './matching.rules.js';
import { judge, tally } from './sifting.rules.js';

const NOTHING_REQUIRED = { wheelchair: false, stepFree: false, selfContained: false, womenOnly: false, pets: 0 };
const woman = { age: 31, sex: 'female', child: false } as const;
const man = { age: 33, sex: 'male', child: false } as const;
const baby = { age: 1, sex: 'female', child: true } as const;
const girl = (age: number) => ({ age, sex: 'female', child: true }) as const;
const boy = (age: number) => ({ age, sex: 'male', child: true }) as const;

function household(people: Fit['people'], more: Partial<Fit> = {}): Fit {
  return { people, pregnant: false, needs: [], requirements: NOTHING_REQUIRED, unsafeAreas: [], ...more };
}

function requiring(requirements: Partial<Fit['requirements']>): Fit {
  return household([woman], { requirements: { ...NOTHING_REQUIRED, ...requirements } });
}

function room(more: Partial<UnitFeatures> = {}): UnitFeatures {
  return {
    localAuthorityCode: 'E06000009',
    bedspaces: 3,
    cots: 0,
    selfContained: false,
    wheelchair: false,
    stepFree: false,
    womenOnly: false,
    maxChildren: null,
    oldestBoyAge: null,
    acceptsNeeds: [],
    pets: 0,
    takingReferrals: true,
    bedAndBreakfast: false,
    ...more,
  };
}

describe('whom a unit suits', () => {
  it.each<[string, Fit, UnitFeatures, string[]]>([
    ['a woman alone in a plain room', household([woman]), room(), []],
    [
      'a room that is not taking referrals',
      household([woman]),
      room({ takingReferrals: false }),
      ['not-taking-referrals'],
    ],
    ['a room where he knows people', household([woman], { unsafeAreas: ['E06000009'] }), room(), ['unsafe-area']],
    ['a room in another area', household([woman], { unsafeAreas: ['E07000123'] }), room(), []],

    ['three in three bedspaces', household([woman, girl(4), girl(6)]), room(), []],
    ['three in two bedspaces', household([woman, girl(4), girl(6)]), room({ bedspaces: 2 }), ['too-few-bedspaces']],
    ['a baby in a cot', household([woman, girl(4), baby]), room({ bedspaces: 2, cots: 1 }), []],
    ['two babies and one cot', household([woman, baby, baby]), room({ bedspaces: 1, cots: 1 }), ['too-few-bedspaces']],
    ['a child of two is no baby', household([woman, girl(2)]), room({ bedspaces: 1, cots: 1 }), ['too-few-bedspaces']],

    ['two children where two are taken', household([woman, girl(4), baby]), room({ maxChildren: 2 }), []],
    ['three where two are taken', household([woman, girl(4), baby]), room({ maxChildren: 1 }), ['too-many-children']],
    ['a baby where no children are taken', household([woman, baby]), room({ maxChildren: 0 }), ['too-many-children']],
    ['a woman alone where no children are taken', household([woman]), room({ maxChildren: 0 }), []],

    ['a boy of twelve up to twelve', household([woman, boy(12)]), room({ oldestBoyAge: 12 }), []],
    ['a boy of thirteen up to twelve', household([woman, boy(13)]), room({ oldestBoyAge: 12 }), ['boy-too-old']],
    ['a girl of thirteen up to twelve for boys', household([woman, girl(13)]), room({ oldestBoyAge: 12 }), []],
    ['a boy of fifteen among women', household([woman, boy(15)]), room({ womenOnly: true }), []],
    ['a boy of sixteen among women', household([woman, boy(16)]), room({ womenOnly: true }), ['women-only']],
    ['a couple among women', household([woman, man]), room({ womenOnly: true }), ['women-only']],

    ['a wheelchair', requiring({ wheelchair: true }), room({ stepFree: true }), ['wheelchair']],
    ['step-free by being made for a wheelchair', requiring({ stepFree: true }), room({ wheelchair: true }), []],
    ['steps', requiring({ stepFree: true }), room(), ['step-free']],
    [
      'shared where a front door of her own is required',
      requiring({ selfContained: true }),
      room(),
      ['self-contained'],
    ],
    ['two dogs where one is taken', requiring({ pets: 2 }), room({ pets: 1 }), ['pets']],
    ['mixed where women only was asked for', requiring({ womenOnly: true }), room(), ['women-only-required']],

    [
      'one need of two supported',
      household([woman], { needs: ['alcohol', 'drugs'] }),
      room({ acceptsNeeds: ['alcohol'] }),
      ['needs-not-supported'],
    ],
    [
      'no recourse is asked by itself',
      household([woman], { needs: ['alcohol', 'no-recourse-to-public-funds'] }),
      room({ acceptsNeeds: ['alcohol'] }),
      ['no-recourse-not-considered'],
    ],

    ['a woman alone in bed and breakfast', household([woman]), room({ bedAndBreakfast: true }), []],
    [
      'a family in bed and breakfast',
      household([woman, girl(4)]),
      room({ bedAndBreakfast: true }),
      ['bed-and-breakfast-family'],
    ],
    [
      'a pregnant woman in bed and breakfast',
      household([woman], { pregnant: true }),
      room({ bedAndBreakfast: true }),
      ['bed-and-breakfast-family'],
    ],
    [
      'a girl of seventeen on her own in bed and breakfast',
      household([{ age: 17, sex: 'female', child: false }]),
      room({ bedAndBreakfast: true }),
      ['bed-and-breakfast-16-17'],
    ],
    [
      'children on their own in bed and breakfast',
      household([boy(15), girl(12)]),
      room({ bedAndBreakfast: true }),
      ['bed-and-breakfast-16-17'],
    ],
    [
      'everything wrong, in the fixed order',
      household([woman, boy(13)], { unsafeAreas: ['E06000009'], needs: ['drugs'] }),
      room({ bedspaces: 1, maxChildren: 0, oldestBoyAge: 12, bedAndBreakfast: true }),
      [
        'unsafe-area',
        'too-few-bedspaces',
        'too-many-children',
        'boy-too-old',
        'needs-not-supported',
        'bed-and-breakfast-family',
      ],
    ],
  ])('%s', (_, people, unit, expected) => {
    expect(misfits(people, unit).map(({ rule }) => rule)).toEqual(expected);
  });

  it('never says why an area is unsafe', () => {
    const [misfit] = misfits(household([woman], { unsafeAreas: ['E06000009'] }), room());
    expect(misfit?.text).toBe('In an area that is unsafe for this household.');
  });
});

describe('what is listed', () => {
  const free = (unit: UnitFeatures) => ({ ...unit, free: true });
  const family = household([woman, girl(4)]);

  it('leaves bed and breakfast out for a family while there is anywhere else, and says who may decide otherwise', () => {
    const verdicts = judge(family, [free(room()), free(room({ bedAndBreakfast: true }))]);
    expect(verdicts.map(({ excludedBy }) => excludedBy?.rule ?? null)).toEqual([null, 'bed-and-breakfast-family']);
    expect(tally(verdicts)).toEqual([
      expect.objectContaining({ rule: 'bed-and-breakfast-family', count: 1, canBeRelaxedBy: 'housing-supervisor' }),
    ]);
  });

  it('lists bed and breakfast for a family when there is nowhere else', () => {
    const verdicts = judge(family, [{ ...room(), free: false }, free(room({ bedAndBreakfast: true }))]);
    expect(verdicts.map(({ excludedBy }) => excludedBy?.rule ?? null)).toEqual(['not-available', null]);
  });

  it('never lists bed and breakfast for a person of sixteen, even when there is nowhere else', () => {
    const verdicts = judge(household([{ age: 16, sex: 'male', child: false }]), [
      free(room({ bedAndBreakfast: true })),
    ]);
    expect(verdicts[0]?.excludedBy?.rule).toBe('bed-and-breakfast-16-17');
  });

  it('is free, suits the household, and together with what is left out is everything', () => {
    fc.assert(
      fc.property(anyHousehold, fc.array(anyUnit, { maxLength: 12 }), (people, units) => {
        const verdicts = judge(people, units);
        const listed = verdicts.filter(({ excludedBy }) => excludedBy === null).map(({ unit }) => unit);
        const suiting = listed.filter((unit) => misfits(people, unit).length === 0);

        expect(listed.every((unit) => unit.free)).toBe(true);
        // Either everything listed suits, or there was nothing but bed and breakfast.
        if (suiting.length > 0) expect(listed).toEqual(suiting);
        else
          expect(listed.every((unit) => misfits(people, unit).every(({ canBeRelaxedBy }) => canBeRelaxedBy))).toBe(
            true,
          );
        expect(listed.length + tally(verdicts).reduce((sum, { count }) => sum + count, 0)).toBe(units.length);
      }),
    );
  });
});

const anyHousehold: fc.Arbitrary<Fit> = fc.record({
  people: fc.array(
    fc
      .record({ age: fc.nat(70), sex: fc.constantFrom(...SEXES) })
      .map((person) => ({ ...person, child: person.age < 18 })),
    { minLength: 1, maxLength: 7 },
  ),
  pregnant: fc.boolean(),
  needs: fc.subarray([...NEEDS], { maxLength: 3 }),
  requirements: fc.record({
    wheelchair: fc.boolean(),
    stepFree: fc.boolean(),
    selfContained: fc.boolean(),
    womenOnly: fc.boolean(),
    pets: fc.nat(1),
  }),
  unsafeAreas: fc.subarray(['E06000009', 'E07000123']),
});

const anyUnit = fc.record({
  localAuthorityCode: fc.constantFrom('E06000009', 'E07000123', 'E07000128'),
  bedspaces: fc.integer({ min: 1, max: 8 }),
  cots: fc.nat(2),
  selfContained: fc.boolean(),
  wheelchair: fc.boolean(),
  stepFree: fc.boolean(),
  womenOnly: fc.boolean(),
  maxChildren: fc.option(fc.nat(5)),
  oldestBoyAge: fc.option(fc.nat(17)),
  acceptsNeeds: fc.subarray([...NEEDS]),
  pets: fc.nat(2),
  takingReferrals: fc.boolean(),
  bedAndBreakfast: fc.boolean(),
  free: fc.boolean(),
});
