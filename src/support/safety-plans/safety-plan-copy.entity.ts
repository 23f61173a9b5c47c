import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** The person was asked whether it is safe to keep a copy. Never changed; kept as long as the plan. */
@Entity({ schema: 'support', name: 'safety_plan_copy' })
export class SafetyPlanCopy {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'plan_id' })
  planId: string;

  /** What they said; a copy was given when it was yes. */
  @Column('boolean', { name: 'safe_to_keep' })
  safeToKeep: boolean;

  @Column('date', { name: 'asked_on' })
  askedOn: LocalDate;

  @Column('uuid', { name: 'asked_by', nullable: true })
  askedBy: string | null;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;
}
