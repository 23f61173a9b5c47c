// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HouseholdMember } from '../../law/homelessness/household.js';

/** Who a home must be for, in one version; ids and codes only. Kept as long as its application. */
@Entity({ schema: 'homelessness', name: 'case_household' })
export class CaseHousehold {
  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('jsonb')
  members: HouseholdMember[];

  /** The applicant is eligible, and subject to immigration control all the same. */
  @Column('boolean', { name: 'immigration_controlled' })
  immigrationControlled: boolean;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
