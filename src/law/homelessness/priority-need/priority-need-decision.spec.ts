import type { CaseFacts } from '../case-facts.js';
import { fled, lawful, opened, proposal, refused } from '../case-notes.spec-support.js';
import { decide } from '../decisions/decisions.js';

const found = (facts: CaseFacts, categories: string[], asked: Record<string, unknown> = {}) =>
  decide(facts, proposal('priority-need', 'in-priority-need', '2026-03-10', { categories, facts: asked }));

describe('a category that is listed', () => {
  it.each<[string, number, string, Record<string, unknown>, boolean]>([
    ['aged 15', 15, 'PN-16', {}, false],
    ['aged 17', 17, 'PN-16', {}, true],
    ['aged 17 and a relevant child', 17, 'PN-16', { relevantChild: true }, false],
    ['aged 17 and owed a home under s.20', 17, 'PN-16', { owedSection20: true }, false],
    ['aged 18', 18, 'PN-16', {}, false],
    ['aged 17, looked after', 17, 'PN-21', {}, false],
    ['aged 20, looked after', 20, 'PN-21', {}, true],
    ['aged 20, looked after, a relevant student', 20, 'PN-21', { relevantStudent: true }, false],
    ['aged 21, looked after', 21, 'PN-21', {}, false],
    ['aged 20, vulnerable after care', 20, 'PN-CL', {}, false],
    ['aged 21, vulnerable after care', 21, 'PN-CL', {}, true],
    ['aged 70, vulnerable', 70, 'PN-c', {}, true],
  ])('%s (%i): %s with %j may be: %s', (_, applicantAge, category, asked, may) => {
    const result = found(opened({ applicantAge }), [category], asked);
    if (may) expect(lawful(result).categories).toEqual([category]);
    else expect(refused(result)).toMatchObject({ rule: category, field: 'categories' });
  });
});

describe('PN-e is of the applicant; others in the household count through the other categories', () => {
  const daughter = { victimIsApplicant: false };

  it('is not met where only somebody else was abused, and the officer is told that the victim may apply', () => {
    const mother = fled({ householdHasChildren: true });
    const decision = lawful(found(mother, [], daughter));
    expect(decision).toMatchObject({ categories: ['PN-b'], mainCategory: 'PN-b' });
    expect(decision.advice.join(' ')).toContain('may apply themselves');
    expect(lawful(found(mother, [])).categories).toEqual(['PN-e', 'PN-b']);
  });

  it('may not be listed then', () => {
    expect(refused(found(fled(), ['PN-e'], daughter))).toMatchObject({ rule: 'PN-e', field: 'categories' });
  });

  it('is taken from nobody at one officer’s word', () => {
    const not = (secondOfficerId: string | null, asked: Record<string, unknown> = daughter) =>
      decide(
        fled(),
        proposal('priority-need', 'not-in-priority-need', '2026-03-10', { facts: asked, secondOfficerId }),
      );
    expect(refused(not(null))).toMatchObject({ rule: 'PN-e', override: 'second-officer' });
    expect(lawful(not('officer-2'))).toMatchObject({ categories: [], overridden: ['PN-e'] });
    expect(refused(not('officer-2', {})).override).toBeUndefined();
  });
});
