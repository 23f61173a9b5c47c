// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One sign-in, known by the hash of its token. Deleted 30 days after it ended. */
@Entity({ schema: 'access', name: 'session' })
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  @Column('bytea', { name: 'token_hash', unique: true, select: false })
  tokenHash: Buffer;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
