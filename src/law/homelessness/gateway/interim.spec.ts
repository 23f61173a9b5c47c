import { localDate } from '../../../shared/local-date.js';
import { accommodationBeside } from '../accommodation/accommodation-track.js';
import { interimOwed } from './application.js';
import type { CaseFacts } from '../case-facts.js';
import { fled, opened } from '../case-notes.spec-support.js';

const settled = (question: string, outcome: string): Pick<CaseFacts, 'settled'> => ({
  settled: { [question]: { outcome, decidedOn: localDate('2026-03-10'), categories: [] } },
});

describe('GT-9: interim accommodation', () => {
  it.each<[string, CaseFacts, boolean]>([
    ['a single adult about whom nothing more is known', opened(), false],
    ['abuse disclosed', fled(), true],
    ['E7: abuse disclosed, no connection to the area', fled({ unsafeAreas: ['E08000035'] }), true],
    ['E9: abuse disclosed, eligibility in doubt', fled(), true],
    ['E9: abuse disclosed, decided not eligible', { ...fled(), ...settled('eligibility', 'not-eligible') }, false],
    ['abuse disclosed, found only threatened', { ...fled(), ...settled('homelessness', 'threatened') }, true],
    ['abuse disclosed, decided neither', { ...fled(), ...settled('homelessness', 'neither') }, false],
    ['children', opened({ householdHasChildren: true }), true],
    [
      'children, found homeless',
      { ...opened({ householdHasChildren: true }), ...settled('homelessness', 'homeless') },
      true,
    ],
    [
      'children, found only threatened',
      { ...opened({ householdHasChildren: true }), ...settled('homelessness', 'threatened') },
      false,
    ],
    ['pregnant', opened({ householdHasPregnancy: true }), true],
    ['E10: aged 17', opened({ applicantAge: 17 }), true],
    ['aged 18', opened({ applicantAge: 18 }), false],
    ['found in priority need', { ...opened(), ...settled('priority-need', 'in-priority-need') }, true],
    ['found not in priority need', { ...opened(), ...settled('priority-need', 'not-in-priority-need') }, false],
  ])('%s: %s', (_, facts, expected) => {
    expect(interimOwed(facts)).toBe(expected);
  });

  it('goes on unless it has been ruled out, whatever first gave rise to it', () => {
    expect(accommodationBeside('relief', 'interim', { owed: false, ruledOut: false })).toBe('interim');
    expect(accommodationBeside('relief', 'interim', { owed: false, ruledOut: true })).toBe('none');
  });

  it.each([
    ['closed', 'none', true, 'interim'],
    ['closed', 'interim', true, 'interim'],
    ['closed', 'interim', false, 'none'],
    ['not-eligible', 'interim', true, 'none'],
    ['main-duty', 'main', true, 'main'],
  ] as const)('ACC-4: %s, %s, a final offer reviewed %s: %s', (help, now, finalOfferUnderReview, expected) => {
    expect(accommodationBeside(help, now, { owed: false, ruledOut: false, finalOfferUnderReview })).toBe(expected);
  });
});
