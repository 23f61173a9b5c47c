// @ts-nocheck
import { isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';

/** How the text of a file may be written. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

// What bytes 0x80 to 0x9f mean in Windows-1252, where Latin-1 has control characters.
const WINDOWS_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The encoding of a whole file: by its byte order mark, or UTF-8 where the bytes are, or what older spreadsheets write. */
export function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The text of a file in pieces, without its byte order mark. `parts` are cut anywhere, but at an even number of bytes. */
export async function* decoded(
  parts: AsyncIterable<Buffer> | Iterable<Buffer>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decode = decoderOf(encoding);
  let first = true;
  for await (const part of parts) {
    const text = decode(part);
    if (text === '') continue;
    yield first ? text.replace(/^\uFEFF/, '') : text;
    first = false;
  }
}

function decoderOf(encoding: Encoding): (bytes: Buffer) => string {
  if (encoding === 'windows-1252') return windowsText;
  if (encoding === 'utf-16be') {
    const decoder = new StringDecoder('utf16le');
    return (bytes) => decoder.write(Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16());
  }
  const decoder = new StringDecoder(encoding === 'utf-8' ? 'utf8' : 'utf16le');
  return (bytes) => decoder.write(bytes);
}

function windowsText(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (character) => WINDOWS_80_TO_9F[character.charCodeAt(0) - 0x80] ?? character);
}
