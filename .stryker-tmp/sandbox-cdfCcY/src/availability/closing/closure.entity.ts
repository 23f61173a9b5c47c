// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { CostBearer } from '../availability.codes.js';

/** A period in which a unit is out of use; its time is claimed in the ledger. Kept two years after its end. */
@Entity({ schema: 'availability', name: 'closure' })
export class Closure {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @Column('text')
  reason: string;

  @Column('text', { name: 'cost_bearer' })
  costBearer: CostBearer;

  @Column('date', { name: 'from_day' })
  fromDay: LocalDate;

  /** The day it is back in use; null while that is not known. */
  @Column('date', { name: 'to_day', nullable: true })
  toDay: LocalDate | null;

  /** Set when somebody ended it before its last day. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;

  /** The closing of whole premises that this is part of; null when only this unit was closed. */
  @Column('uuid', { name: 'premises_closure_id', nullable: true })
  premisesClosureId: string | null;
}
