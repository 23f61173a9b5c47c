import type { StepTemplate } from '../steps/step.rules.js';
import { changesOf, kindFor, withoutStep, withStep } from './step-changes.js';

const step = (kind: string, waitsFor: string[], overrides: Partial<StepTemplate> = {}): StepTemplate => ({
  ...{ kind, title: kind, stage: 'moving', typicalDays: 5, waitsFor },
  ...overrides,
});
const STEPS = [
  step('contact', []),
  step('viewing', ['contact']),
  step('keys', ['viewing']),
  step('deposit', ['contact']),
];
const kinds = (steps: readonly StepTemplate[] | null) => steps?.map(({ kind }) => kind);

describe('a step that is settled anew', () => {
  it('stays where it stands while it can', () => {
    expect(kinds(withStep(STEPS, step('viewing', [], { title: 'See it' })))).toEqual(kinds(STEPS));
  });

  it('goes below what it waits for now, and so do those that wait for it', () => {
    expect(kinds(withStep(STEPS, step('viewing', ['deposit'])))).toEqual(['contact', 'deposit', 'viewing', 'keys']);
  });

  it.each([
    ['itself', step('viewing', ['viewing'])],
    ['one that waits for it', step('viewing', ['keys'])],
    ['one that waits for one that waits for it', step('contact', ['keys'])],
  ])('does not wait for %s', (_, changed) => {
    expect(withStep(STEPS, changed)).toBeNull();
  });

  it('is added after the last of its stage', () => {
    const steps = [...STEPS, step('doctor', [], { stage: 'settling' })];
    expect(kinds(withStep(steps, step('gas', ['contact'])))).toEqual([...kinds(STEPS)!, 'gas', 'doctor']);
    expect(kinds(withStep(STEPS, step('school', [], { stage: 'settling' })))).toEqual([...kinds(STEPS)!, 'school']);
  });

  it('lets nothing come before its time when it is left out', () => {
    expect(withoutStep(STEPS, 'viewing')).toEqual([STEPS[0], step('keys', ['contact']), STEPS[3]]);
  });

  it('is told from what is as it was', () => {
    const after = [STEPS[0]!, step('viewing', ['contact'], { typicalDays: 6 }), step('gas', []), STEPS[3]!];
    expect(changesOf(STEPS, after)).toEqual([
      { title: 'viewing', how: 'changed' },
      { title: 'gas', how: 'added' },
      { title: 'keys', how: 'left-out' },
    ]);
    expect(changesOf(STEPS, STEPS)).toEqual([]);
  });

  it.each([
    ['Read the gas meter', 'read-the-gas-meter'],
    ['Keys!', 'keys-2'],
    ['…', 'step'],
  ])('is called after its title: %s is %s', (title, kind) => {
    expect(kindFor(title, STEPS)).toBe(kind);
  });
});
