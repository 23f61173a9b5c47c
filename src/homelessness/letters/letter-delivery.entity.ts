import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MessageState } from '../../platform/notify/notify.js';

/** How far a letter has come that goes out from here; never where it goes to. */
@Entity({ schema: 'homelessness', name: 'letter_delivery' })
export class LetterDelivery {
  @PrimaryColumn('uuid', { name: 'notice_id' })
  noticeId: string;

  @Column('text')
  state: MessageState | 'waiting';

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { name: 'notify_id', nullable: true })
  notifyId: string | null;

  /** How often sending it has been tried. */
  @Column('integer')
  tries: number;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}
