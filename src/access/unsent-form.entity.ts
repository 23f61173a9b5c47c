import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody had typed into a form when their session ended. Deleted when it is shown again, or when it is too old for that. */
@Entity({ schema: 'access', name: 'unsent_form' })
export class UnsentForm {
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  @Column('bytea', { name: 'page_hash' })
  pageHash: Buffer;

  @Column('bytea')
  sealed: Buffer;

  @Column('timestamptz', { name: 'kept_at' })
  keptAt: Date;
}
