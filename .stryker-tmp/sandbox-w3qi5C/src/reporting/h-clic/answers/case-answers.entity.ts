// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answers } from '../return.js';

/** What officers have answered for the return of one case. Kept as long as its application. */
@Entity({ schema: 'reporting', name: 'hclic_answers' })
export class CaseAnswers {
  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('jsonb')
  answers: Answers;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'answered_at' })
  answeredAt: Date;

  @Column('uuid', { name: 'answered_by' })
  answeredBy: string;
}
