import { localDate } from '../../../shared/local-date.js';
import { ruleOf } from '../../refusals.spec-support.js';
import { isUnlawfulStep } from '../../unlawful-step.js';
import type { CaseFacts, DecisionEffect } from '../case-facts.js';
import { fled, inRelief, opened, proposal, record } from '../case-notes.spec-support.js';
import { turnOverRelief } from '../decisions/decisions.js';
import { type ReviewedEnd, takeUpAgain } from './taking-up-again.js';

const day = localDate;
const closed = (facts: CaseFacts): CaseFacts => ({ ...facts, helpTrack: 'closed', accommodationTrack: 'none' });

/** Relief since 10 March ended because an offer was not taken up; the reviewer set that aside. */
const end: ReviewedEnd = {
  ...{ duty: 'relief', startedOn: day('2026-03-10'), ground: 'RL-c', matter: 'relief-ended' },
  ...{ reviewOutcome: 'quashed', appealOutcome: null },
};
const relief = closed(inRelief('2026-03-10'));

function owed(result: ReturnType<typeof takeUpAgain>): DecisionEffect {
  if (isUnlawfulStep(result)) throw new Error(`refused: ${result.explanation}`);
  return result;
}

describe('RV-8: a duty whose end was set aside (ss.203-204)', () => {
  it.each<[string, Partial<ReviewedEnd>, boolean]>([
    ['the reviewer set it aside', {}, true],
    ['the reviewer changed it', { reviewOutcome: 'varied' }, true],
    ['the reviewer let it stand', { reviewOutcome: 'confirmed' }, false],
    ['nobody has decided yet', { reviewOutcome: 'pending' }, false],
    ['she wanted no review any more', { reviewOutcome: 'withdrawn' }, false],
    ['it stood, and the court set it aside', { reviewOutcome: 'confirmed', appealOutcome: 'quashed' }, true],
    ['it stood, and the court changed it', { reviewOutcome: 'confirmed', appealOutcome: 'varied' }, true],
    ['it stood, and the council gave it up in court', { reviewOutcome: 'confirmed', appealOutcome: 'settled' }, true],
    ['it stood, and so it did in court', { reviewOutcome: 'confirmed', appealOutcome: 'dismissed' }, false],
    ['the offer behind it was not suitable', { matter: 'suitability' }, true],
    ['the review was of whether relief is owed at all', { matter: 'duty-owed' }, false],
    ['the review was of the steps', { matter: 'relief-steps' }, false],
    ['a notice of s.193B, set aside', { ground: 'RL-193B', matter: 'refusal-to-cooperate-in-relief' }, true],
    ['another council owes it: that was no end of ours', { ground: 'RL-198' }, false],
  ])('%s: may be taken up again %s', (_, more, may) => {
    const result = takeUpAgain(relief, { ...end, ...more }, day('2026-04-20'));
    if (may) expect(owed(result).helpTrack).toBe('relief');
    else expect(ruleOf(isUnlawfulStep(result) ? result : null)).toBe('RV-8');
  });

  it('is none where the review was of a decision, a plan or a place', () => {
    const result = takeUpAgain(relief, null, day('2026-04-20'));
    expect(ruleOf(isUnlawfulStep(result) ? result : null)).toBe('RV-8');
  });

  it.each<[string, CaseFacts, string]>([
    ['the main duty is owed meanwhile', { ...relief, helpTrack: 'main-duty', accommodationTrack: 'main' }, 'Another'],
    [
      'a referral waits for its answer',
      { ...relief, helpTrack: 'application-open', accommodationTrack: 'held-pending-referral' },
      'Another',
    ],
    [
      'they are found not eligible',
      record(inRelief('2026-03-10'), proposal('eligibility', 'not-eligible', '2026-04-01')),
      'not eligible',
    ],
    [
      'they are found not homeless',
      {
        ...relief,
        settled: {
          ...relief.settled,
          homelessness: { outcome: 'neither', decidedOn: day('2026-04-01'), categories: [] },
        },
      },
      'neither homeless',
    ],
  ])('not while %s', (_, facts, why) => {
    const result = takeUpAgain(facts, end, day('2026-04-20'));
    expect(result).toMatchObject({ rule: 'RV-8', explanation: expect.stringContaining(why) });
    expect(ruleOf(isUnlawfulStep(result) ? result : null)).toBe('RV-8');
  });

  it('is owed from its own first day, with the days that it had, and a roof where one is owed', () => {
    const hers = closed(inRelief('2026-03-10', fled()));
    expect(owed(takeUpAgain(hers, end, day('2026-04-20')))).toMatchObject({
      helpTrack: 'relief',
      accommodationTrack: 'interim',
      startDuties: [{ duty: 'relief', startedOn: '2026-03-10', clock: 'K-02' }],
      notices: [],
    });
    expect(owed(takeUpAgain(relief, end, day('2026-04-20'))).accommodationTrack).toBe('none');
  });

  it.each([
    ['on day 56', '2026-05-04', null],
    ['on the day after', '2026-05-05', 'main-duty'],
    ['long after', '2026-08-01', 'main-duty'],
  ])('taken up %s, relief has become what the statute makes of it', (_, on, becomes) => {
    const needed = record(inRelief('2026-03-10', fled()), proposal('priority-need', 'in-priority-need', '2026-03-20'));
    const { helpTrack, accommodationTrack } = owed(takeUpAgain(closed(needed), end, day(on)));
    const effect = turnOverRelief({ ...needed, helpTrack, accommodationTrack }, day(on));
    expect(effect?.helpTrack ?? null).toBe(becomes);
    if (effect) expect(effect.startDuties).toMatchObject([{ duty: 'main', startedOn: '2026-05-05' }]);
  });

  it.each([
    ['prevention', 'PV-g', 'prevention-ended', 'prevention', 'none'],
    ['main', 'MD-6d', 'main-duty-ended', 'main-duty', 'main'],
  ] as const)('the same of %s', (duty, ground, matter, helpTrack, accommodationTrack) => {
    const found = takeUpAgain(closed(opened()), { ...end, duty, ground, matter }, day('2026-04-20'));
    expect(owed(found)).toMatchObject({ helpTrack, accommodationTrack });
  });
});
