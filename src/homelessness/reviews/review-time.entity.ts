import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReviewableDecision } from '../../law/homelessness/reviews/reviews.js';
import type { LocalDate } from '../../shared/local-date.js';

/** A later time to ask for a review that was allowed, or was not, in writing (s.202(3)). Kept with its application. */
@Entity({ schema: 'homelessness', name: 'review_time' })
export class ReviewTime {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId: string | null;

  @Column('text')
  matter: ReviewableDecision;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('boolean')
  allowed: boolean;

  @Column('date', { name: 'until_day', nullable: true })
  until: LocalDate | null;

  @Column('text')
  reasons: string;

  @Column('date', { name: 'decided_on' })
  decidedOn: LocalDate;

  @Column('uuid', { name: 'decided_by' })
  decidedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
