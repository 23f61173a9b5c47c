import { localDate } from '../../../shared/local-date.js';
import { DEFAULT_SETTINGS, type LawSettings } from '../../settings.js';
import { STILL_OPEN_TO_INELIGIBLE } from '../gateway/eligibility.js';
import type { CaseFacts } from '../case-facts.js';
import { inRelief, lawful, opened, proposal, refused } from '../case-notes.spec-support.js';
import { decide } from './decisions.js';

const CARE_LEAVER_LAW = localDate('2027-04-01');
const COMMENCED: LawSettings = { ...DEFAULT_SETTINGS, commencements: { CWSA_S9: CARE_LEAVER_LAW } };

const advised = (
  facts: CaseFacts,
  asked: Record<string, unknown>,
  outcome = 'intentional',
  settings = DEFAULT_SETTINGS,
) => lawful(decide(facts, proposal('intentionality', outcome, '2026-03-20', { facts: asked }), settings)).advice;

const about = (advice: string[], rule: string): boolean => advice.some((sentence) => sentence.includes(`(${rule})`));

describe('what an officer is told beside a finding of intentional homelessness', () => {
  const aged = (applicantAge: number): CaseFacts => inRelief('2026-03-10', opened({ applicantAge }));

  it('is that a reasonable opportunity, advice and help are owed, and whom to ask about children', () => {
    expect(advised(aged(34), {})).toEqual([expect.stringContaining('s.190(2)'), expect.stringContaining('s.213A')]);
  });

  it('is nothing where it is found that they are not', () => {
    expect(advised(aged(19), { formerRelevantChild: true }, 'not-intentional')).toEqual([]);
  });

  it('is to record how economic abuse was ruled out, where abuse was disclosed and nowhere else', () => {
    const disclosed = inRelief('2026-03-10', opened({ domesticAbuseDisclosed: true }));
    expect(about(advised(disclosed, { leftBecauseOfAbuse: false }), 'INT-7')).toBe(true);
    expect(about(advised(aged(34), { leftBecauseOfAbuse: false }), 'INT-7')).toBe(false);
  });

  it.each([
    ['a former relevant child of 24', 24, { formerRelevantChild: true }, true],
    ['a relevant child of 17', 17, { relevantChild: true }, true],
    ['a former relevant child of 25', 25, { formerRelevantChild: true }, false],
    ['somebody of 24 who was never in care', 24, {}, false],
  ])('is that the law on care leavers is not in force, for %s', (_, age, asked, told) => {
    expect(about(advised(aged(age), asked), 'INT-6')).toBe(told);
  });

  it('is no longer that once the law is in force: then the finding is refused', () => {
    const finding = (day: string) =>
      decide(
        aged(24),
        proposal('intentionality', 'intentional', day, { facts: { formerRelevantChild: true } }),
        COMMENCED,
      );
    expect(about(lawful(finding('2027-03-31')).advice, 'INT-6')).toBe(true);
    expect(refused(finding('2027-04-01')).rule).toBe('INT-6');
    const older = decide(aged(25), proposal('intentionality', 'intentional', '2027-04-01'), COMMENCED);
    expect(about(lawful(older).advice, 'INT-6')).toBe(false);
  });
});

describe('what an officer is told beside a finding on eligibility', () => {
  it.each([
    ['not-eligible', [...STILL_OPEN_TO_INELIGIBLE]],
    ['eligible', []],
  ])('%s', (outcome, advice) => {
    expect(lawful(decide(opened(), proposal('eligibility', outcome, '2026-03-10'))).advice).toEqual(advice);
  });
});
