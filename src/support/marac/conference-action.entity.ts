import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

export const ACTION_STATUSES = ['open', 'done', 'cancelled'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/**
 * What one worker, or somebody at a partner agency, does for a conference case by a day. While it is open it is a task: of the worker, or of
 * whoever asks the agency after it. Kept with the referral.
 */
@Entity({ schema: 'support', name: 'conference_action' })
export class ConferenceAction {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'referral_id' })
  referralId: string;

  @Column('text')
  action: string;

  /** The worker; null where somebody at a partner agency does it. */
  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  /** Who there does it: a name or a post. */
  @Column('text', { name: 'partner_name', nullable: true })
  partnerName: string | null;

  @Column('text', { name: 'partner_agency', nullable: true })
  partnerAgency: string | null;

  @Column('date', { name: 'due_on' })
  dueOn: LocalDate;

  @Column('text')
  status: ActionStatus;

  /** When the agency is asked after it; null for a worker's own. */
  @Column('date', { name: 'ask_on', nullable: true })
  askOn: LocalDate | null;

  @Column('integer', { name: 'times_chased' })
  timesChased: number;

  /** The day on which the agency did it, or said that it need not be done. */
  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: LocalDate | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
