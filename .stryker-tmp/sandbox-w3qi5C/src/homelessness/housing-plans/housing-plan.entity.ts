// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** A personalised housing plan in one version; a change is another. Kept as long as its application. */
@Entity({ schema: 'homelessness', name: 'housing_plan' })
export class HousingPlan {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('integer')
  version: number;

  @Column('date', { name: 'made_on' })
  madeOn: LocalDate;

  @Column('date', { name: 'review_on' })
  reviewOn: LocalDate;

  /** When it was last looked at and left as it was. */
  @Column('date', { name: 'reviewed_on', nullable: true })
  reviewedOn: LocalDate | null;

  @Column('uuid', { name: 'made_by' })
  madeBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
