import type { LocalDate } from '../../../shared/local-date.js';
import { PRESTON, inRelief, lawful, opened, proposal, record, refused } from '../case-notes.spec-support.js';
import type { CaseFacts, DecisionEffect, Question } from '../case-facts.js';
import { afterRelief } from './decision-moves.js';
import { decide } from './decisions.js';
import { followedBy } from './effect.js';

const SAFE_THERE = {
  facts: { toAuthorityCode: PRESTON, riskInThatDistrict: false, connectionHere: false, connectionThere: true },
};

const decided = (facts: CaseFacts, question: Question, outcome: string, day: string): DecisionEffect =>
  lawful(decide(facts, proposal(question, outcome, day, question === 'referral' ? SAFE_THERE : {}))).effect;

/** Relief from 10 March: day 56 is 4 May 2026. */
const relief = (): CaseFacts => inRelief('2026-03-10');
const inNeed = (facts: CaseFacts): CaseFacts =>
  record(facts, proposal('priority-need', 'in-priority-need', '2026-03-20', { categories: ['PN-c'] }));
const referredOn = (day: string, facts = relief()): CaseFacts =>
  record(facts, proposal('referral', 'refer', day, SAFE_THERE));
const owedMain = (facts: CaseFacts): CaseFacts => ({ ...facts, helpTrack: 'main-duty', accommodationTrack: 'main' });

describe('a case that is referred', () => {
  it('leaves relief on the day of the notice, with a roof until the outcome (s.199A(1))', () => {
    expect(decided(relief(), 'referral', 'refer', '2026-03-25')).toMatchObject({
      helpTrack: 'application-open',
      accommodationTrack: 'held-pending-referral',
      endDuties: [{ duty: 'relief', endedOn: '2026-03-25', ground: 'RL-198' }],
      notices: ['N-189B(5)', 'N-184(4)', 'N-199A'],
      startDuties: [],
    });
  });

  it('leaves the main duty likewise, with the notice of s.200', () => {
    expect(decided(owedMain(inNeed(relief())), 'referral', 'refer', '2026-05-11')).toMatchObject({
      helpTrack: 'application-open',
      accommodationTrack: 'held-pending-referral',
      endDuties: [{ duty: 'main', endedOn: '2026-05-11', ground: 'MD-198' }],
      notices: ['N-193-end', 'N-184(4)', 'N-200'],
    });
  });

  it('that comes back within relief has relief afresh, whatever is known of priority need (s.199A(5))', () => {
    for (const before of [relief(), inNeed(relief())]) {
      expect(decided(referredOn('2026-03-25', before), 'referral', 'do-not-refer', '2026-04-08')).toMatchObject({
        helpTrack: 'relief',
        startDuties: [{ duty: 'relief', startedOn: '2026-04-08', clock: 'K-02' }],
        notices: ['N-199A'],
      });
    }
  });

  // The last day of relief is still a day of relief.
  it.each([
    ['2026-05-04', 'relief', 'N-199A'],
    ['2026-05-05', 'main-duty', 'N-200'],
  ])('on %s and comes back in priority need is owed %s', (day, helpTrack, letter) => {
    const facts = day === '2026-05-05' ? owedMain(inNeed(relief())) : inNeed(relief());
    const effect = decided(referredOn(day, facts), 'referral', 'do-not-refer', '2026-05-20');
    expect(effect).toMatchObject({ helpTrack, notices: [letter], startDuties: [{ startedOn: '2026-05-20' }] });
  });

  it('after relief, and in no priority need, has relief afresh and not the main duty', () => {
    const waited = { ...relief(), helpTrack: 'relief' as const };
    const effect = decided(referredOn('2026-05-11', waited), 'referral', 'do-not-refer', '2026-05-20');
    expect(effect).toMatchObject({ helpTrack: 'relief', notices: ['N-199A'] });
  });

  it('before relief ever started has relief from the day it comes back', () => {
    const found = { outcome: 'homeless', decidedOn: '2026-03-10' as LocalDate, categories: [] };
    const never = opened({
      settled: { eligibility: { ...found, outcome: 'eligible' }, homelessness: found },
      accommodationTrack: 'held-pending-referral',
    });
    expect(decided(never, 'referral', 'do-not-refer', '2026-03-30')).toMatchObject({
      helpTrack: 'relief',
      notices: ['N-199A'],
    });
  });

  it('that was never sent anywhere moves nothing when it is decided to keep it', () => {
    expect(decided(relief(), 'referral', 'do-not-refer', '2026-03-25')).toMatchObject({
      helpTrack: 'relief',
      startDuties: [],
      endDuties: [],
      notices: [],
    });
  });
});

describe('a bar that is found or lifted', () => {
  const neither = (): CaseFacts => record(opened(), proposal('homelessness', 'neither', '2026-03-10'));
  const notEligible = (): CaseFacts => record(opened(), proposal('eligibility', 'not-eligible', '2026-03-10'));

  it('somebody not eligible who is not homeless either stays not eligible, and is told', () => {
    expect(decided(notEligible(), 'homelessness', 'neither', '2026-03-12')).toMatchObject({
      helpTrack: 'not-eligible',
      notices: ['N-184'],
    });
  });

  it('somebody eligible who is not homeless is owed nothing', () => {
    const eligible = record(opened(), proposal('eligibility', 'eligible', '2026-03-10'));
    expect(decided(eligible, 'homelessness', 'neither', '2026-03-12').helpTrack).toBe('no-duty');
  });

  it('found eligible later, and still not homeless, is owed nothing', () => {
    const both = record(notEligible(), proposal('homelessness', 'neither', '2026-03-12'));
    expect(decided(both, 'eligibility', 'eligible', '2026-03-20')).toMatchObject({ helpTrack: 'no-duty', notices: [] });
  });

  it('found eligible later, with nothing else known, leaves the application open', () => {
    expect(decided(notEligible(), 'eligibility', 'eligible', '2026-03-20')).toMatchObject({
      helpTrack: 'application-open',
      startDuties: [],
    });
  });

  it('found eligible again is no move for somebody who was found not homeless', () => {
    expect(decided(neither(), 'eligibility', 'eligible', '2026-03-20').helpTrack).toBe('no-duty');
  });

  it.each<[string, CaseFacts, string[], string]>([
    [
      'prevention',
      { ...opened(), helpTrack: 'prevention', preventionStartedOn: '2026-03-01' as LocalDate },
      ['N-195(5)', 'N-184'],
      'PV-f',
    ],
    ['relief', relief(), ['N-189B(5)', 'N-184'], 'RL-e'],
    ['main', owedMain(inNeed(relief())), ['N-193-end', 'N-184'], 'MD-6a'],
  ])('found not eligible ends %s on its own ground', (duty, facts, notices, ground) => {
    expect(decided(facts, 'eligibility', 'not-eligible', '2026-05-11')).toMatchObject({
      helpTrack: 'not-eligible',
      endDuties: [{ duty, ground, endedOn: '2026-05-11' }],
      notices,
    });
  });
});

describe('what follows relief', () => {
  const notInNeed = (): CaseFacts => record(relief(), proposal('priority-need', 'not-in-priority-need', '2026-05-10'));

  it.each([
    ['not-in-priority-need', 'not-priority-need'],
    ['in-priority-need', 'main-duty'],
  ])('decided again to be %s, it is %s, and they are told', (outcome, helpTrack) => {
    expect(decided(notInNeed(), 'priority-need', outcome, '2026-06-01')).toMatchObject({
      helpTrack,
      notices: ['N-184'],
      endDuties: [],
    });
  });

  it.each<[Question, string]>([
    ['priority-need', 'not-in-priority-need'],
    ['intentionality', 'intentional'],
  ])('a finding on %s within the 56 days is told, and relief goes on', (question, outcome) => {
    expect(decided(relief(), question, outcome, '2026-05-04')).toMatchObject({
      helpTrack: 'relief',
      notices: ['N-184'],
      endDuties: [],
      startClocks: [{ clock: 'K-05', dayOne: '2026-05-04' }],
    });
  });

  it.each<[Question, string]>([
    ['priority-need', 'in-priority-need'],
    ['intentionality', 'not-intentional'],
  ])('a finding on %s in their favour within the 56 days is no letter of its own', (question, outcome) => {
    expect(decided(relief(), question, outcome, '2026-05-04').notices).toEqual([]);
  });

  it('found eligible once more after the 56 days changes nothing while priority need is undecided', () => {
    expect(decided(relief(), 'eligibility', 'eligible', '2026-05-20')).toMatchObject({
      helpTrack: 'relief',
      endDuties: [],
      notices: [],
    });
  });

  it.each<[Question, string, string | null]>([
    ['priority-need', 'not-in-priority-need', 'MD'],
    ['intentionality', 'intentional', 'MD'],
    ['priority-need', 'in-priority-need', null],
    ['intentionality', 'not-intentional', null],
    ['eligibility', 'eligible', null],
  ])('the main duty stands: %s, %s', (question, outcome, rule) => {
    const result = decide(owedMain(inNeed(relief())), proposal(question, outcome, '2026-06-01'));
    if (rule !== null) expect(refused(result).rule).toBe(rule);
    else expect(lawful(result).effect).toMatchObject({ helpTrack: 'main-duty', endDuties: [], notices: [] });
  });

  /** Found to be intentional within relief, and in priority need only after it. */
  const intentional = (): CaseFacts =>
    record(
      record(relief(), proposal('intentionality', 'intentional', '2026-03-25')),
      proposal('priority-need', 'in-priority-need', '2026-05-10', { categories: ['PN-c'] }),
    );

  it('found not to be intentional after all, the main duty is owed, late', () => {
    expect(decided(intentional(), 'intentionality', 'not-intentional', '2026-06-01')).toMatchObject({
      helpTrack: 'main-duty',
      late: true,
      endDuties: [],
    });
  });

  it('found not to be in priority need after all, an intentional applicant is told what is owed now', () => {
    expect(decided(intentional(), 'priority-need', 'not-in-priority-need', '2026-06-01')).toMatchObject({
      helpTrack: 'not-priority-need',
      notices: ['N-184'],
    });
  });

  it('found eligible once more after relief is no letter, and gives no opportunity anew that is over', () => {
    for (const accommodationTrack of ['interim', 'none'] as const) {
      expect(decided({ ...intentional(), accommodationTrack }, 'eligibility', 'eligible', '2026-06-01')).toMatchObject({
        helpTrack: 'intentional',
        accommodationTrack,
        notices: [],
      });
    }
    expect(decided(notInNeed(), 'eligibility', 'eligible', '2026-06-01').notices).toEqual([]);
  });

  it.each<[string | null, string | null, string | null]>([
    ['not-in-priority-need', null, 'not-priority-need'],
    ['not-in-priority-need', 'intentional', 'not-priority-need'],
    ['in-priority-need', 'intentional', 'intentional'],
    ['in-priority-need', 'not-intentional', null],
    ['in-priority-need', null, null],
    [null, 'intentional', null],
  ])('priority need %s and intentionality %s: %s', (need, intent, next) => {
    const found = (outcome: string | null) =>
      outcome === null ? undefined : { outcome, decidedOn: '2026-03-20' as LocalDate, categories: [] };
    const settled = { 'priority-need': found(need), intentionality: found(intent) };
    expect(afterRelief({ ...relief(), settled })).toBe(next);
  });
});

describe('two effects in one', () => {
  it.each([
    [true, false],
    [false, true],
    [false, false],
  ])('are late where either is: %s, %s', (first, second) => {
    const effect = decided(relief(), 'priority-need', 'in-priority-need', '2026-03-20');
    expect(followedBy({ ...effect, late: first }, { ...effect, late: second }).late).toBe(first || second);
  });
});
