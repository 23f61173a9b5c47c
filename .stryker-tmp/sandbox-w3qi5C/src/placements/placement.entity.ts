// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OutOfAreaReason, Party } from './placements.codes.js';
import type { LocalDate } from '../shared/local-date.js';
import type { PlacementStatus } from './placement.states.js';

/** On whose side it was ended: the provider's, the person's own choice, theirs who placed her, or by its time running out. */
export type EndedBy = Party | 'organisation' | 'system';

/** The story of one household in one unit. Kept seven years after the household's last record closes. */
@Entity({ schema: 'placements', name: 'placement' })
export class Placement {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @Column('uuid', { name: 'provider_id' })
  providerId: string;

  /** Whose staff placed them. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  status: PlacementStatus;

  @Column('date', { name: 'from_day' })
  fromDay: LocalDate;

  @Column('date', { name: 'expected_to', nullable: true })
  expectedTo: LocalDate | null;

  @Column('timestamptz', { name: 'hold_expires_at', nullable: true })
  holdExpiresAt: Date | null;

  /** The version of the referral policy that held when it was offered; none for what a transfer opened. */
  @Column('integer', { name: 'policy_version', nullable: true })
  policyVersion: number | null;

  @Column('timestamptz', { name: 'answer_by', nullable: true })
  answerBy: Date | null;

  @Column('timestamptz', { name: 'provider_agreed_at', nullable: true })
  providerAgreedAt: Date | null;

  @Column('uuid', { name: 'provider_agreed_by', nullable: true })
  providerAgreedBy: string | null;

  @Column('timestamptz', { name: 'person_agreed_at', nullable: true })
  personAgreedAt: Date | null;

  @Column('uuid', { name: 'person_agreed_by', nullable: true })
  personAgreedBy: string | null;

  @Column('timestamptz', { name: 'arrived_at', nullable: true })
  arrivedAt: Date | null;

  @Column('timestamptz', { name: 'departed_at', nullable: true })
  departedAt: Date | null;

  @Column('text', { name: 'ended_by', nullable: true })
  endedBy: EndedBy | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  destination: string | null;

  @Column('text', { name: 'out_of_area_reason', nullable: true })
  outOfAreaReason: OutOfAreaReason | null;

  @Column('uuid', { name: 'transferred_from', nullable: true })
  transferredFrom: string | null;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
