// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RowError } from './kinds/columns.js';

export const ROW_STATES = ['waiting', 'good', 'bad', 'approved', 'loaded'] as const;
export type RowState = (typeof ROW_STATES)[number];

/** A row of a file, sealed until it has been recorded. Deleted with its import's other rows, after seven days at the latest. */
@Entity({ schema: 'spreadsheets', name: 'import_row' })
export class ImportRow {
  @PrimaryColumn('uuid', { name: 'import_id' })
  importId: string;

  /** As a spreadsheet numbers it. */
  @PrimaryColumn('integer')
  number: number;

  @Column('text')
  state: RowState;

  /** A digest of what the row is about, to find it twice; null when the row does not say. */
  @Column('bytea', { nullable: true })
  key: Buffer | null;

  /** Null once the row has been recorded. */
  @Column('bytea', { nullable: true })
  sealed: Buffer | null;

  @Column('jsonb')
  errors: readonly RowError[];
}
