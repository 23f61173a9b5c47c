import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../shared/local-date.js';
import type { RiskBasis, RiskLevel, RiskTool } from './risk.rules.js';

/** One assessment of the risk to one person: how many answers were yes, never the questions. Kept as long as the person's packages. */
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

  @Column('integer', { name: 'yes_count' })
  yesCount: number;

  @Column('text')
  level: RiskLevel;

  @Column('text')
  basis: RiskBasis;

  @Column('text', { name: 'judgement_reason', nullable: true })
  judgementReason: string | null;

  @Column('date', { name: 'assessed_on' })
  assessedOn: LocalDate;

  @Column('uuid', { name: 'assessed_by', nullable: true })
  assessedBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
