import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Way } from '../../platform/notify/notify.js';

/** That one member of staff wants reminders of their own work, and where. Deleted when they want none any more. */
@Entity({ schema: 'today', name: 'reminder_choice' })
export class ReminderChoice {
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  way: Way;

  /** Their address at work; never anybody else's. */
  @Column('text')
  address: string;

  @Column('timestamptz', { name: 'chosen_at' })
  chosenAt: Date;

  /** Since when nothing is sent, because a reminder did not arrive. */
  @Column('timestamptz', { name: 'stopped_at', nullable: true })
  stoppedAt: Date | null;
}
