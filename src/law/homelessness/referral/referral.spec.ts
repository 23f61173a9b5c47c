import { PRESTON, fled, inRelief, lawful, proposal, refused } from '../case-notes.spec-support.js';
import type { Question } from '../case-facts.js';
import { decide } from '../decisions/decisions.js';

const SAFE_THERE = {
  toAuthorityCode: PRESTON,
  riskInThatDistrict: false,
  connectionHere: false,
  connectionThere: true,
};
const refer = (facts: Record<string, unknown> = {}) =>
  decide(inRelief('2026-03-10'), proposal('referral', 'refer', '2026-03-20', { facts: { ...SAFE_THERE, ...facts } }));

describe('connections of which the statute speaks by name', () => {
  it('E8: with none of them a referral may be made', () => {
    const none = { owedLeavingCareHere: false, lastDispersedHere: false, connectionThereIsDetention: false };
    expect(lawful(refer(none)).effect.accommodationTrack).toBe('held-pending-referral');
  });

  it.each([
    ['LC-7', 'a care leaver whom the council or county here owes help', { owedLeavingCareHere: true }, '199(8)'],
    ['LC-6', 'the last home as an asylum seeker was here', { lastDispersedHere: true }, '199(6)-(7)'],
    ['LC-6', 'the only tie there is a time in prison', { connectionThereIsDetention: true }, '199(3)'],
  ])('%s: %s: the case stays here', (rule, _, fact, section) => {
    const step = refused(refer(fact));
    expect(step).toMatchObject({ rule, citation: `Housing Act 1996 s.198(2); Housing Act 1996 s.${section}` });
    expect(step.insteadYouMay).toEqual(['Keep the case here: record "do not refer".']);
  });

  it('the danger is said before the connection', () => {
    expect(refused(refer({ riskInThatDistrict: true, owedLeavingCareHere: true })).rule).toBe('LC-3');
  });
});

describe('LC-10: a case that another council referred in relief (s.199A)', () => {
  const otherwise = { otherCouncilFoundOtherwise: true };

  it.each<[Question, string]>([
    ['eligibility', 'not-eligible'],
    ['homelessness', 'neither'],
    ['intentionality', 'intentional'],
  ])('%s is what that council found', (question, outcome) => {
    const facts = inRelief('2026-03-10');
    const proposed = proposal(question, outcome, '2026-03-20', { facts: otherwise });
    expect(refused(decide({ ...facts, helpTrack: 'application-open' }, proposed))).toMatchObject({
      rule: 'LC-10',
      field: 'facts.changedSinceThen',
    });
  });

  it('unless things have changed since, or something new has come to light', () => {
    const changed = { facts: { ...otherwise, changedSinceThen: true } };
    const proposed = proposal('intentionality', 'intentional', '2026-03-20', changed);
    expect(lawful(decide(inRelief('2026-03-10'), proposed)).effect.notices).toEqual(['N-184']);
  });

  it('binds nothing where that council found the same', () => {
    const same = proposal('intentionality', 'not-intentional', '2026-03-20', {
      facts: { otherCouncilFoundOtherwise: false },
    });
    expect(lawful(decide(inRelief('2026-03-10'), same)).effect.notices).toEqual([]);
  });

  it('does not reach priority need, which that council need not have decided', () => {
    const need = proposal('priority-need', 'in-priority-need', '2026-03-20', {
      facts: otherwise,
      categories: ['PN-e'],
    });
    expect(lawful(decide(inRelief('2026-03-10', fled()), need)).mainCategory).toBe('PN-e');
  });
});
