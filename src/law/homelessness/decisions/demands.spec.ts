import { fled, proposal } from '../case-notes.spec-support.js';
import { ruleOf, whole } from '../../refusals.spec-support.js';
import { refuseDemands } from './demands.js';

const demandIn = (facts: Record<string, unknown>) =>
  refuseDemands(fled(), proposal('priority-need', 'in-priority-need', '2026-03-10', { facts }));

describe('what a decision cites when something was asked of a victim', () => {
  it.each([
    [{ proofRequired: true }, /s\.189\(1\)\(e\)/],
    [{ perpetratorContacted: true }, /^Housing Act 1996 s\.177\(1\); Homelessness Code of Guidance ch\. 21$/],
    [{ toldToReturnHome: true }, /^Housing Act 1996 s\.177\(1\); Homelessness Code of Guidance ch\. 21$/],
  ])('%j', (facts, cited) => {
    expect(whole(demandIn(facts)).citation).toMatch(cited);
  });

  it('what stands against the proof is not what stands against meeting the perpetrator', () => {
    expect(whole(demandIn({ proofRequired: true })).citation).not.toContain(
      '177(1); Homelessness Code of Guidance ch. 21',
    );
  });
});

describe('a demand that a fact’s words tell', () => {
  it.each([
    ['required', 'PN-e'],
    [' Demanded ', 'PN-e'],
    ['asked for', 'PN-e'],
    ['not required', null],
    ['none was required', null],
    ['required by nobody', null],
  ])('evidence: "%s"', (said, rule) => {
    expect(ruleOf(demandIn({ evidence: said }))).toBe(rule);
  });

  it.each([
    ['no', null],
    [' none ', null],
    ['0', null],
    ['n/a', null],
    ['never asked', 'PN-e'],
    ['not by us', null],
    ['nobody but the police', 'PN-e'],
    ['yes, there is no other way', 'PN-e'],
    [0, null],
    ['', null],
  ])('proofRequired: %j', (said, rule) => {
    expect(ruleOf(demandIn({ proofRequired: said }))).toBe(rule);
  });
});

describe('how far facts are read', () => {
  const nested = (depth: number): Record<string, unknown> =>
    depth === 0 ? { proofRequired: true } : { a: nested(depth - 1) };

  it.each([
    [0, 'facts.proofRequired'],
    [3, 'facts.a.a.a.proofRequired'],
  ])('%i folds down the demand is named', (depth, field) => {
    expect(whole(demandIn(nested(depth))).field).toBe(field);
  });

  it('beyond four folds nothing is a plain record of what was asked', () => {
    expect(demandIn(nested(4))).toBeNull();
  });

  it('a name is read to its two hundredth letter', () => {
    expect(ruleOf(demandIn({ [`${'x'.repeat(180)}proofRequired`]: true }))).toBe('PN-e');
    expect(demandIn({ [`${'x'.repeat(200)}proofRequired`]: true })).toBeNull();
  });

  it('an empty fold says nothing', () => {
    expect(demandIn({ proofRequired: {} })).toBeNull();
  });
});
