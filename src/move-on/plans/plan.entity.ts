import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

export const PLAN_STATUSES = ['open', 'done', 'withdrawn'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** One household's way out of temporary accommodation. Kept with the household. */
@Entity({ schema: 'move_on', name: 'plan' })
export class Plan {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  status: PlanStatus;

  @Column('date', { name: 'target_date' })
  targetDate: LocalDate;

  @Column('text', { name: 'preferred_tenures', array: true })
  preferredTenures: string[];

  /** Codes of council areas. */
  @Column('text', { name: 'preferred_areas', array: true })
  preferredAreas: string[];

  @Column('text', { array: true })
  barriers: string[];

  /** The version of the settings by which its steps were made. */
  @Column('integer', { name: 'policy_version' })
  policyVersion: number;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
