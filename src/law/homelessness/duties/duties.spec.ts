import { localDate } from '../../../shared/local-date.js';
import type { CaseFacts, Duty } from '../case-facts.js';
import { DUTIES_REGISTER, OWED_IN, meetsMainDuty, noticeOfEnding, reliefLastDay, startOf } from './duties.js';

type Settled = CaseFacts['settled'];
const answer = (outcome: string) => ({ outcome, decidedOn: localDate('2026-03-20'), categories: [] });
const inNeed: Settled = { 'priority-need': answer('in-priority-need') };

describe('the main duty is owed (s.193(1))', () => {
  it.each<[string, Settled, boolean]>([
    ['in priority need, nothing else decided', inNeed, true],
    [
      'in priority need, eligible, not intentional, not referred',
      {
        ...inNeed,
        eligibility: answer('eligible'),
        intentionality: answer('not-intentional'),
        referral: answer('do-not-refer'),
      },
      true,
    ],
    ['priority need not decided', {}, false],
    ['not in priority need', { 'priority-need': answer('not-in-priority-need') }, false],
    ['not eligible', { ...inNeed, eligibility: answer('not-eligible') }, false],
    ['intentionally homeless', { ...inNeed, intentionality: answer('intentional') }, false],
    ['referred to another council', { ...inNeed, referral: answer('refer') }, false],
  ])('%s: %p', (_, settled, owed) => {
    expect(meetsMainDuty({ settled })).toBe(owed);
  });
});

describe('a duty', () => {
  it.each<[Duty, string | null, string]>([
    ['prevention', 'K-03', 'N-195(5)'],
    ['relief', 'K-02', 'N-189B(5)'],
    ['main', null, 'N-193-end'],
  ])('of %s is measured by %s and ends with %s', (duty, clock, notice) => {
    const startedOn = localDate('2026-03-10');
    expect(startOf(duty, startedOn)).toEqual({ duty, startedOn, clock });
    expect(noticeOfEnding({ duty, ground: 'any other' })).toBe(notice);
  });

  it.each(['PV-193B', 'RL-193B'])('that ends on %s ends with the notice of s.193B itself', (ground) => {
    expect(noticeOfEnding({ duty: 'relief', ground })).toBe('N-193B');
  });

  it('of relief has 56 days, the first of which counts; none before it has started', () => {
    expect(reliefLastDay({ reliefStartedOn: localDate('2026-03-10') })).toBe('2026-05-04');
    expect(reliefLastDay({ reliefStartedOn: null })).toBeNull();
  });

  it('is on the register in words, with its section', () => {
    for (const row of Object.values(DUTIES_REGISTER)) {
      for (const words of [row.name, row.startsWhen, row.content, row.endsWhen]) expect(words).toMatch(/^\S.{3,}\S$/);
      expect(row.source.text).toMatch(/^(Housing Act 1996|Domestic Abuse Act 2021) ss?\.\d/);
    }
    expect(Object.keys(DUTIES_REGISTER)).toEqual(expect.arrayContaining(Object.keys(OWED_IN)));
  });
});
