import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { AgreedTime } from './reviews.codes.js';

/** A longer time for a review, agreed in writing between the person and the reviewer (SI 2018/223 regs 5(3)(b), 9(1)). Kept with its review. */
@Entity({ schema: 'homelessness', name: 'review_agreement' })
export class ReviewAgreement {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'review_id' })
  reviewId: string;

  /** Which time is longer: that for the outcome, or that for writing to the reviewer. */
  @Column('text')
  extends: AgreedTime;

  /** The last day of the longer time. */
  @Column('date', { name: 'until_day' })
  until: LocalDate;

  @Column('date', { name: 'agreed_on' })
  agreedOn: LocalDate;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
