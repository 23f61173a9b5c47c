import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { Basis, Category, Partner } from './partners.codes.js';

/** Something was told to a partner agency. Never changed; kept with the household: it says who knows, since when and why. */
@Entity({ schema: 'told_once', name: 'information_share' })
export class InformationShare {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  partner: Partner;

  @Column('text', { array: true })
  categories: Category[];

  @Column('text')
  basis: Basis;

  /** The consent that covered it; null for a duty. */
  @Column('uuid', { name: 'consent_id', nullable: true })
  consentId: string | null;

  @Column('date', { name: 'shared_on' })
  sharedOn: LocalDate;

  @Column('bytea', { name: 'sealed_recipient', select: false })
  sealedRecipient: Buffer;

  @Column('bytea', { name: 'sealed_what', select: false })
  sealedWhat: Buffer;

  @Column('bytea', { name: 'sealed_reasons', nullable: true, select: false })
  sealedReasons: Buffer | null;

  @Column('uuid', { name: 'shared_by' })
  sharedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
