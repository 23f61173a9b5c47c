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
  const relief = days('2026-03-10', '2026-05-04');
  const main = days('2026-05-05', null);
  const onRecord = { main: null, opportunity: null, help: [relief], interimEndedOn: null };
  const underMain = { ...onRecord, main };
  const mainEnded = { ...onRecord, main: days('2026-05-05', '2026-08-01') };
  const opportunity = { ...onRecord, opportunity: days('2026-05-05', null) };
  const opportunityEnded = { ...onRecord, opportunity: days('2026-05-05', '2026-06-01') };
  const interimEnded = { ...onRecord, interimEndedOn: '2026-05-04' as LocalDate };
  const reliefGoesOn = { ...onRecord, help: [days('2026-03-10', null)] };
  const interimEndedEarly = { ...reliefGoesOn, interimEndedOn: '2026-04-01' as LocalDate };

  it.each<[string, Parameters<typeof suitabilityReviewedFrom>, string | null]>([
    ['under s.188: no review', [place('2026-03-10'), 'interim', reliefGoesOn], null],
    ['under s.199A(2) or 200(1): no review', [place('2026-03-10'), 'held-pending-referral', onRecord], null],
    ['under s.190(2): from its offer', [place('2026-05-06'), 'reasonable-opportunity', opportunity], '2026-05-06'],
    [
      'interim that goes on under s.190(2): from its first day',
      [place('2026-03-10'), 'reasonable-opportunity', opportunity],
      '2026-05-05',
    ],
    ['the same, once that has ended', [place('2026-03-10'), 'none', opportunityEnded], '2026-05-05'],
    ['under a power, after that', [place('2026-06-02'), 'none', opportunityEnded], null],
    [
      'interim that they left before s.190(2)',
      [place('2026-03-10', '2026-04-01'), 'reasonable-opportunity', opportunity],
      null,
    ],
    ['where no roof is owed, under relief: from its offer', [place('2026-03-10'), 'none', reliefGoesOn], '2026-03-10'],
    ['interim, and relief has ended with no roof', [place('2026-03-10'), 'none', interimEnded], null],
    ['interim that ended while relief goes on', [place('2026-03-10'), 'none', interimEndedEarly], null],
    ['under relief, after interim ended', [place('2026-04-02'), 'none', interimEndedEarly], '2026-04-02'],
    [
      'on the day on which interim ended: which it is, nobody can tell',
      [place('2026-04-01'), 'none', interimEndedEarly],
      '2026-04-01',
    ],
    ['under the power of s.188(3), after relief', [place('2026-05-06'), 'none', onRecord], null],
    ['goes on under that power', [place('2026-03-10'), 'power-pending-review', interimEnded], null],
    ['offered under the main duty', [place('2026-05-06'), 'main', underMain], '2026-05-06'],
    ['interim that goes on under it: from its first day', [place('2026-03-10'), 'main', underMain], '2026-05-05'],
    ['left on its first day', [place('2026-03-10', '2026-05-05'), 'main', underMain], '2026-05-05'],
    ['left on the day before', [place('2026-03-10', '2026-05-04'), 'main', underMain], null],
    ['provided under it, which has ended', [place('2026-05-06'), 'none', mainEnded], '2026-05-06'],
    ['offered after it was passed on', [place('2026-08-02'), 'held-pending-referral', mainEnded], null],
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
