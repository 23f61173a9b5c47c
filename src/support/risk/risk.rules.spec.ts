import fc from 'fast-check';
import type { LocalDate } from '../../shared/local-date.js';
import { followUps, levelOfRisk } from './risk.rules.js';

const day = (text: string) => text as LocalDate;
const BANDS = { mediumFrom: 10, highFrom: 14 };
const TARGETS = { advocateContactDays: 1, conferenceReferralDays: 1, secondAssessmentDays: 3 };
const RANK = { standard: 0, medium: 1, high: 2 };

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
    expect(levelOfRisk(yes, judged, BANDS)).toEqual({ level, basis });
  });

  it.each([
    [5, 'standard'],
    [6, 'medium'],
    [8, 'medium'],
    [9, 'high'],
  ])('%i answers of yes are %s where medium begins at 6 and high at 9', (yes, level) => {
    expect(levelOfRisk(yes, false, { mediumFrom: 6, highFrom: 9 }).level).toBe(level);
  });

  const anyBands = fc
    .tuple(fc.integer({ min: 1, max: 23 }), fc.integer({ min: 1, max: 23 }))
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => ({ mediumFrom: Math.min(one, other), highFrom: Math.max(one, other) }));
  const anyCount = fc.integer({ min: 0, max: 27 });

  it('is never lowered by judgement, whatever the bands', () => {
    fc.assert(
      fc.property(anyCount, anyBands, (yes, bands) => {
        const judged = levelOfRisk(yes, true, bands).level;
        expect(RANK[judged]).toBeGreaterThanOrEqual(RANK[levelOfRisk(yes, false, bands).level]);
        expect(judged).toBe('high');
      }),
    );
  });

  it('is never lower for one more answer of yes', () => {
    fc.assert(
      fc.property(anyCount, anyBands, (yes, bands) => {
        const one = levelOfRisk(yes, false, bands).level;
        expect(RANK[levelOfRisk(yes + 1, false, bands).level]).toBeGreaterThanOrEqual(RANK[one]);
      }),
    );
  });
});

describe('what a high risk makes due', () => {
  it('is contact and a referral the next day, and a second assessment on the third', () => {
    expect(
      followUps('high', day('2026-03-10'), false, TARGETS, day('2026-03-10')).map(({ kind, dueOn }) => [kind, dueOn]),
    ).toEqual([
      ['advocate-contact', '2026-03-11'],
      ['risk-conference-referral', '2026-03-11'],
      ['second-risk-assessment', '2026-03-13'],
    ]);
  });

  it('is due when its targets say so', () => {
    const sooner = { advocateContactDays: 0, conferenceReferralDays: 2, secondAssessmentDays: 5 };
    expect(followUps('high', day('2026-03-10'), false, sooner, day('2026-03-10')).map(({ dueOn }) => dueOn)).toEqual([
      '2026-03-10',
      '2026-03-12',
      '2026-03-15',
    ]);
  });

  it('is never due before today', () => {
    const due = followUps('high', day('2026-03-01'), false, TARGETS, day('2026-03-10'));
    expect(due.map(({ dueOn }) => dueOn)).toEqual(['2026-03-10', '2026-03-10', '2026-03-10']);
  });

  it('is not a third assessment', () => {
    const due = followUps('high', day('2026-03-12'), true, TARGETS, day('2026-03-12'));
    expect(due.map(({ kind }) => kind)).toEqual(['advocate-contact', 'risk-conference-referral']);
  });

  it.each(['standard', 'medium'] as const)('is nothing when the risk is %s', (level) => {
    expect(followUps(level, day('2026-03-10'), false, TARGETS, day('2026-03-10'))).toEqual([]);
  });
});
