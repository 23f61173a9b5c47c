// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Question } from '../../law/homelessness/case-facts.js';
import type { LocalDate } from '../../shared/local-date.js';

/** One statutory question answered by an officer. Superseded by a later one, never changed. Kept with its application. */
@Entity({ schema: 'homelessness', name: 'decision' })
export class Decision {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('text')
  question: Question;

  @Column('text')
  outcome: string;

  @Column('text', { array: true })
  categories: string[];

  @Column('text', { name: 'main_category', nullable: true })
  mainCategory: string | null;

  @Column('jsonb')
  facts: Record<string, unknown>;

  @Column('text')
  reasons: string;

  @Column('date', { name: 'decided_on' })
  decidedOn: LocalDate;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('uuid', { name: 'second_officer', nullable: true })
  secondOfficer: string | null;

  @Column('text', { name: 'rule_version' })
  ruleVersion: string;

  @Column('text', { array: true })
  citations: string[];

  @Column('boolean')
  late: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
