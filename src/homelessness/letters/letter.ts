import { dayInWords } from '../../shared/days-in-words.js';
import type { LocalDate } from '../../shared/local-date.js';

/** One part of a letter, as it is read. */
export interface LetterSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A whole letter in words. What it looks like on a page or on paper is in `letter-html.ts` and `letter-pdf.ts`. */
export interface Letter {
  readonly title: string;
  readonly to: string;
  readonly from: string;
  readonly council: string;
  readonly reference: string;
  readonly date: LocalDate;
  readonly opening: string;
  readonly sections: readonly LetterSection[];
}

/** The whole letter as plain text, for a message. */
export function inWords({ from, date, reference, to, title, opening, sections }: Letter): string {
  const parts = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
  return [from, dayInWords(date), `Reference: ${reference}`, `To: ${to}`, title, opening, ...parts].join('\n\n');
}
