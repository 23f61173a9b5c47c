import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { StepTemplate } from '../steps/step.rules.js';

/** What a move takes, and when a tenancy is asked about. No version is ever changed; kept for good. */
@Entity({ schema: 'move_on', name: 'policy' })
export class MoveOnPolicy {
  /** From 1, by the database. */
  @PrimaryColumn('integer')
  version: number;

  /** Who settled it; null: what holds where nobody has settled anything. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Column('jsonb')
  steps: StepTemplate[];

  @Column('smallint', { name: 'sustainment_weeks', array: true })
  sustainmentWeeks: number[];

  @Column('date', { name: 'in_force_from' })
  inForceFrom: LocalDate;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
