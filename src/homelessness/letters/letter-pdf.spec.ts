import { pdfText } from '../../../test/support/pdf-text.js';
import type { LocalDate } from '../../shared/local-date.js';
import { letterHtml } from './letter-html.js';
import { letterPdf } from './letter-pdf.js';
import type { Letter } from './letter.js';

const LETTER: Letter = {
  title: 'Our decision on your application',
  to: 'Zoë O’Brien-Łukasz',
  from: 'Sam Officer, Blackpool Council',
  council: 'Blackpool Council',
  reference: 'BPL-2026-0001',
  date: '2026-03-10' as LocalDate,
  opening: 'You asked us for help with housing. This letter tells you what we have decided.',
  sections: [
    { heading: 'What we have decided', paragraphs: ['You are in priority need.', 'We owe you a duty.'] },
    { heading: 'Why', paragraphs: ['“Five < six” & £10 is what you wrote, and it’s true – we have read it.'] },
  ],
};

interface Said {
  readonly tag: string;
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What the page says, element by element. */
function htmlText(html: string): Said[] {
  return [...html.matchAll(/<(h1|h2|p)>(.*?)<\/\1>/g)].map(([, tag = '', text = '']) => ({
    tag: tag.toUpperCase(),
    text: text.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => ENTITIES[entity] ?? entity),
  }));
}

const inOneLine = (said: readonly Said[]) => said.map(({ text }) => text).join(' ');

describe('a letter on paper', () => {
  it('says what its page says, in the same order and under the same headings', async () => {
    const page = htmlText(letterHtml(LETTER));
    expect(page).toHaveLength(11);
    expect(pdfText(await letterPdf(LETTER))).toEqual(page);
  });

  it('loses nothing where a page ends', async () => {
    const sentence = 'We have looked at everything that you and others have told us about where you lived. ';
    const long = {
      ...LETTER,
      sections: [{ heading: 'Why', paragraphs: Array<string>(12).fill(sentence.repeat(9).trim()) }],
    };
    const paper = await letterPdf(long);
    expect(paper.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
    expect(inOneLine(pdfText(paper))).toBe(inOneLine(htmlText(letterHtml(long))));
  });

  it('is the same to the byte when it is made again', async () => {
    expect((await letterPdf(LETTER)).equals(await letterPdf(LETTER))).toBe(true);
  });
});
