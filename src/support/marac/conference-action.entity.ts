import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

export const ACTION_STATUSES = ['open', 'done', 'cancelled'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** What one worker does for a conference case by a day: a task of theirs while it is open. Kept with the referral. */
@Entity({ schema: 'support', name: 'conference_action' })
export class ConferenceAction {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'referral_id' })
  referralId: string;

  @Column('text')
  action: string;

  @Column('uuid', { name: 'owner_id' })
  ownerId: string;

  @Column('date', { name: 'due_on' })
  dueOn: LocalDate;

  @Column('text')
  status: ActionStatus;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
