// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../shared/local-date.js';
import type { Channel } from './people.codes.js';

/** The only way to reach a household that is safe now. Replaced, never kept: an old way to reach them is a danger. */
@Entity({ schema: 'people', name: 'safe_contact' })
export class SafeContact {
  @PrimaryColumn('uuid', { name: 'household_id' })
  householdId: string;

  @Column('text')
  channel: Channel;

  @Column('bytea', { name: 'sealed_value', nullable: true, select: false })
  sealedValue: Buffer | null;

  @Column('bytea', { name: 'sealed_code_word', nullable: true, select: false })
  sealedCodeWord: Buffer | null;

  @Column('text', { name: 'safe_times', nullable: true })
  safeTimes: string | null;

  @Column('boolean', { name: 'voicemail_safe', nullable: true })
  voicemailSafe: boolean | null;

  /** Somebody else opens, hears or reads it, too. */
  @Column('boolean')
  shared: boolean;

  /** It is where they fled from. */
  @Column('boolean', { name: 'former_home' })
  formerHome: boolean;

  /** They have moved since: an address given before is used no more. */
  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  @Column('date', { name: 'verified_on' })
  verifiedOn: LocalDate;
}
