import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM over one field. What is sealed says where it belongs, so that it cannot be moved to another record unnoticed. */
@Injectable()
export class FieldCipher {
  /** @param key 32 bytes */
  constructor(private readonly key: Buffer) {
    if (key.length !== 32) throw new Error('FIELD_KEY must be 32 bytes in base64');
  }

  /** Seals `text` for the place named by `belongsTo`, such as `premises-address:<id>`. */
  seal(text: string, belongsTo: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(Buffer.from(belongsTo));
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  /** Opens what `seal` made for the same place; throws when it was altered or moved. */
  open(sealed: Buffer, belongsTo: string): string {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, IV_BYTES));
    decipher.setAAD(Buffer.from(belongsTo)).setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
  }

  /** Always the same for the same text and place, and made by nobody who has no key. */
  mark(text: string, belongsTo: string): string {
    const key = createHmac('sha256', this.key).update('mark').digest();
    return createHmac('sha256', key).update(`${belongsTo}\n${text}`).digest('base64url');
  }
}
