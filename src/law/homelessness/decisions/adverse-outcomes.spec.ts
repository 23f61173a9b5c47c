import { isAdverse } from './adverse-outcomes.js';
import { OUTCOMES } from './decision-checks.js';
import type { Question } from '../case-facts.js';

describe('s.184(3): answers that go against the person, for which reasons are given', () => {
  it('are these and no others', () => {
    const adverse = (Object.keys(OUTCOMES) as Question[]).flatMap((question) =>
      OUTCOMES[question].filter((outcome) => isAdverse(question, outcome)),
    );
    expect(adverse).toEqual(['not-eligible', 'neither', 'not-in-priority-need', 'intentional']);
  });

  it('are so of their own question only', () => {
    expect(isAdverse('referral', 'not-eligible')).toBe(false);
    expect(isAdverse('eligibility', 'intentional')).toBe(false);
  });
});
