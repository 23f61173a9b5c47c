// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountPartName, Asking, Sharing } from './account.codes.js';

/** A part as it stood once. Never changed or taken away; for the council's own eyes. */
@Entity({ schema: 'homelessness', name: 'account_part_version' })
export class AccountPartVersion {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId: string;

  @PrimaryColumn('text')
  part: AccountPartName;

  @PrimaryColumn('integer')
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
