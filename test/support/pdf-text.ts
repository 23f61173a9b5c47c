import { inflateSync } from 'node:zlib';

interface Piece {
  readonly tag: string;
  readonly text: string;
}

type Glyphs = ReadonlyMap<string, string>;

/**
 * What a tagged PDF of ours says, one piece for each tagged part, as a screen reader or a search would find it: glyphs become letters
 * through the table that the font brings. It reads what pdfkit writes with an embedded font, and no other PDF.
 */
export function pdfText(pdf: Buffer): Piece[] {
  const objects = objectsOf(pdf);
  const glyphs = fontsOf(objects);
  return [...objects.values()].flatMap(({ stream }) => (stream?.includes(' BDC') ? piecesIn(stream, glyphs) : []));
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string | null;
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1');
  const found = text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map([...found].map(([, id = '', body = '']) => [id, objectOf(body)]));
}

function objectOf(body: string): PdfObject {
  const [dictionary = '', rest] = body.split('\nstream\n');
  if (rest === undefined) return { dictionary, stream: null };
  const bytes = Buffer.from(rest.slice(0, rest.lastIndexOf('\nendstream')), 'latin1');
  return { dictionary, stream: (dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1') };
}

/** Which letters each font's glyphs stand for, by the font's name on a page. */
function fontsOf(objects: ReadonlyMap<string, PdfObject>): Map<string, Glyphs> {
  const fonts = new Map<string, Glyphs>();
  for (const { dictionary } of objects.values()) {
    for (const [, name = '', id = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.dictionary ?? '')?.[1];
      fonts.set(name, glyphsIn(objects.get(table ?? '')?.stream ?? ''));
    }
  }
  return fonts;
}

function glyphsIn(table: string): Glyphs {
  const glyphs = new Map<string, string>();
  for (const [, first = '', letters = ''] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    [...letters.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, units = ''], place) =>
      glyphs.set(glyph(parseInt(first, 16) + place), fromUnits(units)),
    );
  }
  return glyphs;
}

function piecesIn(page: string, fonts: ReadonlyMap<string, Glyphs>): Piece[] {
  return [...page.matchAll(/\/(\w+) <<[^>]*>> BDC([\s\S]*?)EMC/g)]
    .filter(([, tag]) => tag !== 'Artifact')
    .map(([, tag = '', content = '']) => ({ tag, text: linesIn(content, fonts) }))
    .filter(({ text }) => text !== ''); // where a paragraph goes on, a page begins with a part that says nothing
}

function linesIn(content: string, fonts: ReadonlyMap<string, Glyphs>): string {
  const lines = [...content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)];
  let glyphs: Glyphs = new Map();
  const said: string[] = [];
  for (const [, font, line] of lines) {
    if (font !== undefined) glyphs = fonts.get(font) ?? new Map<string, string>();
    if (line !== undefined) said.push(lettersOf(line, glyphs));
  }
  return said.join(' ').replace(/\s+/g, ' ').trim();
}

function lettersOf(line: string, glyphs: Glyphs): string {
  const codes = [...line.matchAll(/<([0-9a-f]*)>/gi)].map(([, hex = '']) => hex.toLowerCase()).join('');
  return (codes.match(/.{4}/g) ?? []).map((code) => glyphs.get(code) ?? '\ufffd').join('');
}

function glyph(number: number): string {
  return number.toString(16).padStart(4, '0');
}

function fromUnits(hex: string): string {
  const units = hex.replace(/ /g, '').match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => parseInt(unit, 16)));
}
