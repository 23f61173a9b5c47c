// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A piece of a file as it was sent, sealed. Deleted when its rows have been read. */
@Entity({ schema: 'spreadsheets', name: 'import_part' })
export class ImportPart {
  @PrimaryColumn('uuid', { name: 'import_id' })
  importId: string;

  @PrimaryColumn('integer')
  number: number;

  @Column('bytea')
  sealed: Buffer;
}
