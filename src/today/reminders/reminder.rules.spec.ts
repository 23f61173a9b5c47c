import { reminderWords, tidyAddress, wrongWithAddress } from './reminder.rules.js';

describe('a reminder to staff', () => {
  it.each([
    [1, 'You have 1 piece of work due by today. Sign in to see it.'],
    [3, 'You have 3 pieces of work due by today. Sign in to see them.'],
    [100, 'You have 100 pieces of work due by today. Sign in to see them.'],
    [101, 'You have more than 100 pieces of work due by today. Sign in to see them.'],
  ])('of %i says so and nothing else', (count, words) => expect(reminderWords(count)).toBe(words));

  it.each([
    ['email', 'ada@council.example', null],
    ['email', 'Ada@COUNCIL.example', null],
    ['email', 'ada@home.example', 'Use your address at work, which ends in @council.example'],
    ['email', 'ada@council.example@home.example', 'Enter an e-mail address, like name@example.org'],
    ['email', 'ada', 'Enter an e-mail address, like name@example.org'],
    ['text', '07700 900123', null],
    ['text', '+44 7700 900123', null],
    ['text', '01253 000000', 'Enter a mobile number, like 07700 900123'],
  ] as const)('by %s to %s', (way, address, wrong) =>
    expect(wrongWithAddress(way, tidyAddress(way, address), 'a.lovelace@council.example')).toBe(wrong),
  );
});
