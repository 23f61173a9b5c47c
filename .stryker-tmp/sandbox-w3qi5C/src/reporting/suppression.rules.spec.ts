// @ts-nocheck
import fc from 'fast-check';
import { hiddenParts, isSmall } from './suppression.rules.js';

const hidden = (counts: number[], options = {}) => [...hiddenParts(counts, options)].sort((a, b) => a - b);

describe('small numbers', () => {
  it.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
  ])('%i is small: %s', (count, small) => {
    expect(isSmall(count)).toBe(small);
  });

  it.each([
    ['nothing, when no part is small', [5, 9, 0], []],
    ['the next smallest with one small part', [2, 9, 6], [0, 2]],
    ['two small parts that together are no small number', [3, 4, 50], [0, 1]],
    ['a third part with two that are one each', [1, 1, 50, 9], [0, 1, 3]],
    ['no empty part, which hides nothing', [2, 0, 9], [0, 2]],
    ['the one part that there is', [3, 0, 0], [0]],
    ['everything that is not nothing, when the whole is small', [1, 2, 0], [0, 1]],
  ])('hide %s', (_, counts, expected) => {
    expect(hidden(counts)).toEqual(expected);
  });

  it('hide a large part with small ones that may be the same households', () => {
    expect(hidden([3, 3, 20, 8])).toEqual([0, 1]);
    expect(hidden([3, 3, 20, 8], { overlapping: true })).toEqual([0, 1, 3]);
  });

  it('hide what is hidden for another reason, and enough with it', () => {
    expect(hidden([9, 8, 30], { besides: new Set([2]) })).toEqual([1, 2]);
  });

  it('never leave one hidden part or a small sum to be worked out, whatever the parts are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }), (counts) => {
        const parts = hiddenParts(counts);
        const whole = counts.reduce((sum, count) => sum + count, 0);
        const shown = counts.reduce((sum, count, part) => sum + (parts.has(part) ? 0 : count), 0);
        const left = whole - shown;
        const somethingElseToHide = counts.some((count, part) => count > 0 && !parts.has(part));
        counts.forEach((count, part) => expect(isSmall(count) && !parts.has(part)).toBe(false));
        if (somethingElseToHide) expect(isSmall(left)).toBe(false);
        if (parts.size === 1) expect(somethingElseToHide).toBe(false);
      }),
    );
  });
});
