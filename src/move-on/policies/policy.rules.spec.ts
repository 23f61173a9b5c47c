import type { StepTemplate } from '../steps/step.rules.js';
import { refuseSteps } from './policy.rules.js';

const step = (kind: string, waitsFor: string[], overrides: Partial<StepTemplate> = {}): StepTemplate => ({
  ...{ kind, title: kind, stage: 'moving', typicalDays: 5, waitsFor },
  ...overrides,
});
const CONTACT = step('safe-contact', []);
const ADDRESS = step('change-address-safely', ['safe-contact'], { stage: 'settling' });

describe('steps that are settled', () => {
  it('are taken when each stands below what it waits for', () => {
    expect(refuseSteps([CONTACT, step('keys', ['safe-contact']), ADDRESS])).toBeNull();
  });

  it.each<[string, StepTemplate[], string]>([
    ['one kind twice', [CONTACT, step('keys', []), step('keys', []), ADDRESS], 'steps.2'],
    ['a step that is not there', [CONTACT, step('keys', ['viewing']), ADDRESS], 'steps.1'],
    ['a step that comes later', [CONTACT, step('keys', ['deposit']), step('deposit', []), ADDRESS], 'steps.1'],
    ['a circle', [CONTACT, step('keys', ['deposit']), step('deposit', ['keys']), ADDRESS], 'steps.1'],
    ['a step that waits for itself', [CONTACT, step('keys', ['keys']), ADDRESS], 'steps.1'],
    ['no check of how to reach them', [step('keys', []), step('change-address-safely', [])], 'steps.0'],
    [
      'a check of how to reach them that comes after something',
      [step('keys', []), step('safe-contact', ['keys']), ADDRESS],
      'steps.1',
    ],
    ['a check of how to reach only those with children', [{ ...CONTACT, onlyWithChildren: true }, ADDRESS], 'steps.0'],
    ['no safe change of address', [CONTACT, step('keys', [])], 'steps.0'],
    [
      'a change of address before anybody knows how to reach them',
      [CONTACT, step('change-address-safely', [])],
      'steps.1',
    ],
    ['a change of address before they live there', [CONTACT, { ...ADDRESS, stage: 'moving' }], 'steps.1'],
  ])('are refused with %s', (_, steps, field) => {
    expect(refuseSteps(steps)).toMatchObject({ code: 'steps-out-of-order', errors: [{ field }] });
  });
});
