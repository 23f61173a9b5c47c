import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** A request to look again at a decision (s.202). One at a time for each decision. Kept with its application. */
@Entity({ schema: 'homelessness', name: 'review' })
export class Review {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId: string;

  @Column('date', { name: 'requested_on' })
  requestedOn: LocalDate;

  @Column('text', { nullable: true })
  grounds: string | null;

  @Column('text')
  status: 'pending' | 'confirmed' | 'varied' | 'quashed' | 'withdrawn';

  @Column('date', { name: 'last_day' })
  lastDay: LocalDate;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
