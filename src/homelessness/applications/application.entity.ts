import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccommodationTrack } from '../../law/homelessness/accommodation/accommodation-track.js';
import type { HelpTrack } from '../../law/homelessness/duties/help-track.js';
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

  /** What ended interim accommodation last: a decision, or a duty that ended. They keep it until its letters have gone. */
  @Column('uuid', { name: 'roof_ends_with', nullable: true })
  roofEndsWith: string | null;

  /** When they accepted the private rented sector offer within whose two years they applied again (s.195A); null for all others. */
  @Column('date', { name: 'private_offer_accepted_on', nullable: true })
  privateOfferAcceptedOn: LocalDate | null;

  /** The officer who looks after the case; null where nobody of the council took it. */
  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
