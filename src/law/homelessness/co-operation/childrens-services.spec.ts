import { asksAboutChildren, mayTellChildrensServices } from './childrens-services.js';
import { ruleOf } from '../../refusals.spec-support.js';

describe('asking about children (s.213A(1))', () => {
  it.each([
    ['not-eligible', true],
    ['intentional', true],
    ['not-intentional', false],
    ['not-in-priority-need', false],
  ])('after a finding of %s: %s', (outcome, asked) => {
    expect(asksAboutChildren({ outcome })).toBe(asked);
  });
});

describe('telling children’s services (s.213A)', () => {
  it.each([
    ['she agreed, and nobody is told', { consent: 'given', protectionDecided: false, tells: false }, null],
    ['she did not agree, and nobody is told', { consent: 'refused', protectionDecided: false, tells: false }, null],
    [
      'she did not agree, and they are told all the same',
      { consent: 'refused', protectionDecided: false, tells: true },
      'CO-2',
    ],
    [
      'she did not agree, and a supervisor decided to protect a child',
      { consent: 'refused', protectionDecided: true, tells: true },
      null,
    ],
    ['she agreed, and a supervisor had decided too', { consent: 'given', protectionDecided: true, tells: true }, null],
    ['she agreed, and they are told', { consent: 'given', protectionDecided: false, tells: true }, null],
  ] as const)('%s', (_, asked, rule) => {
    const refused = mayTellChildrensServices(asked);
    expect(ruleOf(refused)).toBe(rule);
    if (refused)
      expect(refused).toMatchObject({
        field: 'consent',
        override: 'supervisor',
        citation: expect.stringMatching(/213A.*Children Act 1989/),
      });
  });
});
