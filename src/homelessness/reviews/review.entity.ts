import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReviewableDecision } from '../../law/homelessness/reviews/reviews.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { AppealOutcome } from './reviews.codes.js';
import type { ReviewStatus } from './review.states.js';

/** A request to have something looked at again (s.202), and what came of it. One at a time for each matter. Kept with its application. */
@Entity({ schema: 'homelessness', name: 'review' })
export class Review {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  /** The decision that it is about; null where it is about another record. */
  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId: string | null;

  @Column('text')
  matter: ReviewableDecision;

  /** What it is about: a decision, a duty, a housing plan or a placement. */
  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  /** When they were told of it: the first of the days in which to ask. */
  @Column('date', { name: 'told_on' })
  toldOn: LocalDate;

  /** Who decided it; null where nobody did. */
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('date', { name: 'requested_on' })
  requestedOn: LocalDate;

  @Column('text', { nullable: true })
  grounds: string | null;

  @Column('text')
  status: ReviewStatus;

  /** The last day for telling the person the outcome. */
  @Column('date', { name: 'last_day' })
  lastDay: LocalDate;

  @Column('uuid', { name: 'reviewer_id', nullable: true })
  reviewerId: string | null;

  @Column('text', { nullable: true })
  deficiency: string | null;

  @Column('text', { name: 'minded_to', nullable: true })
  mindedTo: string | null;

  @Column('date', { name: 'minded_to_on', nullable: true })
  mindedToOn: LocalDate | null;

  @Column('text', { name: 'outcome_reasons', nullable: true })
  outcomeReasons: string | null;

  /** Against the person, in whole or in part. */
  @Column('boolean', { nullable: true })
  adverse: boolean | null;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: LocalDate | null;

  /** When they said that they want no review any more; null where they did not. */
  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn: LocalDate | null;

  @Column('date', { name: 'notified_on', nullable: true })
  notifiedOn: LocalDate | null;

  @Column('date', { name: 'appealed_on', nullable: true })
  appealedOn: LocalDate | null;

  @Column('date', { name: 'appeal_ended_on', nullable: true })
  appealEndedOn: LocalDate | null;

  @Column('text', { name: 'appeal_outcome', nullable: true })
  appealOutcome: AppealOutcome | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
