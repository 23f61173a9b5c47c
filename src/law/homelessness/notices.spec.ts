import { NOTICES, type NoticeCode, emptySlots, reviewDecisionGiven } from './notices.js';

describe('the catalogue of notices', () => {
  it.each(Object.keys(NOTICES) as NoticeCode[])(
    '%s has its parts, and the review right exactly where it is due',
    (code) => {
      const { mandatorySlots, carriesReviewRight, source } = NOTICES[code];
      expect(mandatorySlots).toEqual(expect.arrayContaining(['date', 'officer', 'plainStatement', 'contact']));
      expect(mandatorySlots.includes('reviewTimeLimit')).toBe(carriesReviewRight);
      expect(source.text).not.toBe('');
    },
  );

  it('names every part that is still empty', () => {
    const filled = { date: '10 March 2026', officer: 'A', plainStatement: 'B', contact: ' ', ground: 'RL-a' };
    expect(emptySlots('N-189B(5)', filled)).toEqual(['contact', 'reasons', 'reviewRight', 'reviewTimeLimit']);
  });

  it.each([
    [{ reasons: 'a', rightOfAppeal: 'b', appealTimeLimit: 'c' }, true],
    [{ rightOfAppeal: 'b', appealTimeLimit: 'c' }, false],
    [{ reasons: 'a', appealTimeLimit: 'c' }, false],
    [{ reasons: 'a', rightOfAppeal: 'b', appealTimeLimit: '' }, false],
  ])('a review decision with %j counts as given: %s', (filled, given) => {
    expect(reviewDecisionGiven(filled).given).toBe(given);
  });
});
