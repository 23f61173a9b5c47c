import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { NoteKind } from './notes.codes.js';

/** Something a worker noted about a household or one of its people; its words are its parts. Never changed; kept with the household. */
@Entity({ schema: 'told_once', name: 'note' })
export class Note {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  /** Null: about all of them. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  kind: NoteKind;

  @Column('date', { name: 'noted_on' })
  notedOn: LocalDate;

  /** How many parts it has, whoever reads how many. */
  @Column('smallint')
  parts: number;

  @Column('uuid', { name: 'written_by' })
  writtenBy: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;
}
