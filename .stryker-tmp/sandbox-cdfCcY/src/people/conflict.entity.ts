// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Two households that must never live in the same premises. Seen by those who recorded it; never by the other household's workers.
 * Which household the reference is, if it is any, the database keeps to itself: the application's role may not read it.
 */
@Entity({ schema: 'people', name: 'conflict' })
export class Conflict {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('text', { name: 'other_reference' })
  otherReference: string;

  @Column({ type: 'uuid', name: 'other_household_id', nullable: true, select: false, insert: false, update: false })
  otherHouseholdId: string | null;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
