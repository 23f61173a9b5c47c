import { blames } from './kind-words.js';

describe('words that blame the person a reason is about', () => {
  it.each([
    ...['failed-to-engage', 'failure-to-engage', 'non-engagement', 'nonengagement', 'did-not-engage', 'not-engaging'],
    ...[
      'disengaged',
      'refuses-to-engage',
      'lack-of-engagement',
      'poor-engagement',
      'hard-to-engage',
      'would-not-engage',
    ],
    ...['non-compliant', 'non-compliance', 'noncompliant', 'uncooperative', 'un-cooperative'],
    ...['difficult', 'chaotic', 'manipulative', 'attention-seeking', 'lifestyle-choice', 'own-fault'],
  ])('are found in %s', (code) => {
    expect(blames(code)).toBe(true);
  });

  it.each([
    ...[
      'aims-met',
      'contact-lost',
      'person-chose-to-end',
      'engaged-with-volunteering',
      'engagement-ended',
      'complaint',
    ],
  ])('are not found in %s', (code) => {
    expect(blames(code)).toBe(false);
  });
});
