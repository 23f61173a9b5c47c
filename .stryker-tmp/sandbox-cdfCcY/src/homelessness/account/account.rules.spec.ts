// @ts-nocheck
import { notYetTold, refuseSharing } from './account.rules.js';

const BEACON = '0190a000-0000-7000-8000-00000000000b';

describe('who may read a part of her account', () => {
  it.each([
    ['the council alone', { sharing: 'council-only', sharedWith: [], thirdParty: false }, null],
    ['all who help her', { sharing: 'those-who-help', sharedWith: [], thirdParty: false }, null],
    ['the one organisation she named', { sharing: 'named', sharedWith: [BEACON], thirdParty: false }, null],
    ['those named, of whom there is none', { sharing: 'named', sharedWith: [], thirdParty: false }, 'name-whom'],
    ['nobody, and yet one is named', { sharing: 'council-only', sharedWith: [BEACON], thirdParty: false }, 'name-whom'],
    ['what her sister said: the council', { sharing: 'council-only', sharedWith: [], thirdParty: true }, null],
    [
      'what her sister said: all who help',
      { sharing: 'those-who-help', sharedWith: [], thirdParty: true },
      'third-party-stays',
    ],
    [
      'what her sister said: one who was named',
      { sharing: 'named', sharedWith: [BEACON], thirdParty: true },
      'third-party-stays',
    ],
  ] as const)('%s', (_, choice, code) => {
    expect(refuseSharing(choice)?.code ?? null).toBe(code);
  });
});

it('says where to go on with an account', () => {
  expect(notYetTold([{ part: 'what-happened' }, { part: 'what-they-want' }])).toEqual([
    'where-they-lived',
    'who-is-with-them',
    'safe-now',
    'health-and-support',
    'money-and-work',
  ]);
});
