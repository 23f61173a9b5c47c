// @ts-nocheck
import { type HouseholdMember, householdInLaw } from './household.js';

const HER: HouseholdMember = { personId: 'her', lives: 'normally', eligible: true, restricted: false };
const SON: HouseholdMember = { ...HER, personId: 'son' };
const SISTER: HouseholdMember = { ...HER, personId: 'sister', lives: 'not-with-them' };
const HUSBAND: HouseholdMember = {
  personId: 'husband',
  lives: 'reasonably-expected',
  eligible: false,
  restricted: true,
};

describe('the household in law', () => {
  it('is everybody who normally lives with her or might be expected to, and nobody else', () => {
    expect(householdInLaw([HER, SON, SISTER], false)).toMatchObject({
      ...{ homeMustBeFor: ['her', 'son'], disregarded: [], restricted: [], note: null },
    });
    expect(householdInLaw([HER, HUSBAND], false).homeMustBeFor).toEqual(['her', 'husband']);
  });

  it('counts a member who is not eligible, and makes a note for a restricted case', () => {
    const household = householdInLaw([HER, HUSBAND], false);
    expect(household).toMatchObject({
      disregarded: [],
      restricted: ['husband'],
      note: expect.stringContaining('names'),
    });
    expect(household.citation).toContain('184(3A)');
  });

  it('disregards one who is not eligible where she is herself subject to immigration control', () => {
    expect(householdInLaw([HER, HUSBAND], true)).toMatchObject({
      disregarded: ['husband'],
      restricted: [],
      note: null,
    });
  });

  it('asks nobody: a member whose eligibility is open is neither', () => {
    expect(householdInLaw([{ ...SON, eligible: null }], true)).toMatchObject({ disregarded: [], restricted: [] });
  });
});
