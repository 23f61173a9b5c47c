import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { JointForm, ReplyTo } from './joint-tenancy.codes.js';
import type { JointStatus } from './joint-tenancy.states.js';

/** A joint tenancy that somebody of the household fled, and what is done about it. No address is kept. Kept with the household. */
@Entity({ schema: 'move_on', name: 'joint_tenancy' })
export class JointTenancyRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  form: JointForm;

  @Column('date', { name: 'fixed_term_until', nullable: true })
  fixedTermUntil: LocalDate | null;

  @Column('text')
  status: JointStatus;

  @Column('date', { name: 'housing_advice_on', nullable: true })
  housingAdviceOn: LocalDate | null;

  @Column('date', { name: 'legal_advice_on', nullable: true })
  legalAdviceOn: LocalDate | null;

  /** When they agreed that notice is served. */
  @Column('date', { name: 'agreed_on', nullable: true })
  agreedOn: LocalDate | null;

  @Column('text', { name: 'reply_to', nullable: true })
  replyTo: ReplyTo | null;

  @Column('date', { name: 'served_on', nullable: true })
  servedOn: LocalDate | null;

  @Column('date', { name: 'ends_not_before', nullable: true })
  endsNotBefore: LocalDate | null;

  @Column('date', { name: 'court_asked_on', nullable: true })
  courtAskedOn: LocalDate | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: LocalDate | null;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
