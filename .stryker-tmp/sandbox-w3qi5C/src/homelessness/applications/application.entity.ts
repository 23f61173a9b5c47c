// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccommodationTrack } from '../../law/homelessness/accommodation-track.js';
import type { HelpTrack } from '../../law/homelessness/help-track.js';
import type { LocalDate } from '../../shared/local-date.js';

/** One household's application to one housing authority, on two separate tracks. Kept seven years after it closes. */
@Entity({ schema: 'homelessness', name: 'application' })
export class Application {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  reference: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text', { name: 'authority_code' })
  authorityCode: string;

  @Column('date', { name: 'approached_on' })
  approachedOn: LocalDate;

  @Column('text')
  channel: string;

  @Column('text', { name: 'loss_of_home_reason' })
  lossOfHomeReason: string;

  @Column('boolean', { name: 'abuse_disclosed' })
  abuseDisclosed: boolean;

  @Column('text', { name: 'abuse_connection', nullable: true })
  abuseConnection: string | null;

  @Column('text', { name: 'abuse_types', array: true })
  abuseTypes: string[];

  @Column('text', { name: 'help_track' })
  helpTrack: HelpTrack;

  @Column('text', { name: 'accommodation_track' })
  accommodationTrack: AccommodationTrack;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
