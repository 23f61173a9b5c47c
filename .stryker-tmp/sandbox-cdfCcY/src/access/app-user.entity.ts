// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from './roles.js';

/** One member of staff who can sign in. Kept seven years after they leave, because the audit record names them. */
@Entity({ schema: 'access', name: 'app_user' })
export class AppUser {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('citext', { unique: true })
  email: string;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  roles: Role[];

  /** How senior among those of their role, 0 to 9. */
  @Column('smallint')
  grade: number;

  @Column('text', { name: 'password_hash', nullable: true, select: false })
  passwordHash: string | null;

  @Column('boolean')
  active: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
