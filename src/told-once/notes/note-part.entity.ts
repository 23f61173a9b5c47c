import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Protection } from './notes.codes.js';

/** Some words of a note, and whether they may be given to the person. Kept as its note. */
@Entity({ schema: 'told_once', name: 'note_part' })
export class NotePart {
  @PrimaryColumn('uuid', { name: 'note_id' })
  noteId: string;

  @PrimaryColumn('smallint')
  number: number;

  @Column('text')
  protection: Protection;

  @Column('bytea', { name: 'sealed_text', select: false })
  sealedText: Buffer;
}
