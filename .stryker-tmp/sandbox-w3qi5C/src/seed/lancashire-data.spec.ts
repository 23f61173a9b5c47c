// @ts-nocheck
import { BY_AND_FOR, NO_RECOURSE, SECURITY, SHARED_PARTS, STAFFED } from '../accommodation/accommodation.codes.js';
import { LANGUAGES } from '../accommodation/languages.js';
import { LEVELS, NEEDS } from '../people/people.codes.js';
import { readLancashire, unitsOf } from './lancashire-data.js';

describe('the evaluation’s stock', () => {
  const { refugeProviders, otherProviders } = readLancashire();
  const unitsBy = (providers: typeof refugeProviders) =>
    providers.flatMap(({ premises }) => premises.flatMap((each) => unitsOf(each)));
  const rooms = unitsBy(refugeProviders);
  const all = [...rooms, ...unitsBy(otherProviders)];

  it('is as scarce as published: few places for a wheelchair, few without recourse, under half for a mother with two', () => {
    expect(rooms.filter(({ noRecourse }) => (noRecourse ?? 'no') !== 'no')).toHaveLength(3);
    expect(all.filter(({ wheelchair }) => wheelchair)).toHaveLength(2);
    const forThree = rooms.filter(({ bedspaces, maxChildren }) => bedspaces >= 3 && (maxChildren ?? 2) >= 2);
    expect(forThree.length / rooms.length).toBeLessThan(0.5);
  });

  it('has no two units of one name', () => {
    expect(new Set(all.map(({ reference }) => reference)).size).toBe(all.length);
  });

  it('has a bedroom for every two bedspaces unless it says otherwise', () => {
    const sizes = new Map(all.map(({ reference, bedspaces, bedrooms }) => [reference, [bedspaces, bedrooms]]));
    expect(sizes.get('THREE1-03')).toEqual([3, 2]);
    expect(sizes.get('BPL-TA-A-06')).toEqual([6, 3]);
    expect(sizes.get('HSH-SUP-02')).toEqual([2, 1]);
  });

  it('lets a unit say otherwise than its premises do', () => {
    const shares = new Map(all.map((unit) => [unit.reference, unit.shares]));
    expect([shares.get('ONE2-01'), shares.get('ONE2-02')]).toEqual([[], ['kitchen', 'living-room']]);
  });

  it('is said in codes of the lists', () => {
    const said = {
      shares: [new Set<string>(SHARED_PARTS), all.flatMap(({ shares }) => shares ?? [])],
      security: [new Set<string>(SECURITY), all.flatMap(({ security }) => security ?? [])],
      languages: [LANGUAGES, all.flatMap(({ languages }) => languages ?? [])],
      staffed: [new Set<string>(STAFFED), all.flatMap(({ staffed }) => staffed ?? [])],
      noRecourse: [new Set<string>(NO_RECOURSE), all.flatMap(({ noRecourse }) => noRecourse ?? [])],
      byAndFor: [new Set<string>(BY_AND_FOR), all.flatMap(({ byAndFor }) => byAndFor ?? [])],
      needs: [new Set<string>(NEEDS), all.flatMap(({ acceptsNeeds }) => acceptsNeeds ?? [])],
      levels: [new Set<string>(LEVELS), all.flatMap(({ supportLevels }) => Object.values(supportLevels ?? {}))],
    } as const satisfies Record<string, readonly [ReadonlySet<string>, readonly string[]]>;

    for (const [codes, used] of Object.values(said)) {
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((code) => !codes.has(code))).toEqual([]);
    }
  });
});
