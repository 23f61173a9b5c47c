import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../shared/local-date.js';
import type { Answers, RiskTool } from '../dash.js';

/** One assessment while it is being asked: a team's, one for each person. It goes when it is recorded, or left. */
@Entity({ schema: 'support', name: 'risk_draft' })
export class RiskDraft {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  tool: RiskTool;

  @Column('date', { name: 'assessed_on' })
  assessedOn: LocalDate;

  /** What has been answered so far; a topic that is not here has not been reached. */
  @Column('jsonb')
  answers: Answers;

  /** Null until somebody has said. */
  @Column('boolean', { name: 'judged_high', nullable: true })
  judgedHigh: boolean | null;

  @Column('text', { name: 'judgement_reason', nullable: true })
  judgementReason: string | null;

  @Column('uuid', { name: 'begun_by' })
  begunBy: string;

  @Column('timestamptz', { name: 'begun_at' })
  begunAt: Date;

  @Column('uuid', { name: 'changed_by' })
  changedBy: string;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;

  @Column('integer')
  version: number;
}
