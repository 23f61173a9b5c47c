import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { IssuedLetter } from './letter.entity.js';
import type { Letter } from './letter.js';
import type { LetterDelivery } from './letter-delivery.entity.js';

/** A letter as it went, with whose case it is about. */
export interface KeptLetter {
  readonly letter: Letter;
  readonly digest: Buffer;
  readonly householdId: string;
  readonly organisationId: string;
  readonly applicationId: string;
  readonly delivery: IssuedLetter['delivery'];
  readonly collectFrom: IssuedLetter['collectFrom'];
  readonly issuedAt: Date;
  readonly overridden: boolean;
  /** How far it has come, where it goes out from here. */
  readonly sent: LetterDelivery['state'] | null;
}

/** Seals letters, and opens them again exactly as they went. */
@Injectable()
export class LetterStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
  ) {}

  /** Keeps a letter for good. */
  async keep(letter: Letter, row: Omit<IssuedLetter, 'sealedLetter' | 'digest'>): Promise<void> {
    const text = JSON.stringify(letter);
    await this.work.manager.insert(IssuedLetter, {
      ...row,
      sealedLetter: this.cipher.seal(text, placeOf(row.noticeId)),
      digest: createHash('sha256').update(text).digest(),
    });
  }

  /** A letter of an application, or null when there is none to see. */
  of(applicationId: string, noticeId: string): Promise<KeptLetter | null> {
    return this.one('l.notice_id = $1 and l.application_id = $2', noticeId, [noticeId, applicationId]);
  }

  /** A letter that is to be sent; for the system's own work. */
  forSending(noticeId: string): Promise<KeptLetter | null> {
    return this.one('l.notice_id = $1', noticeId, [noticeId]);
  }

  private async one(which: string, noticeId: string, parameters: unknown[]): Promise<KeptLetter | null> {
    const [row] = await this.work.query<Omit<KeptLetter, 'letter'> & { sealedLetter: Buffer }>(
      `select l.sealed_letter as "sealedLetter", l.digest, l.delivery, l.collect_from::text as "collectFrom", l.issued_at as "issuedAt",
              l.overridden_by is not null as overridden, a.id as "applicationId", a.household_id as "householdId",
              a.organisation_id as "organisationId", d.state as sent
         from homelessness.letter l
         join homelessness.application a on a.id = l.application_id
         left join homelessness.letter_delivery d on d.notice_id = l.notice_id
        where ${which}`,
      parameters,
    );
    if (!row) return null;
    const { sealedLetter, ...kept } = row;
    return { ...kept, letter: JSON.parse(this.cipher.open(sealedLetter, placeOf(noticeId))) as Letter };
  }
}

/** Where a sealed letter belongs. */
function placeOf(noticeId: string): string {
  return `letter:${noticeId}`;
}
