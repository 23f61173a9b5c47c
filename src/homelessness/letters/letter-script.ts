import type { Letter } from './letter.js';

// What Arimo, the font of the PDF, has letters for. Numbers and punctuation are common to all; so are small pictures, which it has not.
const NOT_IN_THE_FONT =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]|\p{Emoji_Presentation}/u;

/** The words of a letter that its PDF cannot show, each once, as they stand in it: names in Arabic, Chinese or Devanagari letters and others. */
export function wordsNotInPdf({ to, opening, sections }: Letter): string[] {
  const texts = [to, opening, ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])];
  const words = texts.flatMap((text) => text.split(/[\s,.;:()]+/u)).filter((word) => NOT_IN_THE_FONT.test(word));
  return [...new Set(words)];
}
