// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountPartName, Asking, Sharing } from './account.codes.js';

/** One part of an account as it stands, sealed. Read by the council, and by whom the person chose. */
@Entity({ schema: 'homelessness', name: 'account_part' })
export class AccountPart {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId: string;

  @PrimaryColumn('text')
  part: AccountPartName;

  @Column('integer')
  version: number;

  @Column('bytea', { name: 'sealed_text', select: false })
  sealedText: Buffer;

  @Column('text')
  asking: Asking;

  @Column('text')
  sharing: Sharing;

  @Column('uuid', { name: 'shared_with', array: true })
  sharedWith: string[];

  @Column('boolean', { name: 'third_party' })
  thirdParty: boolean;

  @Column('uuid', { name: 'taken_by' })
  takenBy: string;

  @Column('timestamptz', { name: 'taken_at' })
  takenAt: Date;
}
