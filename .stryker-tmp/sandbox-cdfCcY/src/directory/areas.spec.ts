// @ts-nocheck
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Area, Areas } from './areas.js';

const LANCASHIRE = 'E10000017';
const BLACKPOOL = 'E06000009';
const BLACKBURN = 'E06000008';
const FYLDE = 'E07000119';
const LANCASTER = 'E07000121';
const PENDLE = 'E07000122';
const PRESTON = 'E07000123';
const RIBBLE_VALLEY = 'E07000124';
const WYRE = 'E07000128';

const shipped = <T>(file: string) => JSON.parse(readFileSync(`src/seed/${file}`, 'utf8')) as T;
const NEIGHBOURS = shipped<Record<string, string[]>>('neighbours.json');
const ALL: Area[] = shipped<{ code: string; county: string | null }[]>('local-authorities.json').map(
  ({ code, county }) => ({ code, countyCode: county, neighbours: NEIGHBOURS[code] ?? [] }),
);
const areas = new Areas(ALL);
const code = fc.constantFrom(...ALL.map((area) => area.code));

describe('council areas', () => {
  it('mean every district where a county is meant', () => {
    expect(areas.withDistricts([BLACKPOOL])).toEqual([BLACKPOOL]);
    expect(areas.withDistricts([LANCASHIRE, PRESTON])).toHaveLength(13);
    expect(areas.county(PRESTON)).toBe(LANCASHIRE);
    expect(areas.county(BLACKPOOL)).toBeNull();
  });

  it('lie next to each other, and a county by its districts', () => {
    expect([...areas.neighbours(BLACKPOOL)].sort()).toEqual([FYLDE, WYRE]);
    expect([...areas.neighbours(LANCASHIRE)].sort()).toEqual([BLACKBURN, BLACKPOOL]);
  });

  it.each([
    [BLACKPOOL, [BLACKPOOL], 0],
    [BLACKPOOL, [WYRE], 1],
    [BLACKPOOL, [PRESTON], 2],
    [BLACKPOOL, [RIBBLE_VALLEY], 2],
    [BLACKPOOL, [PENDLE], 3],
    [BLACKPOOL, [PENDLE, WYRE], 1],
    [LANCASTER, [FYLDE], 2],
    [PRESTON, [LANCASHIRE], 0],
    [LANCASHIRE, [PRESTON], 0],
    [BLACKPOOL, [LANCASHIRE], 1],
    [LANCASHIRE, [BLACKPOOL], 1],
    [BLACKPOOL, [], null],
    [BLACKPOOL, ['E09999999'], null],
    ['E09999999', [BLACKPOOL], null],
  ])('are so many steps apart: from %s to %j: %j', (from, targets, steps) => {
    expect(areas.stepsBetween(from, targets)).toBe(steps);
  });

  it('are farther than three steps, or not connected at all, without a number', () => {
    const row: Area[] = [...'abcde'].map((name, index) => ({
      code: name,
      countyCode: null,
      neighbours: [...'abcde'].filter((_, other) => Math.abs(other - index) === 1),
    }));
    const inARow = new Areas([...row, { code: 'island', countyCode: null, neighbours: [] }]);
    expect(['a', 'b', 'c', 'd', 'e', 'island'].map((target) => inARow.stepsBetween('a', [target]))).toEqual([
      ...[0, 1, 2, 3, null, null],
    ]);
  });

  it('are as far one way as the other, and never nearer by a detour', () => {
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        const steps = (from: string, to: string) => areas.stepsBetween(from, [to]) ?? 4;
        expect(steps(a, b)).toBe(steps(b, a));
        const oneArea = [a, b, c].every((one) => one !== LANCASHIRE);
        if (oneArea) expect(steps(a, c)).toBeLessThanOrEqual(steps(a, b) + steps(b, c));
      }),
    );
  });

  it('tell when they are asked about a code that they do not know', () => {
    let missed = 0;
    const picture = new Areas(ALL, () => (missed += 1));
    picture.stepsBetween(BLACKPOOL, [PRESTON]);
    expect(missed).toBe(0);
    picture.stepsBetween('E09999999', [PRESTON]);
    expect(missed).toBe(1);
  });
});

describe('the neighbours that are shipped', () => {
  it('know each other both ways, and counties have none of their own', () => {
    for (const [area, neighbours] of Object.entries(NEIGHBOURS)) {
      for (const neighbour of neighbours) expect(NEIGHBOURS[neighbour]).toContain(area);
    }
    expect(NEIGHBOURS[LANCASHIRE]).toBeUndefined();
    expect(Object.keys(NEIGHBOURS)).toHaveLength(ALL.length - 1);
  });
});
