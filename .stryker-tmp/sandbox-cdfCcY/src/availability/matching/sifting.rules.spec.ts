// @ts-nocheck
import fc from 'fast-check';
import { anyHousehold, anyUnit, free, girl, household, room, sought, woman } from '../../../test/factories/matching.js';
import { misfits } from './matching.rules.js';
import { judge, onlyLastResorts, tally, withLastResorts } from './sifting.rules.js';

const family = sought(household([woman, girl(4)]));
const rules = (verdicts: ReturnType<typeof judge>) => verdicts.map(({ excludedBy }) => excludedBy?.rule ?? null);

describe('what is listed', () => {
  it('leaves bed and breakfast out for a family while there is anywhere else, and says who may decide otherwise', () => {
    const verdicts = judge(family, [free(room()), free(room({ bedAndBreakfast: true }))]);
    expect(rules(verdicts)).toEqual([null, 'bed-and-breakfast-family']);
    expect(onlyLastResorts(verdicts)).toBe(false);
    expect(tally(verdicts, 2)).toEqual([
      expect.objectContaining({ rule: 'bed-and-breakfast-family', count: 1, canBeRelaxedBy: 'housing-supervisor' }),
    ]);
  });

  it('lists bed and breakfast for a family when there is nowhere else', () => {
    const verdicts = judge(family, [free(room({ bedspaces: 1 })), free(room({ bedAndBreakfast: true }))]);
    expect(onlyLastResorts(verdicts)).toBe(true);
    expect(rules(withLastResorts(verdicts))).toEqual(['too-few-bedspaces', null]);
  });

  it('never lists bed and breakfast after 42 nights, nor for a person of sixteen, even when there is nowhere else', () => {
    const hotel = room({ bedAndBreakfast: true });
    const young = sought(household([{ age: 16, sex: 'male', child: false, couple: true }]));
    for (const search of [{ ...family, bedAndBreakfastNights: 42 }, young]) {
      const verdicts = judge(search, [free(hotel)]);
      expect(onlyLastResorts(verdicts)).toBe(false);
      expect(rules(withLastResorts(verdicts))).not.toContain(null);
    }
  });

  it('counts what is not free without saying why', () => {
    expect(tally(judge(family, [free(room())]), 7)).toEqual([
      { rule: 'not-available', text: expect.any(String), canBeRelaxedBy: 'refuge-manager', count: 6 },
    ]);
  });

  it('suits the household, and together with what is left out is everything', () => {
    fc.assert(
      fc.property(anyHousehold, fc.array(anyUnit, { maxLength: 12 }), fc.nat(9), (people, units, taken) => {
        const search = sought(people);
        const verdicts = judge(
          search,
          units.map((unit) => free(unit)),
        );
        const listed = units.filter((_, index) => verdicts[index]?.excludedBy === null);

        expect(listed).toEqual(units.filter((unit) => misfits(search, unit).length === 0));
        const leftOut = tally(verdicts, units.length + taken).reduce((sum, { count }) => sum + count, 0);
        expect(listed.length + leftOut).toBe(units.length + taken);
      }),
    );
  });
});
