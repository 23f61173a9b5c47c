// @ts-nocheck
import { decoded, type Encoding, encodingOf } from './encoding.js';

const TEXT = 'reference;Größe\r\n“Zoë’s” – 5 €;ñandú 😀\r\n';
const WINDOWS = TEXT.replace(' 😀', '');

const written: Record<string, [Buffer, Encoding, string]> = {
  'UTF-8': [Buffer.from(TEXT), 'utf-8', TEXT],
  'UTF-8 with a byte order mark': [Buffer.from(`\uFEFF${TEXT}`), 'utf-8', TEXT],
  'UTF-16LE with a byte order mark': [Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), 'utf-16le', TEXT],
  'UTF-16BE with a byte order mark': [Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16(), 'utf-16be', TEXT],
  'Windows-1252': [inWindows(WINDOWS), 'windows-1252', WINDOWS],
};

describe('the text of a file', () => {
  it.each(Object.entries(written))('is read from %s', async (_, [bytes, encoding, text]) => {
    expect(encodingOf(bytes)).toBe(encoding);
    expect(await textOf([bytes], encoding)).toBe(text);
  });

  it.each(Object.entries(written))('is read from %s in parts of two bytes', async (_, [bytes, encoding, text]) => {
    const parts = Array.from({ length: Math.ceil(bytes.length / 2) }, (__, index) =>
      bytes.subarray(2 * index, 2 * index + 2),
    );
    expect(await textOf(parts, encoding)).toBe(text);
  });

  it('is nothing when there is nothing, or only a byte order mark', async () => {
    expect(await textOf([], 'utf-8')).toBe('');
    expect(await textOf([Buffer.from('\uFEFF')], 'utf-8')).toBe('');
  });

  it('loses half a character at the end of UTF-16 and nothing else', async () => {
    const bytes = Buffer.concat([Buffer.from('\uFEFFab', 'utf16le').swap16(), Buffer.from([0])]);
    expect(await textOf([bytes], 'utf-16be')).toBe('ab');
  });
});

async function textOf(parts: Buffer[], encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of decoded(parts, encoding)) text += piece;
  return text;
}

function inWindows(text: string): Buffer {
  const above: Record<string, number> = { '€': 0x80, '–': 0x96, '“': 0x93, '”': 0x94, '’': 0x92 };
  return Buffer.from([...text].map((character) => above[character] ?? character.charCodeAt(0)));
}
