/** What may stand between two cells. */
// @ts-nocheck

export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

// Some spreadsheets say it in a first line of its own.
const SAID = /^sep=([,;\t])\r?\n/i;

/** What separates the cells of a file, told from its first line, and the text without a line that only says so. */
export function separatorOf(text: string): { readonly separator: Separator; readonly rest: string } {
  const said = SAID.exec(text);
  if (said) return { separator: said[1] as Separator, rest: text.slice(said[0].length) };
  const line = firstLine(text);
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return { separator: SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',', rest: text };
}

/** The first line, with what stands in quotation marks left out. */
function firstLine(text: string): string {
  let line = '';
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted) line += character;
  }
  return line;
}
