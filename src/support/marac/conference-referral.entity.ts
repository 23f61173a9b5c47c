import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { ConferenceStatus } from './conference.states.js';
import type { Consent, Forum, Ground } from './marac.codes.js';

/** One person's case at a multi-agency risk conference, from its referral to its close. Kept seven years after it closes. */
@Entity({ schema: 'support', name: 'conference_referral' })
export class ConferenceReferral {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  /** Who referred it. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  forum: Forum;

  /** The council area whose forum it is. */
  @Column('text', { name: 'local_authority_code' })
  localAuthorityCode: string;

  @Column('text', { array: true })
  grounds: Ground[];

  @Column('text')
  reasons: string;

  @Column('text')
  consent: Consent;

  /** Why it is shared where consent was not given. */
  @Column('text', { name: 'legal_basis', nullable: true })
  legalBasis: string | null;

  @Column('date', { name: 'referred_on' })
  referredOn: LocalDate;

  /** The last referral before it, about the same perpetrator and within the year. */
  @Column('uuid', { name: 'repeat_of', nullable: true })
  repeatOf: string | null;

  @Column('text')
  status: ConferenceStatus;

  @Column('text', { name: 'close_reason', nullable: true })
  closeReason: string | null;

  @Column('integer')
  version: number;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
