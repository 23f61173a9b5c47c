import fc from 'fast-check';
import { isSmall } from '../suppression.rules.js';
import { type CountedPart, shownOutcomes } from './outcomes.figures.js';

const part = (key: string | null, name: string, people: number, households = people): CountedPart => ({
  ...{ key, code: 'alcohol', part: name, people, households },
});
const group = (key: string | null, better: number, harder: number): CountedPart[] => [
  part(key, 'answered', better + harder),
  part(key, 'compared', better + harder),
  part(key, 'better', better),
  part(key, 'harder-now', harder),
];

describe('figures of outcomes', () => {
  it('are exact for whoever sees the rows', () => {
    const { total, groups } = shownOutcomes([...group(null, 3, 1), ...group('2026-03', 3, 1)], true);
    expect(total).toEqual([
      {
        ...{ code: 'alcohol', answered: 4, compared: 4, better: 3, aboutTheSame: 0, harderNow: 1 },
        ...{ notAsked: 0, ratherNotSay: 0, suppressed: false },
      },
    ]);
    expect(groups[0]?.outcomes).toEqual(total);
  });

  it('hold an outcome back where anything in it is of few households, however many people they are', () => {
    const siblings = [part(null, 'answered', 12, 3), part(null, 'compared', 12, 3), part(null, 'better', 12, 3)];
    const { total } = shownOutcomes(siblings, false);
    expect(total[0]).toMatchObject({ answered: null, better: null, harderNow: null, suppressed: true });
    expect(shownOutcomes(group(null, 9, 2), false).total[0]?.suppressed).toBe(true);
    expect(shownOutcomes(group(null, 9, 0), false).total[0]).toMatchObject({
      better: 9,
      harderNow: 0,
      suppressed: false,
    });
  });

  it('hold back so much more that no group of few can be worked out of the whole', () => {
    const counted = [...group(null, 33, 12), ...group('a', 20, 6), ...group('b', 10, 5), ...group('c', 3, 1)];
    const { groups, total } = shownOutcomes(counted, false);
    expect(groups.map(({ outcomes }) => outcomes[0]?.suppressed)).toEqual([false, true, true]);
    expect(total[0]?.suppressed).toBe(false);
  });

  it('never leave something of few to be worked out, whatever the groups are', () => {
    const anyGroup = fc.record({ better: fc.nat(12), harder: fc.nat(12) });
    fc.assert(
      fc.property(fc.array(anyGroup, { minLength: 1, maxLength: 6 }), (all) => {
        const sum = (of: 'better' | 'harder') => all.reduce((whole, one) => whole + one[of], 0);
        const counted = all.flatMap(({ better, harder }, place) => group(`g${place}`, better, harder));
        const { groups, total } = shownOutcomes([...group(null, sum('better'), sum('harder')), ...counted], false);
        const hidden = groups.filter(({ outcomes }) => outcomes[0]?.suppressed);
        for (const { outcomes } of groups) {
          const { better, harderNow } = outcomes[0] ?? {};
          expect([better, harderNow].some((count) => isSmall(count ?? 0))).toBe(false);
        }
        if (hidden.length === 0 || total[0]?.suppressed) return;
        const left = (of: 'better' | 'harder', shown: 'better' | 'harderNow') =>
          sum(of) - groups.reduce((whole, { outcomes }) => whole + (outcomes[0]?.[shown] ?? 0), 0);
        expect(isSmall(left('better', 'better'))).toBe(false);
        expect(isSmall(left('harder', 'harderNow'))).toBe(false);
      }),
    );
  });
});
