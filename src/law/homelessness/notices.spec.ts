import { ruleOf, whole } from '../refusals.spec-support.js';
import { incompleteLetter } from './incomplete-letter.js';
import { NOTICES, type LetterFacts, type NoticeCode, emptySlots, lawfulParts, mandatorySlots } from './notices.js';

const NOTHING: LetterFacts = {
  ...{ adverse: false, restrictedCase: false, shortReview: false },
  ...{ planChanged: false, finalOffer: false, offerUnder195A: false },
};

describe('the catalogue of notices', () => {
  it.each(Object.keys(NOTICES) as NoticeCode[])(
    '%s has its parts, and the review right exactly where it is due',
    (code) => {
      const { carriesReviewRight, source } = NOTICES[code];
      const slots = mandatorySlots(code, NOTHING);
      expect(slots).toEqual(expect.arrayContaining(['date', 'officer', 'plainStatement', 'contact']));
      expect(slots.includes('reviewTimeLimit')).toBe(carriesReviewRight);
      expect(new Set(slots).size).toBe(slots.length);
      expect(source.text).not.toBe('');
    },
  );

  it('names every part that is still empty', () => {
    const filled = { date: '10 March 2026', officer: 'A', plainStatement: 'B', contact: ' \u200b', ground: 'RL-a' };
    expect(emptySlots('N-189B(5)', NOTHING, filled)).toEqual(['contact', 'reasons', 'reviewRight', 'reviewTimeLimit']);
  });

  it.each([
    ['N-184', 'adverse', 'reasonsForEachAdverseIssue', 'a decision in her favour needs no reasons (s.184(3))'],
    ['N-184', 'restrictedCase', 'restrictedPerson', 'only a restricted case names a restricted person (s.184(7))'],
    ['N-PHP', 'planChanged', 'changes', 'a first plan has no changes'],
    ['N-193-offer', 'finalOffer', 'offerIsFinal', 'only a final offer says that it is one (s.193(7A))'],
    ['N-193-offer', 'offerUnder195A', 'applyingAgain', 'only while s.195A stood had it an effect (s.193(7AB)(c))'],
    ['N-202-acknowledgement', 'shortReview', 'twoWeekLimit', 'two weeks only for steps and prevention'],
    ['N-203', 'adverse', 'reasons', 'a review that ends in her favour needs no reasons (s.203(4))'],
  ] as const)('%s: where %s, it must have %s: %s', (code, fact, slot, _why) => {
    expect(mandatorySlots(code, NOTHING)).not.toContain(slot);
    expect(mandatorySlots(code, { ...NOTHING, [fact]: true })).toContain(slot);
  });

  it('that was written elsewhere is asked for what the law says of it, and not for its date or officer', () => {
    expect(lawfulParts('N-189B(5)', NOTHING)).toEqual(['ground', 'reasons', 'reviewRight', 'reviewTimeLimit']);
    expect(lawfulParts('N-184', NOTHING)).not.toContain('reasonsForEachAdverseIssue');
    expect(lawfulParts('N-184', { ...NOTHING, adverse: true })).toContain('reasonsForEachAdverseIssue');
  });

  it('of a refusal to co-operate names both who decided and who authorised it (SI 2018/223 regs 2-3)', () => {
    expect(mandatorySlots('N-193B', NOTHING)).toEqual(expect.arrayContaining(['decisionOfficer', 'authoriser']));
  });

  it.each([
    [['reasons'], 'RV-5'],
    [['rightOfAppeal'], 'RV-5'],
    [['appealTimeLimit', 'confirmedOrVaried'], 'RV-5'],
    [['confirmedOrVaried'], 'N-203'],
  ] as const)('a review decision without %j is refused by %s', (missing, rule) => {
    expect(ruleOf(incompleteLetter('N-203', missing))).toBe(rule);
  });

  it('says which parts are missing, and refuses nothing that is whole', () => {
    const step = whole(incompleteLetter('N-189B(5)', ['ground', 'reasons']));
    expect(step).toMatchObject({ rule: 'N-189B(5)', citation: 'Housing Act 1996 s.189B(5)-(8)' });
    expect(step.explanation).toContain('the ground on which the duty ends; the reasons');
    expect(incompleteLetter('N-189B(5)', [])).toBeNull();
  });
});
