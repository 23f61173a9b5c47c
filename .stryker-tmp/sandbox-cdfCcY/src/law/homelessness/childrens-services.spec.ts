// @ts-nocheck
import { mayTellChildrensServices } from './childrens-services.js';

describe('telling children’s services (s.213A)', () => {
  it.each([
    ['she agreed', { consent: 'given', protectionDecided: false, tells: true }, null],
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
  ] as const)('%s', (_, asked, rule) => {
    expect(mayTellChildrensServices(asked)?.rule ?? null).toBe(rule);
  });
});
