// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ORGANISATION_TYPES = [
  'local-housing-authority',
  'private-registered-provider',
  'registered-charity',
  'voluntary',
  'private-landlord',
  'other',
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

/** One council, charity or landlord whose staff sign in or whose units are let. Kept while any record names it. */
@Entity({ schema: 'access', name: 'organisation' })
export class Organisation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('citext', { unique: true })
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  type: OrganisationType;

  @Column('text', { name: 'local_authority_code', nullable: true })
  localAuthorityCode: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
