// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportStatus } from './import.states.js';
import type { SheetKindName } from './kinds/sheet-kind.js';
import type { Encoding } from './reading/encoding.js';
import type { Separator } from './reading/separator.js';

/** A file of premises, units or stays on its way into one provider's records: how far it has got, and nothing of what it holds. Kept for good. */
@Entity({ schema: 'spreadsheets', name: 'import' })
export class Import {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  kind: SheetKindName;

  @Column('text')
  status: ImportStatus;

  @Column('text')
  encoding: Encoding;

  /** Known once the first row has been read. */
  @Column('text', { nullable: true })
  separator: Separator | null;

  @Column('integer')
  rows: number;

  /** Rows that have been looked at. */
  @Column('integer')
  checked: number;

  /** Rows without errors, recorded or not. */
  @Column('integer')
  good: number;

  @Column('integer')
  bad: number;

  /** Rows that were approved so far, and those of them that were recorded or refused since. */
  @Column('integer')
  approved: number;

  @Column('integer')
  handled: number;

  /** Rows that are recorded. */
  @Column('integer')
  done: number;

  @Column('text', { name: 'failure_code', nullable: true })
  failureCode: string | null;

  @Column('text', { name: 'failure_message', nullable: true })
  failureMessage: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;
}
