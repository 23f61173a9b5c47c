// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UnitProfile } from './unit-profile.js';

/** What units of one kind offer. Kept by the database from units and premises; never changed, never deleted. */
@Entity({ schema: 'accommodation', name: 'unit_profile' })
export class UnitProfileRow {
  @PrimaryColumn('integer')
  id: number;

  @Column('bytea', { unique: true })
  digest: Buffer;

  @Column('jsonb')
  features: UnitProfile;
}
