import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { NominationKind } from './nomination.codes.js';
import type { NominationStatus } from './nomination.states.js';

/** One way to one home, and what became of it. It says an area and never an address. Kept as long as its plan. */
@Entity({ schema: 'move_on', name: 'nomination' })
export class Nomination {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'plan_id' })
  planId: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  kind: NominationKind;

  @Column('uuid', { name: 'landlord_id' })
  landlordId: string;

  @Column('text', { name: 'local_authority_code' })
  localAuthorityCode: string;

  @Column('text')
  tenure: Tenure;

  @Column('smallint', { nullable: true })
  bedrooms: number | null;

  @Column('text')
  status: NominationStatus;

  /** Until when the landlord keeps it for them; null when nobody said. */
  @Column('date', { name: 'answer_by', nullable: true })
  answerBy: LocalDate | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
