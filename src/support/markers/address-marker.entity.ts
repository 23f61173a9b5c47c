import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { MarkerStatus } from './address-marker.states.js';
import type { MarkerService } from './marker.codes.js';

/** A mark that a service keeps at a household's home. It holds no address: the home is theirs on the day it was asked for. Kept seven years. */
@Entity({ schema: 'support', name: 'address_marker' })
export class AddressMarker {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  /** Who asked for it. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  service: MarkerService;

  @Column('text')
  status: MarkerStatus;

  @Column('date', { name: 'asked_on' })
  askedOn: LocalDate;

  @Column('date', { name: 'confirmed_on', nullable: true })
  confirmedOn: LocalDate | null;

  /** When somebody last asked; null while nobody has. */
  @Column('date', { name: 'reviewed_on', nullable: true })
  reviewedOn: LocalDate | null;

  /** By when somebody asks whether it is still needed, once it stands. */
  @Column('date', { name: 'review_on', nullable: true })
  reviewOn: LocalDate | null;

  /** The day on which it was taken away, or was not given. */
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: LocalDate | null;

  /** What the service files it under. */
  @Column('text', { nullable: true })
  reference: string | null;

  @Column('integer')
  version: number;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
