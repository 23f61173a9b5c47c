import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { RiskEventKind } from './reassessment.rules.js';

/** Something that may change the risk to one person. Kept as long as the person's risk assessments. */
@Entity({ schema: 'support', name: 'risk_event' })
export class RiskEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('text')
  kind: RiskEventKind;

  @Column('date', { name: 'happened_on' })
  happenedOn: LocalDate;

  @Column('text', { nullable: true })
  note: string | null;

  /** Who did it, of those on record for the person; null when that is not known. */
  @Column('uuid', { name: 'perpetrator_id', nullable: true })
  perpetratorId: string | null;

  /** Where it is known from; what is told twice is kept once. */
  @Column('text', { unique: true })
  source: string;

  @Column('date', { name: 'reassess_by' })
  reassessBy: LocalDate;

  /** The assessment that came after it; null while it is waited for. */
  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: string | null;

  /** Who told it, or whose work it was when it was heard of. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
