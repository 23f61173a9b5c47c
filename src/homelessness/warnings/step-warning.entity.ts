import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** A warning about one step of a plan: until when they have to take it, or to say why not. Kept with its application. */
@Entity({ schema: 'homelessness', name: 'step_warning' })
export class StepWarning {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  /** The duty that was owed when it was written: it stands no longer than that. */
  @Column('uuid', { name: 'duty_id' })
  dutyId: string;

  @Column('uuid', { name: 'step_id' })
  stepId: string;

  @Column('date', { name: 'until_day' })
  until: LocalDate;

  /** Why that long is reasonable for them. */
  @Column('text')
  reasons: string;

  /** When its letter went; null: not yet, and it counts for nothing. */
  @Column('date', { name: 'given_on', nullable: true })
  givenOn: LocalDate | null;

  @Column('uuid', { name: 'written_by' })
  writtenBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
