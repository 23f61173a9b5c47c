// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Level, Need } from '../../people/people.codes.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { NoRecourse, SharedPart, Staffed } from '../accommodation.codes.js';

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

  @Column('integer', { nullable: true })
  bedrooms: number | null;

  @Column('text', { array: true })
  shares: SharedPart[];

  @Column('boolean', { name: 'carer_space' })
  carerSpace: boolean;

  @Column('boolean', { name: 'men_only' })
  menOnly: boolean;

  @Column('integer', { name: 'lead_age_from', nullable: true })
  leadAgeFrom: number | null;

  @Column('integer', { name: 'lead_age_to', nullable: true })
  leadAgeTo: number | null;

  @Column('text', { name: 'no_recourse' })
  noRecourse: NoRecourse;

  @Column('jsonb', { name: 'support_levels' })
  supportLevels: Partial<Record<Need, Level>>;

  @Column('text', { array: true })
  languages: string[];

  @Column('text', { name: 'by_and_for', nullable: true })
  byAndFor: string | null;

  @Column('text', { nullable: true })
  staffed: Staffed | null;

  @Column('text', { array: true })
  security: string[];

  @Column('boolean', { name: 'takes_from_own_area', nullable: true })
  takesFromOwnArea: boolean | null;

  @Column('boolean', { name: 'out_of_hours' })
  outOfHours: boolean;

  /** The first day on which a safety check is out of date. Kept by the database from its checks. */
  @Column('date', { name: 'standards_until', nullable: true })
  standardsUntil: LocalDate | null;

  /** Kept by the database. */
  @Column('integer', { name: 'profile_id' })
  profileId: number;

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

  /** When what it offers was last said anew, and by whom. */
  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;

  @Column('uuid', { name: 'changed_by', nullable: true })
  changedBy: string | null;
}
