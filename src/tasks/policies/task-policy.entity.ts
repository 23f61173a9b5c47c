import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { KindDays } from './task-days.js';

/** When an organisation's supervisors see work that is not done, and what it aims for. No version is ever changed; kept for good. */
@Entity({ schema: 'tasks', name: 'policy' })
export class TaskPolicy {
  /** From 1, by the database. */
  @PrimaryColumn('integer')
  version: number;

  /** Who settled it; null: what holds where nobody has settled anything. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  /** Working days. */
  @Column('smallint', { name: 'escalate_after_days' })
  escalateAfterDays: number;

  /** Working days. */
  @Column('smallint', { name: 'aim_before_days' })
  aimBeforeDays: number;

  @Column('jsonb')
  kinds: KindDays[];

  @Column('date', { name: 'in_force_from' })
  inForceFrom: LocalDate;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
