import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody's one-time code was taken off by an administrator, because the telephone that made it is gone. */
@Entity({ schema: 'access', name: 'code_removal' })
export class CodeRemoval {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('uuid', { name: 'removed_by' })
  removedBy: string;

  @Column('text')
  reason: string;

  @Column('timestamptz', { name: 'removed_at' })
  removedAt: Date;

  /** When she said that she knows of it. */
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt: Date | null;
}
