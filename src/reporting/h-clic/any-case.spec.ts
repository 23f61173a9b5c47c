import fc from 'fast-check';
import { anyCase, FIRST, LAST } from './any-case.spec-support.js';
import { labelsOf } from './checks/checks.js';
import { returnOf } from './crosswalk/crosswalk.js';
import { isInForce } from './labels/label-list.js';
import { listNamed } from './labels/lists.js';
import { SECTIONS } from './return.js';
import { differencesOf } from './snapshot/differences.js';

describe('any case that the product can hold', () => {
  it('is returned in labels that are in force, and in no others', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        for (const { list, key } of labelsOf(returnOf(facts))) {
          expect([list, key, isInForce(listNamed(list), key, FIRST)]).toEqual([list, key, true]);
          expect(isInForce(listNamed(list), key, LAST)).toBe(true);
        }
      }),
    );
  });

  it('differs from itself in nothing, and from no case in all that it says', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const whole = returnOf(facts);
        expect(differencesOf(whole, JSON.parse(JSON.stringify(returnOf(facts))) as typeof whole)).toEqual([]);
        const said = SECTIONS.flatMap((section) => whole[section].flatMap((item) => Object.values(item)));
        expect(differencesOf(null, whole)).toHaveLength(said.filter((value) => value !== null).length);
      }),
    );
  });

  it('that changes in one field after it was returned differs in exactly that field', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (facts, nth) => {
        const returned = returnOf(facts);
        const fields = SECTIONS.flatMap((section) =>
          returned[section].flatMap((item, index) => Object.keys(item).map((field) => ({ section, index, field }))),
        );
        const { section, index, field } = fields[nth % fields.length]!;
        const items = returned[section].map((item, at) => (at === index ? { ...item, [field]: 'CHANGED' } : item));
        expect(differencesOf(returned, { ...returned, [section]: items })).toMatchObject([
          { section, item: index + 1, field, returned: returned[section][index]?.[field], now: 'CHANGED' },
        ]);
      }),
    );
  });
});
