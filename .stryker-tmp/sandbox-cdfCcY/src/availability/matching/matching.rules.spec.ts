// @ts-nocheck
import fc from 'fast-check';
import {
  anyHousehold,
  anyUnit,
  baby,
  boy,
  girl,
  household,
  man,
  requiring,
  room,
  sought,
  woman,
} from '../../../test/factories/matching.js';
import { addDays, localDate } from '../../shared/local-date.js';
import type { Fit } from './household.rules.js';
import { misfits, type UnitFeatures } from './matching.rules.js';

const TODAY = localDate('2026-03-10');

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

    ['a woman of 31 where places are for up to 25', household([woman]), room({ leadAgeTo: 25 }), ['lead-age']],
    ['a woman of 31 where places are for 31 and over', household([woman]), room({ leadAgeFrom: 31 }), []],
    ['a lead whose age was not said', household([woman], { leadAge: null }), room({ leadAgeTo: 25 }), []],
    ['a man among men', household([{ ...man }]), room({ menOnly: true }), []],
    ['a father and his daughter of fifteen among men', household([man, girl(15)]), room({ menOnly: true }), []],
    [
      'a father and his daughter of sixteen among men',
      household([man, girl(16)]),
      room({ menOnly: true }),
      ['men-only'],
    ],

    ['a mother and a boy of ten in one room', household([woman, boy(10)]), room({ bedrooms: 1 }), ['sharing-ages']],
    ['a mother and a boy of nine in one room', household([woman, boy(9)]), room({ bedrooms: 1 }), []],
    ['a mother and a boy of ten in two rooms', household([woman, boy(10)]), room({ bedrooms: 2 }), []],
    ['rooms that nobody has counted', household([woman, boy(10)]), room(), []],

    ['a carer who has to sleep somewhere', requiring({ carerSpace: true }), room(), ['carer-space']],
    ['a carer, and room for one', requiring({ carerSpace: true }), room({ carerSpace: true }), []],
    [
      'a need above the level that can be supported',
      household([woman], { needs: ['drugs'], needLevels: { drugs: 'high' } }),
      room({ acceptsNeeds: ['drugs'], supportLevels: { drugs: 'medium' } }),
      ['support-level'],
    ],
    [
      'a need at the level that can be supported',
      household([woman], { needs: ['drugs'], needLevels: { drugs: 'medium' } }),
      room({ acceptsNeeds: ['drugs'], supportLevels: { drugs: 'medium' } }),
      [],
    ],
    [
      'a need whose level nobody has assessed',
      household([woman], { needs: ['drugs'] }),
      room({ acceptsNeeds: ['drugs'], supportLevels: { drugs: 'low' } }),
      [],
    ],
    [
      'no recourse where somebody would have to pay',
      household([woman], { needs: ['no-recourse-to-public-funds'] }),
      room({ noRecourse: 'with-funding' }),
      [],
    ],
    [
      'a safety check that is out of date today',
      household([woman]),
      room({ standardsUntil: TODAY }),
      ['standards-out-of-date'],
    ],
    ['a safety check that holds for today', household([woman]), room({ standardsUntil: addDays(TODAY, 1) }), []],
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
      household([{ age: 17, sex: 'female', child: false, couple: true }]),
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
    expect(misfits(sought(people), unit).map(({ rule }) => rule)).toEqual(expected);
  });

  it('never says why an area is unsafe', () => {
    const [misfit] = misfits(sought(household([woman], { unsafeAreas: ['E06000009'] })), room());
    expect(misfit?.text).toBe('In an area that is unsafe for this household.');
  });
});

describe('bed and breakfast for a family', () => {
  const family = household([woman, girl(4)]);
  const rules = (used: number, nights: number | null) =>
    misfits(
      sought(family, {
        bedAndBreakfastNights: used,
        nights: { from: TODAY, to: nights === null ? null : addDays(TODAY, nights) },
      }),
      room({ bedAndBreakfast: true }),
    ).map(({ rule }) => rule);

  it.each<[string, number, number | null, string[]]>([
    ['42 nights from the first', 0, 42, ['bed-and-breakfast-family']],
    ['43 nights from the first', 0, 43, ['bed-and-breakfast-nights', 'bed-and-breakfast-family']],
    ['the 42nd night after 41 in all', 41, 1, ['bed-and-breakfast-family']],
    ['the 43rd night after 42 in all', 42, 1, ['bed-and-breakfast-nights', 'bed-and-breakfast-family']],
    ['an open end before the limit', 41, null, ['bed-and-breakfast-family']],
    ['an open end after the limit', 42, null, ['bed-and-breakfast-nights', 'bed-and-breakfast-family']],
  ])('%s', (_, used, nights, expected) => {
    expect(rules(used, nights)).toEqual(expected);
  });

  it('sets no limit to somebody without family commitments', () => {
    expect(
      misfits(sought(household([woman]), { bedAndBreakfastNights: 400 }), room({ bedAndBreakfast: true })),
    ).toEqual([]);
  });
});

describe('a place in the area of the council that looks', () => {
  const looking = sought(household([woman]), { ownArea: 'E06000009' });

  it('is left out only when its provider has said that it takes nobody from there', () => {
    expect(misfits(looking, room({ takesFromOwnArea: false }))).toMatchObject([{ rule: 'not-from-own-area' }]);
    expect(misfits(looking, room({ takesFromOwnArea: null }))).toEqual([]);
    expect(misfits(looking, room({ takesFromOwnArea: false, localAuthorityCode: 'E07000123' }))).toEqual([]);
  });
});

describe('a search for relevant accommodation', () => {
  const looking = sought(household([woman]), { relevantOnly: true });
  it.each<[string, Partial<UnitFeatures>, boolean]>([
    ['a charity for victims', {}, true],
    ['an ordinary charity', { domesticAbuseObjects: false }, false],
    ['a for-profit landlord', { providerType: 'private-landlord' }, false],
    [
      'bed and breakfast, whoever lets it',
      { category: 'bed-and-breakfast', providerType: 'local-housing-authority' },
      false,
    ],
  ])('%s', (_, unit, listed) => {
    expect(misfits(looking, room(unit)).length === 0).toBe(listed);
  });
});

it('says of every rule who could change it', () => {
  fc.assert(
    fc.property(anyHousehold, anyUnit, (people, unit) => {
      for (const misfit of misfits(sought(people), unit)) {
        expect(['person', 'searcher', 'refuge-manager', 'housing-supervisor', 'nobody']).toContain(
          misfit.canBeRelaxedBy,
        );
      }
    }),
  );
});
