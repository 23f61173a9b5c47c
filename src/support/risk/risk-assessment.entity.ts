import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { Answers, RiskTool } from './dash.js';
import type { RiskBasis, RiskLevel } from './risk.rules.js';

/** One assessment of the risk to one person: answers by topic, or how many were yes; never the questions. Kept as long as the person's packages. */
@Entity({ schema: 'support', name: 'risk_assessment' })
export class RiskAssessment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('text')
  tool: RiskTool;

  /** Of the tool's list of topics. */
  @Column('integer', { name: 'tool_version' })
  toolVersion: number;

  /** Null when only the number of answers of yes was told. */
  @Column('jsonb', { nullable: true })
  answers: Answers | null;

  @Column('integer', { name: 'yes_count' })
  yesCount: number;

  @Column('text')
  level: RiskLevel;

  @Column('text')
  basis: RiskBasis;

  @Column('text', { name: 'judgement_reason', nullable: true })
  judgementReason: string | null;

  /** The version of the bands that it was judged by. */
  @Column('integer', { name: 'policy_version' })
  policyVersion: number;

  /** Whose work follows from it. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('date', { name: 'assessed_on' })
  assessedOn: LocalDate;

  @Column('uuid', { name: 'assessed_by', nullable: true })
  assessedBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
