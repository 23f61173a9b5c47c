import { SentFile } from './sent-file.js';
import { added, type Values } from './values.js';

/** A form with files: what was typed, and the files by the name of their field. */
export interface FilledForm {
  readonly values: Values;
  readonly files: ReadonlyMap<string, SentFile>;
}

/** The body is not a form as browsers send it, or far larger than any form of ours. */
export class UnreadableForm extends Error {
  override readonly name = 'UnreadableForm';
}

const HEADERS_END = Buffer.from('\r\n\r\n');
const LONGEST_HEADERS = 8 * 1024;
const LONGEST_TEXTS = 64 * 1024;
const MOST_PARTS = 100;
// A larger file is read to its end and thrown away, because a browser shows no answer before it has sent all; but not for ever.
const MOST_TIMES_TOO_LARGE = 4;

/**
 * Reads `multipart/form-data` (RFC 7578) as it comes, in pieces of any size. Of a file that is larger than `largestFile` bytes nothing
 * is kept; a field for a file that was left empty is not there. Throws `UnreadableForm`.
 */
export async function readMultipart(
  boundary: string,
  payload: AsyncIterable<Buffer>,
  largestFile: number,
): Promise<FilledForm> {
  const reader = new Reader(boundary, largestFile);
  let length = 0;
  for await (const piece of payload) {
    length += piece.length;
    if (length > largestFile * MOST_TIMES_TOO_LARGE + LONGEST_TEXTS) throw new UnreadableForm();
    reader.take(piece);
  }
  return reader.form();
}

interface Part {
  readonly name: string;
  readonly isFile: boolean;
  /** False for a field for a file in which none was chosen. */
  readonly isFilled: boolean;
  pieces: Buffer[];
  length: number;
}

class Reader {
  private readonly values: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  private readonly files = new Map<string, SentFile>();
  private readonly delimiter: Buffer;
  // The first delimiter stands at the very beginning, without the end of a line before it.
  private rest: Buffer = Buffer.from('\r\n');
  private state: 'before' | 'after-delimiter' | 'in-part' | 'ended' = 'before';
  private part: Part | null = null;
  private parts = 0;
  private texts = 0;

  constructor(
    boundary: string,
    private readonly largestFile: number,
  ) {
    this.delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
  }

  take(piece: Buffer): void {
    this.rest = Buffer.concat([this.rest, piece]);
    while (this.goOn());
  }

  form(): FilledForm {
    if (this.state !== 'ended') throw new UnreadableForm();
    return { values: this.values, files: this.files };
  }

  /** Takes one step; false when it wants more to read. */
  private goOn(): boolean {
    if (this.state === 'ended') {
      this.rest = Buffer.alloc(0);
      return false;
    }
    return this.state === 'after-delimiter' ? this.beginPart() : this.readToDelimiter();
  }

  private readToDelimiter(): boolean {
    const at = this.rest.indexOf(this.delimiter);
    // The last bytes may be the beginning of a delimiter.
    const until = at < 0 ? Math.max(0, this.rest.length - this.delimiter.length + 1) : at;
    this.keep(this.rest.subarray(0, until));
    if (at < 0) {
      this.rest = this.rest.subarray(until);
      return false;
    }
    this.endPart();
    this.rest = this.rest.subarray(at + this.delimiter.length);
    this.state = 'after-delimiter';
    return true;
  }

  private beginPart(): boolean {
    if (this.rest.length < 2) return false;
    if (this.rest.subarray(0, 2).toString('latin1') === '--') {
      this.state = 'ended';
      return true;
    }
    const end = this.rest.indexOf(HEADERS_END);
    if ((end < 0 ? this.rest.length : end) > LONGEST_HEADERS) throw new UnreadableForm();
    if (end < 0) return false;
    this.parts += 1;
    if (this.parts > MOST_PARTS) throw new UnreadableForm();
    this.part = partOf(this.rest.subarray(0, end).toString('utf8'));
    this.rest = this.rest.subarray(end + HEADERS_END.length);
    this.state = 'in-part';
    return true;
  }

  private keep(bytes: Buffer): void {
    const { part } = this;
    if (!part || bytes.length === 0) return;
    part.length += bytes.length;
    if (!part.isFile) {
      this.texts += bytes.length;
      if (this.texts > LONGEST_TEXTS) throw new UnreadableForm();
    }
    if (part.length > this.largestFile) part.pieces = [];
    else part.pieces.push(bytes);
  }

  private endPart(): void {
    const { part } = this;
    this.part = null;
    if (!part) return;
    if (!part.isFile) return added(this.values, part.name, Buffer.concat(part.pieces).toString('utf8'));
    if (!part.isFilled) return;
    const file = new SentFile(part.length > this.largestFile ? null : Buffer.concat(part.pieces));
    this.files.set(part.name, file);
    added(this.values, part.name, file.sha256);
  }
}

/** What its headers say of a part. The file's own name is not kept: it may be somebody's. */
function partOf(headers: string): Part {
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(headers)?.[1];
  const name = /(?:^|;)\s*name="([^"]*)"/i.exec(disposition ?? '')?.[1];
  if (name === undefined) throw new UnreadableForm();
  const fileName = /(?:^|;)\s*filename="([^"]*)"/i.exec(disposition ?? '')?.[1];
  return { name, isFile: fileName !== undefined, isFilled: fileName !== '', pieces: [], length: 0 };
}
