import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { Forum } from './marac.codes.js';

/** A case sent to the forum of the area where the person lives now. Kept with the referral. */
@Entity({ schema: 'support', name: 'conference_transfer' })
export class ConferenceTransfer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'referral_id' })
  referralId: string;

  @Column('text')
  forum: Forum;

  @Column('text', { name: 'local_authority_code' })
  localAuthorityCode: string;

  @Column('date', { name: 'sent_on' })
  sentOn: LocalDate;

  /** When it is asked after, if nobody has confirmed it. */
  @Column('date', { name: 'confirm_by' })
  confirmBy: LocalDate;

  @Column('integer', { name: 'times_chased' })
  timesChased: number;

  @Column('date', { name: 'confirmed_on', nullable: true })
  confirmedOn: LocalDate | null;

  /** Who there has it now: a post, or a name at the forum. */
  @Column('text', { name: 'confirmed_by', nullable: true })
  confirmedBy: string | null;

  @Column('uuid', { name: 'sent_by', nullable: true })
  sentBy: string | null;
}
