import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** What had been written down as the end of a duty, until a review or the court set it aside. Kept as its application. */
@Entity({ schema: 'homelessness', name: 'set_aside_end' })
export class SetAsideEnd {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('uuid', { name: 'duty_id' })
  dutyId: string;

  @Column('uuid', { name: 'review_id' })
  reviewId: string;

  @Column('date', { name: 'ended_on' })
  endedOn: LocalDate;

  @Column('text', { name: 'end_ground' })
  endGround: string;

  @Column('text', { name: 'end_reasons', nullable: true })
  endReasons: string | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy: string | null;

  @Column('uuid', { name: 'authorised_by', nullable: true })
  authorisedBy: string | null;

  @Column('date', { name: 'taken_up_on' })
  takenUpOn: LocalDate;

  @Column('uuid', { name: 'taken_up_by' })
  takenUpBy: string;

  /** Why it is owed again. */
  @Column('text')
  reasons: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
