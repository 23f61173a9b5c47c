import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MessageState } from '../../platform/notify/notify.js';
import type { LocalDate } from '../../shared/local-date.js';

/** One reminder to one member of staff on one day, and how far it has come; never where it went. */
@Entity({ schema: 'today', name: 'reminder' })
export class Reminder {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('date')
  day: LocalDate;

  @Column('text')
  state: MessageState | 'waiting' | 'nothing-due';

  @Column('text', { name: 'notify_id', nullable: true })
  notifyId: string | null;

  /** How often sending it has been tried. */
  @Column('integer')
  tries: number;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}
