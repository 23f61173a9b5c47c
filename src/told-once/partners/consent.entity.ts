import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { Category, GivenBy, Partner } from './partners.codes.js';

/** Somebody agreed that a kind of agency may be told something by one organisation. Kept with the household. */
@Entity({ schema: 'told_once', name: 'consent' })
export class PartnerConsent {
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

  @Column('text', { name: 'given_by' })
  givenBy: GivenBy;

  @Column('date', { name: 'given_on' })
  givenOn: LocalDate;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  /** The first day on which it holds no longer. */
  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn: LocalDate | null;

  @Column('uuid', { name: 'withdrawn_to', nullable: true })
  withdrawnTo: string | null;
}
