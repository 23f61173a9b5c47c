// @ts-nocheck
import { free, girl, household, room, woman } from '../../../test/factories/matching.js';
import { pointsOfArea, pointsOfFreshness, pointsOfKind, type StepsBetween } from './ranking.rules.js';

// Blackpool, Fylde, Preston and Chorley in a row.
const ROW = ['E06000009', 'E07000119', 'E07000123', 'E07000118'];
const stepsBetween: StepsBetween = (from, to) => {
  const steps = to.map((target) => Math.abs(ROW.indexOf(from) - ROW.indexOf(target))).filter((far) => far <= 3);
  return steps.length > 0 ? Math.min(...steps) : null;
};
const mother = household([woman, girl(4)]);
const kind = (more: Parameters<typeof room>[0] = {}) => pointsOfKind(mother, free(room(more)).kind);

describe('what comes first', () => {
  it('puts the closest fit before one with bedspaces to spare', () => {
    expect(kind({ bedspaces: 2 })).toBeLessThan(kind({ bedspaces: 3 }));
  });

  it('puts bed and breakfast after everything, whatever speaks for it', () => {
    const worst = kind({ bedspaces: 20 }) + pointsOfFreshness('stale') + 200;
    expect(kind({ bedspaces: 2, bedAndBreakfast: true })).toBeGreaterThan(worst);
  });

  it('puts what was confirmed lately before what is ageing, unknown and stale', () => {
    const points = (['fresh', 'ageing', 'unknown', 'stale'] as const).map(pointsOfFreshness);
    expect(points).toEqual([...points].sort((a, b) => a - b));
    expect(new Set(points).size).toBe(4);
  });

  it('puts what lies farther from an unsafe area first', () => {
    const fleeing = { ...mother, unsafeAreas: ['E06000009'] };
    const [next, two, three] = ['E07000119', 'E07000123', 'E07000118'].map((area) =>
      pointsOfArea(fleeing, area, stepsBetween),
    );
    expect(next).toBeGreaterThan(two as number);
    expect(two).toBeGreaterThan(three as number);
  });

  it('lets school and support go on, but never at the price of being next to danger', () => {
    const tied = {
      ...mother,
      unsafeAreas: ['E06000009'],
      ties: [
        { kind: 'school', localAuthorityCode: 'E07000119' },
        { kind: 'support', localAuthorityCode: 'E07000119' },
      ] as const,
    };
    const withoutDanger = { ...tied, unsafeAreas: [] };
    const near = (of: typeof tied | typeof withoutDanger, area: string) => pointsOfArea(of, area, stepsBetween);
    expect(near(withoutDanger, 'E07000119')).toBeLessThan(near(withoutDanger, 'E07000123'));
    expect(near(withoutDanger, 'E07000123')).toBeLessThan(near(withoutDanger, 'E07000118'));
    expect(near(tied, 'E07000118')).toBeLessThan(near(tied, 'E07000119'));
  });

  it('knows nothing of what somebody chose or declined', () => {
    expect(Object.keys(mother).sort()).toEqual(
      ['leadAge', 'needLevels', 'needs', 'people', 'pregnant', 'requirements', 'ties', 'unsafeAreas'].sort(),
    );
  });
});
