import fc from 'fast-check';
import type { LocalDate } from '../shared/local-date.js';
import { followUps, levelOfRisk } from './risk.rules.js';

const day = (text: string) => text as LocalDate;

describe('the level of risk', () => {
  it.each([
    [0, false, 'standard', 'score'],
    [9, false, 'standard', 'score'],
    [10, false, 'medium', 'score'],
    [13, false, 'medium', 'score'],
    [14, false, 'high', 'score'],
    [27, false, 'high', 'score'],
    [0, true, 'high', 'professional-judgement'],
    [13, true, 'high', 'professional-judgement'],
    [14, true, 'high', 'score'],
  ])('%i answers of yes, judged high: %p, is %s by %s', (yes, judged, level, basis) => {
    expect(levelOfRisk(yes, judged)).toEqual({ level, basis });
  });

  it('is never lowered by judgement', () => {
    const rank = { standard: 0, medium: 1, high: 2 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 27 }), (yes) => {
        expect(rank[levelOfRisk(yes, true).level]).toBeGreaterThanOrEqual(rank[levelOfRisk(yes, false).level]);
      }),
    );
  });
});

describe('what a high risk makes due', () => {
  it('is contact and a referral the next day, and a second assessment on the third', () => {
    expect(
      followUps('high', day('2026-03-10'), false, day('2026-03-10')).map(({ kind, dueOn }) => [kind, dueOn]),
    ).toEqual([
      ['advocate-contact', '2026-03-11'],
      ['risk-conference-referral', '2026-03-11'],
      ['second-risk-assessment', '2026-03-13'],
    ]);
  });

  it('is never due before today', () => {
    const due = followUps('high', day('2026-03-01'), false, day('2026-03-10'));
    expect(due.map(({ dueOn }) => dueOn)).toEqual(['2026-03-10', '2026-03-10', '2026-03-10']);
  });

  it('is not a third assessment', () => {
    const due = followUps('high', day('2026-03-12'), true, day('2026-03-12'));
    expect(due.map(({ kind }) => kind)).toEqual(['advocate-contact', 'risk-conference-referral']);
  });

  it.each(['standard', 'medium'] as const)('is nothing when the risk is %s', (level) => {
    expect(followUps(level, day('2026-03-10'), false, day('2026-03-10'))).toEqual([]);
  });
});
