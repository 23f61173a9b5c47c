// @ts-nocheck
import { household, room, sought, woman } from '../../../test/factories/matching.js';
import type { Fit } from './household.rules.js';
import { cautionsFor } from './match.rules.js';

// RULEBOOK ST-11: outside the council's own area only if nothing there is practicable; getting away from a perpetrator is the usual reason.
describe('a place in Fylde', () => {
  const FYLDE = 'E07000119';
  const cautions = (ownArea: string | null, more: Partial<Fit> = {}) => {
    const { localAuthorityCode, standardsUntil, ...kind } = room({ localAuthorityCode: FYLDE });
    const unit = { localAuthorityCode, standardsUntil, kind, freshness: 'fresh' } as const;
    return cautionsFor(sought(household([woman], more), { ownArea }), unit, () => null)
      .map(({ code }) => code)
      .filter((code) => code.startsWith('out-of-area'));
  };
  const tie = { kind: 'support', localAuthorityCode: FYLDE } as Fit['ties'][number];

  it.each<[string, string | null, Partial<Fit>, string[]]>([
    ['for Fylde itself is in its area', FYLDE, {}, []],
    ['for somebody who is no council is in nobody’s area', null, {}, []],
    ['for Blackpool has to be explained', 'E06000009', {}, ['out-of-area']],
    ['is explained by danger in Blackpool', 'E06000009', { unsafeAreas: ['E06000009'] }, ['out-of-area-for-safety']],
    ['is not explained by danger elsewhere', 'E06000009', { unsafeAreas: ['E07000123'] }, ['out-of-area']],
    ['is explained by support in Fylde', 'E06000009', { ties: [tie] }, ['out-of-area-near-ties']],
    [
      'is explained by danger first',
      'E06000009',
      { ties: [tie], unsafeAreas: ['E06000009'] },
      ['out-of-area-for-safety'],
    ],
  ])('%s', (_, ownArea, more, expected) => {
    expect(cautions(ownArea, more)).toEqual(expected);
  });
});
