// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { Delivery } from './delivery.codes.js';

/** A letter exactly as it went: never changed, never taken away. Kept with its application. */
@Entity({ schema: 'homelessness', name: 'letter' })
export class IssuedLetter {
  @PrimaryColumn('uuid', { name: 'notice_id' })
  noticeId: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('bytea', { name: 'sealed_letter', select: false })
  sealedLetter: Buffer;

  /** SHA-256 of the letter before it was sealed. */
  @Column('bytea')
  digest: Buffer;

  @Column('text')
  delivery: Delivery;

  /** The first day on which it can be collected; null where it goes another way. */
  @Column('date', { name: 'collect_from', nullable: true })
  collectFrom: LocalDate | null;

  /** Who agreed that it goes a way that the record warned of. */
  @Column('uuid', { name: 'overridden_by', nullable: true })
  overriddenBy: string | null;

  @Column('uuid', { name: 'issued_by' })
  issuedBy: string;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date;
}
