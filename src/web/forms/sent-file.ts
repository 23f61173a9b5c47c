import { createHash } from 'node:crypto';

/**
 * A file that came with a form. Its bytes are in no field and in no log; among what was typed its digest stands for it, so that a form
 * that is sent twice is known by it.
 */
export class SentFile {
  readonly sha256: string;
  readonly #bytes: Buffer | null;

  /** `bytes` is null for a file that is larger than its form takes. */
  constructor(bytes: Buffer | null) {
    this.#bytes = bytes;
    this.sha256 = createHash('sha256')
      .update(bytes ?? '')
      .digest('hex');
  }

  get bytes(): Buffer | null {
    return this.#bytes;
  }
}
