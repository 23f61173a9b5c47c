// @ts-nocheck
import { KINDS } from '../kinds/kinds.js';
import { layoutOf } from './heading.js';

const { columns } = KINDS.units;

describe('the headings of a file', () => {
  it('may stand in any order, spaced and capitalised as people like', () => {
    const { width, places } = layoutOf(['Bed spaces', 'REFERENCE', ' premises_reference ', ''], columns);
    expect(width).toBe(4);
    expect(places.slice(0, 3)).toEqual([2, 1, 0]);
  });

  it('may be those of a report or an export', () => {
    expect(layoutOf(['row', 'reasons', 'premisesReference', 'reference', 'bedspaces', 'id'], columns).places[0]).toBe(
      2,
    );
  });

  it.each([
    ['unknown-heading', ['premisesReference', 'reference', 'bedspaces', 'HAZEL-1']],
    ['heading-twice', ['premisesReference', 'reference', 'bedspaces', 'Reference']],
    ['missing-heading', ['premisesReference', 'bedspaces']],
  ])('are refused with %s, and nothing of the file is quoted', (code, headings) => {
    let failure: { code?: string; message?: string } = {};
    try {
      layoutOf(headings, columns);
    } catch (error) {
      failure = error as typeof failure;
    }
    expect(failure.code).toBe(code);
    expect(failure.message).not.toContain('HAZEL');
  });
});
