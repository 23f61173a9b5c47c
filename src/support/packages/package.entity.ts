import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PackageStatus } from './package.states.js';
import type { LocalDate } from '../../shared/local-date.js';

/** What one person is given, by whose organisation, from when. Kept seven years after it closes; a child's to their 25th birthday. */
@Entity({ schema: 'support', name: 'package' })
export class SupportPackage {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  /** The present lead professional's organisation. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  status: PackageStatus;

  @Column('date', { name: 'starts_on' })
  startsOn: LocalDate;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: LocalDate | null;

  @Column('text', { name: 'close_reason', nullable: true })
  closeReason: string | null;

  @Column('text', { name: 'support_types', array: true })
  supportTypes: string[];

  @Column('text', { array: true })
  needs: string[];

  @Column('date', { name: 'next_review_on', nullable: true })
  nextReviewOn: LocalDate | null;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
