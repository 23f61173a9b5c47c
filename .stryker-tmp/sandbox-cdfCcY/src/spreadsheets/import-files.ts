// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { FieldCipher } from '../platform/database/field-cipher.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { belongsTo } from './import-seal.js';

// An even number, so that no part begins in the middle of a UTF-16 character.
const PART_BYTES = 512 * 1024;

/** Files as they were sent, in sealed parts, until their rows have been read. */
@Injectable()
export class ImportFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
  ) {}

  /** Seals and keeps a file. */
  async keep(importId: string, bytes: Buffer): Promise<void> {
    for (let number = 0; number * PART_BYTES < bytes.length; number++) {
      const part = bytes.subarray(number * PART_BYTES, (number + 1) * PART_BYTES);
      await this.work.query(
        'insert into spreadsheets.import_part (import_id, number, sealed) values ($1, $2::int, $3)',
        [importId, number, this.cipher.seal(part.toString('latin1'), belongsTo(importId))],
      );
    }
  }

  /** The file again, a part at a time. */
  async *parts(importId: string): AsyncGenerator<Buffer> {
    for (let number = 0; ; number++) {
      const [part] = await this.work.query<{ sealed: Buffer }>(
        'select sealed from spreadsheets.import_part where import_id = $1 and number = $2::int',
        [importId, number],
      );
      if (!part) return;
      yield Buffer.from(this.cipher.open(part.sealed, belongsTo(importId)), 'latin1');
    }
  }

  async forget(importId: string): Promise<void> {
    await this.work.query('delete from spreadsheets.import_part where import_id = $1', [importId]);
  }
}
