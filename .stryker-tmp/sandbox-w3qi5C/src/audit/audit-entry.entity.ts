// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who read, changed, was shown or was refused what. Kept seven years; refuses every change and deletion. */
@Entity({ schema: 'audit', name: 'entry' })
export class AuditEntry {
  @PrimaryColumn('bigint')
  id: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'request_id', nullable: true })
  requestId: string | null;

  @Column('text', { name: 'actor_kind' })
  actorKind: 'user' | 'system' | 'anonymous';

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('text', { name: 'actor_name', nullable: true })
  actorName: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Column('text')
  action: string;

  @Column('text')
  outcome: 'done' | 'refused';

  @Column('text', { name: 'subject_type', nullable: true })
  subjectType: string | null;

  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId: string | null;

  @Column('jsonb')
  details: Record<string, unknown>;
}
