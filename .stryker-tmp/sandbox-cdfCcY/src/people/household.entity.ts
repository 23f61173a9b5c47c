// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Level, Need } from './people.codes.js';

/** The people placed together, and what any place for them must have. Kept seven years after their last record closes. */
@Entity({ schema: 'people', name: 'household' })
export class Household {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  reference: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('boolean')
  wheelchair: boolean;

  @Column('boolean', { name: 'step_free' })
  stepFree: boolean;

  @Column('boolean', { name: 'self_contained' })
  selfContained: boolean;

  @Column('boolean', { name: 'women_only' })
  womenOnly: boolean;

  @Column('integer')
  pets: number;

  @Column('text', { array: true })
  needs: Need[];

  /** How much support each need calls for; a need that is not here has not been assessed. */
  @Column('jsonb', { name: 'need_levels' })
  needLevels: Partial<Record<Need, Level>>;

  @Column('boolean', { name: 'carer_space' })
  carerSpace: boolean;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
