import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

export type OverriddenStep = 'decision' | 'ending' | 'letter';

/** One rule that a supervisor's agreement lifted for one step of one case. Never changed; kept with its application. */
@Entity({ schema: 'homelessness', name: 'override' })
export class Override {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  /** Of the officer who took the step. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  step: OverriddenStep;

  /** The decision, duty or letter's notice that it was for. */
  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('text')
  rule: string;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('uuid', { name: 'agreed_by' })
  agreedBy: string;

  @Column('text')
  reasons: string;

  @Column('date', { name: 'on_day' })
  onDay: LocalDate;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
