import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RightToTheHome } from '../../law/domestic-abuse/shared-home.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { HomeTenure, LandlordConsent, OfferedBeside, Payer, SanctuaryEndReason } from './sanctuary.codes.js';
import type { SanctuaryStatus } from './sanctuary.states.js';

/** Staying safely at home, as a person was offered it. It holds no place and says none. Kept seven years after its end. */
@Entity({ schema: 'support', name: 'sanctuary' })
export class Sanctuary {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  /** Who offered it, and sees to it. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  status: SanctuaryStatus;

  @Column('date', { name: 'offered_on' })
  offeredOn: LocalDate;

  @Column('text', { name: 'offered_beside', array: true })
  offeredBeside: OfferedBeside[];

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn: LocalDate | null;

  @Column('date', { name: 'surveyed_on', nullable: true })
  surveyedOn: LocalDate | null;

  @Column('text', { nullable: true })
  tenure: HomeTenure | null;

  /** What right whoever harms has to the home. */
  @Column('text', { name: 'right_of_other', nullable: true })
  rightOfOther: RightToTheHome | null;

  @Column('text', { name: 'landlord_consent', nullable: true })
  landlordConsent: LandlordConsent | null;

  @Column('text', { name: 'paid_by', nullable: true })
  paidBy: Payer | null;

  @Column('date', { name: 'reviewed_on', nullable: true })
  reviewedOn: LocalDate | null;

  @Column('date', { name: 'review_on', nullable: true })
  reviewOn: LocalDate | null;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: LocalDate | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason: SanctuaryEndReason | null;

  @Column('integer')
  version: number;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
