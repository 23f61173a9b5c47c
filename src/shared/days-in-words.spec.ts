import { dayInWords, timeInWords, withDaysInWords } from './days-in-words.js';
import type { LocalDate } from './local-date.js';

describe('days and times in words', () => {
  it('write a day as people do', () => expect(dayInWords('2026-03-10' as LocalDate)).toBe('10 March 2026'));

  it('write the days of a sentence as people do, and leave alone what is no day', () => {
    expect(withDaysInWords('Enter 2026-03-10 or a later day, in 2026-13-40.')).toBe(
      'Enter 10 March 2026 or a later day, in 2026-13-40.',
    );
  });

  it.each([
    ['2026-03-10T15:40:00Z', '3:40pm'],
    ['2026-07-10T15:40:00Z', '4:40pm'],
    ['2026-03-10T00:00:00Z', 'midnight'],
    ['2026-03-10T00:30:00Z', '12:30am'],
    ['2026-07-10T11:00:00Z', 'midday'],
    ['2026-03-10T12:05:00Z', '12:05pm'],
  ])('write %s as %s in London', (instant, words) => expect(timeInWords(new Date(instant))).toBe(words));
});
