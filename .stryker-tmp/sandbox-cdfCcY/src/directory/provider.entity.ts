// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation that lets units. Kept while any premises name it. */
@Entity({ schema: 'directory', name: 'provider' })
export class Provider {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId: string;

  /** Its objects include support for victims of domestic abuse: part of the test of relevant accommodation (SI 2021/991). */
  @Column('boolean', { name: 'domestic_abuse_objects' })
  domesticAbuseObjects: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
