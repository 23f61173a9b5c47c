import { asItReads } from './reading-direction.js';

describe('a text that was pasted', () => {
  it.each([
    ['an override', 'Flat 2\u202e1 daoR\u202c', 'Flat 21 daoR'],
    ['an embedding, as telephones put around a number', '\u202a07700 900111\u202c', '07700 900111'],
    ['isolates', '\u2066\u2067\u2068Ada\u2069', 'Ada'],
  ])('reads as it is kept, without %s', (_, typed, kept) => expect(asItReads(typed)).toBe(kept));

  it.each(['سارة \u200fالأحمد', 'ד״ר שרה \u200eCohen', '\u061cنور'])(
    'is left alone in a script from right to left: %s',
    (name) => expect(asItReads(name)).toBe(name),
  );
});
