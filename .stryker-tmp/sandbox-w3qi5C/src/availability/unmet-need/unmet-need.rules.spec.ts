// @ts-nocheck
import type { Fit } from '../matching/household.rules.js';
import { needFacts } from './unmet-need.rules.js';

const REQUIREMENTS = {
  wheelchair: false,
  stepFree: true,
  selfContained: false,
  womenOnly: false,
  carerSpace: false,
  pets: 0,
};

function household(people: Fit['people'], needs: Fit['needs'] = []): Fit {
  return {
    people,
    pregnant: false,
    leadAge: 30,
    needs,
    needLevels: {},
    requirements: REQUIREMENTS,
    unsafeAreas: [],
    ties: [],
  };
}

const MOTHER = { age: 30, sex: 'female', child: false, couple: true } as const;

describe('what was needed', () => {
  it('is said in numbers and codes: the oldest boy among the children, and every bedspace without a cot', () => {
    const people = [
      MOTHER,
      { age: 13, sex: 'male', child: true, couple: false },
      { age: 15, sex: 'female', child: true, couple: false },
      { age: 0, sex: 'male', child: true, couple: false },
    ] as const;
    expect(needFacts(household(people, ['no-recourse-to-public-funds', 'alcohol']))).toEqual({
      ...{ wheelchair: false, stepFree: true, noRecourse: true, children: 3, oldestBoyAge: 13, bedspaces: 4 },
      needs: ['alcohol', 'no-recourse-to-public-funds'],
    });
  });

  it('is said of a woman alone: no boy has no age', () => {
    expect(needFacts(household([MOTHER]))).toMatchObject({ children: 0, oldestBoyAge: null, noRecourse: false });
  });
});
