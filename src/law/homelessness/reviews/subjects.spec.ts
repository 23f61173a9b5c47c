import type { LocalDate } from '../../../shared/local-date.js';
import { MATTERS } from './reviews.js';
import { isOfFinalOffer, mattersOf, type ReviewSubject, suitabilityReviewedFrom, toldOf } from './subjects.js';

const decision = (question: string, outcome = '') =>
  ({ kind: 'decision', question, outcome }) as Extract<ReviewSubject, { kind: 'decision' }>;
const duty = (of: 'prevention' | 'relief' | 'main', endGround: string | null) =>
  ({ kind: 'duty', duty: of, endGround }) as const;

describe('what may be looked at again (s.202(1))', () => {
  it.each<[string, ReviewSubject, string[]]>([
    ['who is eligible, (a)', decision('eligibility'), ['eligibility']],
    ['whether they are homeless, (b)', decision('homelessness'), ['homelessness']],
    ['priority need, (b)', decision('priority-need'), ['priority-need']],
    ['intentional homelessness, (b)', decision('intentionality'), ['intentionality']],
    [
      'a referral, (c), whose conditions are decided on elsewhere, (d)-(e)',
      decision('referral', 'refer'),
      ['referral', 'referral-conditions', 'referee-decision', 'duty-after-referral'],
    ],
    ['that nobody is referred, (c)', decision('referral', 'do-not-refer'), ['referral']],
    ['which duty is owed, (b)', duty('relief', null), ['duty-owed']],
    ['that relief has ended, (ba)(ii)', duty('relief', 'RL-f'), ['duty-owed', 'relief-ended']],
    ['relief that ended by itself: there was no notice', duty('relief', 'RL-AUTO'), ['duty-owed']],
    ['relief that another council owes', duty('relief', 'RL-198'), ['duty-owed']],
    ['an offer that ended relief, (f)-(h)', duty('relief', 'RL-c'), ['duty-owed', 'relief-ended', 'suitability']],
    ['a final offer, (1B)', duty('relief', 'RL-193A'), ['duty-owed', 'relief-ended', 'suitability']],
    ['a notice of s.193B, (bb)', duty('relief', 'RL-193B'), ['duty-owed', 'refusal-to-cooperate-in-relief']],
    [
      'the same in prevention, (bb)',
      duty('prevention', 'PV-193B'),
      ['duty-owed', 'refusal-to-cooperate-in-prevention'],
    ],
    ['that prevention has ended, (bc)(ii)', duty('prevention', 'PV-b'), ['duty-owed', 'prevention-ended']],
    ['an offer that ended prevention', duty('prevention', 'PV-d'), ['duty-owed', 'prevention-ended', 'suitability']],
    ['that the main duty has ended', duty('main', 'MD-6d'), ['duty-owed', 'main-duty-ended']],
    ['a private offer, taken up or not', duty('main', 'MD-7AA'), ['duty-owed', 'main-duty-ended', 'suitability']],
    ['the steps to find a home, (ba)(i)', { kind: 'housing-plan', duty: 'relief' }, ['relief-steps']],
    ['the steps to keep a home, (bc)(i)', { kind: 'housing-plan', duty: 'prevention' }, ['prevention-steps']],
    ['a place that was offered, (f)', { kind: 'placement' }, ['suitability']],
    ['a home that was offered, taken up or not, (g)-(h)', { kind: 'housing-offer' }, ['suitability']],
  ])('%s', (_, subject, matters) => {
    expect(mattersOf(subject)).toEqual(matters);
    for (const matter of mattersOf(subject)) expect(MATTERS).toContain(matter);
  });

  it.each([
    ['suitability', 'RL-193A', true],
    ['suitability', 'RL-c', false],
    ['suitability', null, false],
    ['relief-ended', 'RL-193A', false],
  ] as const)('keeps relief alive where it is of %s after %s (s.188(2A)): %s', (matter, ground, alive) => {
    expect(isOfFinalOffer(matter, ground)).toBe(alive);
  });
});

describe('whether a place suits them (s.202(1)(f))', () => {
  const days = (from: string, to: string | null) => ({ startedOn: from as LocalDate, endedOn: to as LocalDate | null });
  const place = (offeredOn: string, leftOn: string | null = null) => ({
    offeredOn: offeredOn as LocalDate,
    leftOn: leftOn as LocalDate | null,
  });
  const main = days('2026-05-05', null);

  it.each<[string, Parameters<typeof suitabilityReviewedFrom>, string | null]>([
    ['under s.188: no review', [place('2026-03-10'), 'interim', null], null],
    ['under s.199A(2) or 200(1): no review', [place('2026-03-10'), 'held-pending-referral', null], null],
    ['under s.190(2): from its offer', [place('2026-05-06'), 'reasonable-opportunity', null], '2026-05-06'],
    ['where no roof is owed, under relief: from its offer', [place('2026-03-10'), 'none', null], '2026-03-10'],
    ['offered under the main duty', [place('2026-05-06'), 'main', main], '2026-05-06'],
    ['interim that goes on under it: from its first day', [place('2026-03-10'), 'main', main], '2026-05-05'],
    ['left on its first day', [place('2026-03-10', '2026-05-05'), 'main', main], '2026-05-05'],
    ['left on the day before', [place('2026-03-10', '2026-05-04'), 'main', main], null],
    [
      'provided under it, which has ended',
      [place('2026-05-06'), 'none', days('2026-05-05', '2026-08-01')],
      '2026-05-06',
    ],
    [
      'offered after it was passed on',
      [place('2026-08-02'), 'held-pending-referral', days('2026-05-05', '2026-08-01')],
      null,
    ],
  ])('%s', (_, asked, from) => {
    expect(suitabilityReviewedFrom(...asked)).toBe(from);
  });
});

describe('since when they know of it', () => {
  it.each<[string, (string | null)[], string]>([
    ['no letter on record', ['2026-03-10', null, null], '2026-03-10'],
    ['its letter went a week later', ['2026-03-10', '2026-03-17', null], '2026-03-17'],
    ['they were told after the letter', ['2026-03-10', '2026-03-17', '2026-03-20'], '2026-03-20'],
    ['nobody shortens it', ['2026-03-10', '2026-03-17', '2026-03-11'], '2026-03-17'],
  ])('%s', (_, [onRecord, letter, told], since) => {
    const day = (value: string | null | undefined) => (value ?? null) as LocalDate | null;
    expect(toldOf(day(onRecord) as LocalDate, day(letter), day(told))).toBe(since);
  });
});
