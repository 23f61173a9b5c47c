import { localDate } from '../../shared/local-date.js';
import type { Letter } from './letter.js';
import { wordsNotInPdf } from './letter-script.js';

const to = (name: string, paragraph = 'You are homeless.'): Letter => ({
  ...{ title: 'Our decision', to: name, from: 'Rowan Hale, Blackpool Council', council: 'Blackpool Council' },
  ...{ reference: 'HA-1', date: localDate('2026-03-10'), opening: 'This letter tells you what we have decided.' },
  sections: [{ heading: 'Why', paragraphs: [paragraph] }],
});

describe('the words that the PDF of a letter cannot show', () => {
  it.each([
    ['plain English', 'Carys Bevan', []],
    ['accents, hyphens and apostrophes', 'Zoë Nuñez-O’Brien Đặng', []],
    ['Greek', 'Ελένη', []],
    ['Cyrillic', 'Олена', []],
    ['Arabic', 'مريم Khan', ['مريم']],
    ['Chinese', '王小明', ['王小明']],
    ['Devanagari', 'आशा Rai', ['आशा']],
    ['small pictures', 'Carys 🏠', ['🏠']],
    ['Amharic', 'ሰላም', ['ሰላም']],
  ])('%s: %s', (_, name, words) => {
    expect(wordsNotInPdf(to(name))).toEqual(words);
  });

  it('are found in what the officer writes, each once', () => {
    expect(wordsNotInPdf(to('王小明', 'She is called 王小明 (王小明).'))).toEqual(['王小明']);
  });
});
