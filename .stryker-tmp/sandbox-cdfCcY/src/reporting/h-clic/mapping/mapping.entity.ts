// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../shared/local-date.js';
import type { Mapping } from './mapping.js';

/** One version of a council's mapping file, as it was loaded. Kept for good: what was returned with it can be written again. */
@Entity({ schema: 'reporting', name: 'hclic_mapping' })
export class LoadedMapping {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  version: string;

  @Column('date', { name: 'in_force_from' })
  inForceFrom: LocalDate;

  @Column('jsonb')
  content: Mapping;

  @Column('timestamptz', { name: 'loaded_at' })
  loadedAt: Date;

  @Column('uuid', { name: 'loaded_by' })
  loadedBy: string;
}
