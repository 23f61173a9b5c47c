import '../../../people/people.codes.js';
import { referralInWords, timeLeft } from './referral.words.js';

describe('a referral in words', () => {
  const nothing = {
    wheelchair: false,
    stepFree: false,
    selfContained: false,
    womenOnly: false,
    carerSpace: false,
    pets: 0,
  };

  it('says who would come by age and sex, and never by name', () => {
    const { people } = referralInWords({
      people: [
        { age: 31, sex: 'female', child: false },
        { age: 12, sex: 'male', child: true },
        { age: 0, sex: 'female', child: true },
        { age: 40, sex: 'not-stated', child: false },
      ],
      needs: [],
      needLevels: {},
      requirements: nothing,
    });
    expect(people).toEqual(['Woman, 31', 'Boy, 12', 'Girl, under 1', 'Adult, 40']);
  });

  it('says what they need, how much of it, and what the place must have', () => {
    const words = referralInWords({
      people: [],
      needs: ['alcohol', 'mental-health'],
      needLevels: { alcohol: 'high' },
      requirements: { ...nothing, stepFree: true, pets: 1 },
    });
    expect(words.needs).toEqual(['Alcohol, high', 'Mental health']);
    expect(words.requirements).toEqual(['A step-free way in', 'Room for a pet']);
  });
});

describe('the time that is left', () => {
  const now = new Date('2026-03-10T16:40:00Z');
  it.each([
    ['2026-03-10T16:39:00Z', '0 minutes'],
    ['2026-03-10T16:41:30Z', '1 minute'],
    ['2026-03-10T18:39:59Z', '119 minutes'],
    ['2026-03-10T18:40:00Z', '2 hours'],
    ['2026-03-12T16:39:00Z', '47 hours'],
    ['2026-03-12T16:40:00Z', '2 days'],
  ])('until %s is %s', (until, words) => expect(timeLeft(new Date(until), now)).toBe(words));
});
