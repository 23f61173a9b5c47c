import fc from 'fast-check';
import { isRefusal } from '../../shared/refusal.js';
import { ANSWER_CODES, type MeasureAnswer, SAID_BY_CODES } from './measure.codes.js';
import { changeBetween, fittingOutcomes, type GivenAnswer, readAnswers } from './measure.rules.js';

const answered = (age: number, answer: GivenAnswer['answer'] = 'hard', saidBy?: GivenAnswer['saidBy']): GivenAnswer[] =>
  fittingOutcomes(age).map((code) => ({ code, answer, ...(saidBy ? { saidBy } : {}) }));

describe('measures of how things are', () => {
  it.each([
    [0, 3],
    [15, 3],
    [16, 7],
    [43, 7],
  ])('at %i years ask about %i outcomes', (age, outcomes) => {
    expect(fittingOutcomes(age)).toHaveLength(outcomes);
  });

  it('never ask a child about drinking', () => {
    expect(fittingOutcomes(9)).toEqual(['wellbeing', 'education', 'children-safer']);
  });

  it('want every outcome that fits, and no other', () => {
    const refused = readAnswers([...answered(9, 'well', 'person').slice(1), { code: 'alcohol', answer: 'well' }], 9);
    expect(isRefusal(refused) && [refused.code, refused.errors.map(({ code }) => code)]).toEqual([
      'outcomes-do-not-fit',
      ['outcome-missing', 'outcome-not-theirs'],
    ]);
  });

  it.each<[MeasureAnswer, string | null]>([
    ['not-asked', 'worker'],
    ['rather-not-say', 'person'],
    ['hard', null],
    ['does-not-apply', null],
  ])('know by itself who says "%s": %s', (answer, saidBy) => {
    const read = readAnswers(answered(9, answer), 9);
    if (saidBy === null) return expect(isRefusal(read) && read.code).toBe('said-by-needed');
    expect(read).toEqual(fittingOutcomes(9).map((code) => ({ code, answer, saidBy })));
  });

  it.each<[MeasureAnswer, MeasureAnswer, string | null]>([
    ['very-hard', 'hard', 'better'],
    ['well', 'mostly-well', 'harder-now'],
    ['up-and-down', 'up-and-down', 'about-the-same'],
    ['not-asked', 'well', null],
    ['hard', 'rather-not-say', null],
    ['does-not-apply', 'does-not-apply', null],
  ])('from %s to %s are %s', (first, last, change) => {
    expect(changeBetween(first, last)).toBe(change);
  });

  it('are the other way round backwards, whatever was answered', () => {
    const anyAnswer = fc.constantFrom(...ANSWER_CODES);
    const backwards = { better: 'harder-now', 'harder-now': 'better', 'about-the-same': 'about-the-same' } as const;
    fc.assert(
      fc.property(anyAnswer, anyAnswer, (first, last) => {
        const change = changeBetween(first, last);
        expect(changeBetween(last, first)).toBe(change && backwards[change]);
      }),
    );
  });

  it('keep what was given, whoever said it', () => {
    const anyAnswers = fc.tuple(fc.constantFrom(...ANSWER_CODES), fc.constantFrom(...SAID_BY_CODES));
    fc.assert(
      fc.property(fc.array(anyAnswers, { minLength: 7, maxLength: 7 }), (said) => {
        const given = fittingOutcomes(30).map((code, index) => {
          const [answer, saidBy] = said[index] ?? ['hard', 'person'];
          return { code, answer, saidBy };
        });
        const read = readAnswers(given, 30);
        if (isRefusal(read)) throw new Error(read.code);
        expect(read.map(({ code, answer }) => ({ code, answer }))).toEqual(
          given.map(({ code, answer }) => ({ code, answer })),
        );
      }),
    );
  });
});
