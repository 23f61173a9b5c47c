import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Need } from '../people/people.codes.js';

/** The smallest thing let to one household: a refuge room, a flat. Whether it is free is the ledger's to say. Kept for good. */
@Entity({ schema: 'accommodation', name: 'unit' })
export class Unit {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'premises_id' })
  premisesId: string;

  /** The premises' provider, repeated here for the policies. */
  @Column('uuid', { name: 'provider_id' })
  providerId: string;

  @Column('text')
  reference: string;

  @Column('integer')
  bedspaces: number;

  @Column('integer')
  cots: number;

  @Column('boolean', { name: 'self_contained' })
  selfContained: boolean;

  @Column('boolean')
  wheelchair: boolean;

  @Column('boolean', { name: 'step_free' })
  stepFree: boolean;

  @Column('boolean', { name: 'women_only' })
  womenOnly: boolean;

  @Column('integer', { name: 'max_children', nullable: true })
  maxChildren: number | null;

  @Column('integer', { name: 'oldest_boy_age', nullable: true })
  oldestBoyAge: number | null;

  @Column('text', { name: 'accepts_needs', array: true })
  acceptsNeeds: Need[];

  @Column('integer')
  pets: number;

  @Column('boolean', { name: 'taking_referrals' })
  takingReferrals: boolean;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy: string | null;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
