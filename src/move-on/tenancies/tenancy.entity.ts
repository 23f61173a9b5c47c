import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { AfterTenancy, TenancyEnding } from './tenancy-ending.codes.js';

/** The home a household moved on to, and on what terms. Kept with the household. */
@Entity({ schema: 'move_on', name: 'tenancy' })
export class Tenancy {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('uuid', { name: 'landlord_id' })
  landlordId: string;

  @Column('text')
  tenure: Tenure;

  @Column('date', { name: 'starts_on' })
  startsOn: LocalDate;

  @Column('boolean', { name: 'connected_with_abuse' })
  connectedWithAbuse: boolean;

  @Column('text', { name: 'previous_tenure', nullable: true })
  previousTenure: string | null;

  /** Its last day; null while it stands. */
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: LocalDate | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason: TenancyEnding | null;

  @Column('text', { name: 'followed_by', nullable: true })
  followedBy: AfterTenancy | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy: string | null;

  /** The version of the settings by which its checks were made. */
  @Column('integer', { name: 'policy_version' })
  policyVersion: number;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
