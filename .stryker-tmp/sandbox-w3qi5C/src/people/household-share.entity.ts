// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Consent } from './people.codes.js';

/** Another organisation sees a household while this is open. Kept with the household: it says who knew, when and why. */
@Entity({ schema: 'people', name: 'household_share' })
export class HouseholdShare {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  purpose: string;

  @Column('text')
  consent: Consent;

  @Column('text', { name: 'legal_basis', nullable: true })
  legalBasis: string | null;

  @Column('timestamptz', { name: 'shared_at' })
  sharedAt: Date;

  @Column('uuid', { name: 'shared_by', nullable: true })
  sharedBy: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
