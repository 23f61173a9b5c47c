import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { OrderEndReason, OrderForbids, OrderKind } from './order.codes.js';

/** An order or notice that protects one person. It says no place. Kept seven years after its last day. */
@Entity({ schema: 'support', name: 'protective_order' })
export class ProtectiveOrder {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  /** Who recorded it. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  kind: OrderKind;

  /** The court, or the police force. */
  @Column('text', { name: 'made_by' })
  madeBy: string;

  /** What they file it under. */
  @Column('text', { nullable: true })
  reference: string | null;

  @Column('text', { array: true })
  forbids: OrderForbids[];

  @Column('date', { name: 'made_on' })
  madeOn: LocalDate;

  /** Its last day; null: until the court says otherwise. */
  @Column('date', { name: 'expires_on', nullable: true })
  expiresOn: LocalDate | null;

  /** Against whom, of those on record for the person. */
  @Column('uuid', { name: 'perpetrator_id', nullable: true })
  perpetratorId: string | null;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: LocalDate | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason: OrderEndReason | null;

  /** The last day for which somebody has been asked to speak with the person. */
  @Column('date', { name: 'alerted_for', nullable: true })
  alertedFor: LocalDate | null;

  @Column('integer')
  version: number;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
