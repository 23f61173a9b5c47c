import { valueInWords, whereInWords } from './return.words.js';

describe('a return in words', () => {
  it('says which person or stay it is, and no number of what there is once', () => {
    expect(whereInWords({ section: 'people', item: 2, field: 'age' })).toBe('Person 2, Age');
    expect(whereInWords({ section: 'main', item: 1, field: 'lossOfHome' })).toBe(
      'The case, Reason for loss of the last settled home',
    );
  });

  it.each([
    ['main', 'lossOfHome', 'DOMESTIC_ABUSE', 'Domestic abuse'],
    ['main', 'appliedOn', '2026-03-10', '10 March 2026'],
    ['main', 'accommodationBefore', null, 'Nothing'],
    ['people', 'pregnant', false, 'No'],
    ['people', 'age', 0, '0'],
    ['support', 'supportNeeds', [], 'None'],
  ] as const)('says %s.%s, %j, as %s', (section, field, value, words) =>
    expect(valueInWords({ section, field }, value)).toBe(words),
  );
});
