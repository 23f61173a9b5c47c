import type { LocalDate } from '../../shared/local-date.js';
import type { MadeWith } from './safety-plan.codes.js';
import { isMadeWithThem, refuseAgreement } from './safety-plan.rules.js';

const TODAY = '2026-03-10' as LocalDate;

describe('a safety plan', () => {
  it.each<[string, MadeWith[], boolean]>([
    ['1990-01-01', ['the-person'], true],
    ['1990-01-01', ['the-person', 'an-interpreter'], true],
    ['1990-01-01', ['an-advocate'], false],
    ['1990-01-01', ['a-safe-parent'], false],
    ['2008-03-10', ['a-safe-parent'], false],
    ['2008-03-11', ['a-safe-parent'], true],
    ['2024-05-01', ['a-safe-parent', 'childrens-services'], true],
    ['2024-05-01', ['childrens-services'], false],
  ])('of somebody born on %s, made with %p, is made with them: %p', (born, madeWith, withThem) => {
    expect(isMadeWithThem(madeWith, born as LocalDate, TODAY)).toBe(withThem);
  });

  it.each([
    [true, undefined, null],
    [false, 'It is too much now', null],
    [true, 'It is too much now', 'agreement-unclear'],
    [false, undefined, 'agreement-unclear'],
  ])('that is agreed (%p) with %p as a reason is refused: %p', (agreed, notAgreedBecause, code) => {
    expect(refuseAgreement({ agreed, notAgreedBecause })?.code ?? null).toBe(code);
  });
});
