import { localDate } from '../../../shared/local-date.js';
import {
  REVIEWABLE,
  appealRunsFrom,
  mayTakeLonger,
  mindedToFirst,
  notGiven,
  reviewClocks,
  reviewOfReview,
  reviewWindow,
  whoMayReview,
} from './reviews.js';
import { ruleOf } from '../../refusals.spec-support.js';

const day = localDate;

describe('asking for a review', () => {
  it.each([
    ['2026-08-03', '2026-08-03', true, 0],
    ['2026-08-03', '2026-08-23', true, 0],
    ['2026-08-03', '2026-08-24', false, 1],
    ['2026-08-03', '2026-09-02', false, 10],
  ])('notified %s, asked %s: in time %s, %i days late', (notified, asked, inTime, daysLate) => {
    expect(reviewWindow(day(notified), day(asked))).toEqual({
      lastDay: '2026-08-23',
      firstDayAfter: '2026-08-24',
      inTime,
      daysLate,
    });
  });

  it('a longer time allowed in writing counts, a shorter one does not', () => {
    const asked = day('2026-09-01');
    expect(reviewWindow(day('2026-08-03'), asked, day('2026-09-04'))).toMatchObject({
      lastDay: '2026-09-04',
      inTime: true,
    });
    expect(reviewWindow(day('2026-08-03'), asked, day('2026-08-10'))).toMatchObject({
      lastDay: '2026-08-23',
      inTime: false,
    });
  });
});

describe('the clocks of a review', () => {
  it.each([
    ['eligibility', ['K-07']],
    ['priority-need', ['K-07']],
    ['relief-steps', ['K-06', 'K-10']],
    ['relief-ended', ['K-07']],
    ['prevention-steps', ['K-06', 'K-10']],
    ['prevention-ended', ['K-06', 'K-10']],
    ['refusal-to-cooperate-in-prevention', ['K-06', 'K-10']],
    ['refusal-to-cooperate-in-relief', ['K-07']],
    ['referral-conditions', ['K-08']],
    ['referee-decision', ['K-09']],
    ['suitability', ['K-07']],
  ] as const)('%s runs on %j', (kind, clocks) => {
    const dayOne = day('2026-03-10');
    expect(reviewClocks(kind, dayOne)).toEqual(clocks.map((clock) => ({ clock, dayOne })));
  });

  it('every reviewable decision names its paragraph of s.202(1)', () => {
    for (const { source } of Object.values(REVIEWABLE)) expect(source.text).toMatch(/^Housing Act 1996 s\.202\(1\)\(/);
  });
});

describe('a longer time for a review', () => {
  const agreed = { clock: 'K-07', lastDay: '2026-05-14', agreedOn: '2026-05-14', until: '2026-05-15', inWriting: true };
  it.each([
    ['agreed on the last day, for one day more', {}, null, undefined],
    ['agreed the day after', { agreedOn: '2026-05-15', until: '2026-06-30' }, 'K-07', 'agreedOn'],
    ['to the day that it has already', { until: '2026-05-14' }, 'K-07', 'until'],
    ['by word of mouth', { inWriting: false }, 'K-07', 'inWriting'],
    ['steps: by word of mouth', { clock: 'K-06', inWriting: false }, 'K-06', 'inWriting'],
    ['referral conditions: by word of mouth', { clock: 'K-08', inWriting: false }, 'K-08', 'inWriting'],
    ['a referee: by word of mouth', { clock: 'K-09', inWriting: false }, 'K-09', 'inWriting'],
    ['to write: agreed on the last day', { clock: 'K-10' }, null, undefined],
    ['to write: agreed the day after', { clock: 'K-10', agreedOn: '2026-05-15' }, 'K-10', 'agreedOn'],
    ['to write: by word of mouth', { clock: 'K-10', inWriting: false }, 'K-10', 'inWriting'],
    ['a leap day more', { lastDay: '2028-02-28', agreedOn: '2028-02-01', until: '2028-02-29' }, null, undefined],
  ])('%s', (_, more, rule, field) => {
    const step = mayTakeLonger({ ...agreed, ...more } as Parameters<typeof mayTakeLonger>[0]);
    expect(ruleOf(step)).toBe(rule);
    expect(step?.field).toBe(field);
    if (step) expect(step.citation).toContain('SI 2018/223');
  });
});

describe('who may review', () => {
  it.each([
    [{ reviewerGrade: 3, decisionMakerGrade: 2, reviewerWasInvolved: false }, true],
    [{ reviewerGrade: 2, decisionMakerGrade: 2, reviewerWasInvolved: false }, false],
    [{ reviewerGrade: 1, decisionMakerGrade: 2, reviewerWasInvolved: false }, false],
    [{ reviewerGrade: 3, decisionMakerGrade: 2, reviewerWasInvolved: true }, false],
  ])('%j: %s', (officers, allowed) => {
    const refused = whoMayReview(officers);
    expect(ruleOf(refused)).toBe(allowed ? null : 'RV-3');
    expect(refused?.citation ?? null).toBe(allowed ? null : 'SI 2018/223 reg 8(2)');
    expect(refused?.explanation.includes('involved') ?? false).toBe(officers.reviewerWasInvolved);
  });

  it('nobody reviews a review', () => {
    expect(ruleOf(reviewOfReview())).toBe('RV-2');
    expect(reviewOfReview()).toMatchObject({ citation: 'Housing Act 1996 ss.202(2), 204' });
  });
});

describe('how a review may come out', () => {
  const against = { againstThePerson: true, deficiencyFound: true, toldMindedTo: false };

  it.each([
    ['against them, a deficiency found, not told first', against, 'RV-minded-to'],
    ['against them, a deficiency found, told first', { ...against, toldMindedTo: true }, null],
    ['against them, no deficiency found', { ...against, deficiencyFound: false }, null],
    ['for them, a deficiency found', { ...against, againstThePerson: false }, null],
  ])('%s', (_, outcome, rule) => {
    const refused = mindedToFirst(outcome);
    expect(ruleOf(refused)).toBe(rule);
    if (refused) expect(refused.citation).toBe('SI 2018/223 reg 7(2)');
  });

  it('a letter without its reasons or the right of appeal counts as not given', () => {
    expect(ruleOf(notGiven())).toBe('RV-5');
    expect(notGiven().citation).toBe('Housing Act 1996 s.203(4)-(6)');
  });
});

describe('when the time to appeal starts', () => {
  const due = { dueOn: day('2026-05-04'), today: day('2026-05-04') };

  it.each([
    ['properly notified', { ...due, notifiedOn: day('2026-04-20'), noticeComplete: true }, '2026-04-20'],
    ['notified without reasons', { ...due, notifiedOn: day('2026-04-20'), noticeComplete: false }, null],
    ['not notified, not yet overdue', { ...due, notifiedOn: null, noticeComplete: false }, null],
    [
      'not notified, overdue',
      { ...due, notifiedOn: null, noticeComplete: false, today: day('2026-05-05') },
      '2026-05-04',
    ],
  ])('%s', (_, review, expected) => {
    expect(appealRunsFrom(review)).toBe(expected);
  });
});
