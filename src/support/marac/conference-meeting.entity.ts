import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** A case on the list of one meeting of its forum, and what was said there. Kept with the referral. */
@Entity({ schema: 'support', name: 'conference_meeting' })
export class ConferenceMeeting {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'referral_id' })
  referralId: string;

  @Column('date', { name: 'meets_on' })
  meetsOn: LocalDate;

  /** Null until it has been heard. */
  @Column('date', { name: 'heard_on', nullable: true })
  heardOn: LocalDate | null;

  @Column('text', { nullable: true })
  minutes: string | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;
}
