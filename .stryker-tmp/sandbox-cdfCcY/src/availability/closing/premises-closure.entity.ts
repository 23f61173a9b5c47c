// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { CostBearer } from '../availability.codes.js';

/** All units of premises closed as one act; each has a closure of its own that names this one. Kept two years after its end. */
@Entity({ schema: 'availability', name: 'premises_closure' })
export class PremisesClosure {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'premises_id' })
  premisesId: string;

  @Column('text')
  reason: string;

  @Column('text', { name: 'cost_bearer' })
  costBearer: CostBearer;

  @Column('date', { name: 'from_day' })
  fromDay: LocalDate;

  /** The day they are back in use; null while that is not known. */
  @Column('date', { name: 'to_day', nullable: true })
  toDay: LocalDate | null;

  /** Set when somebody opened them again before that day. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
