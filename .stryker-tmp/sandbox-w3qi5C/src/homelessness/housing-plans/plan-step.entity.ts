// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { StepTaker } from './plan.codes.js';
import type { StepStatus } from './step.states.js';

/** One step of a housing plan, agreed or with the reason why not. Kept as long as its plan. */
@Entity({ schema: 'homelessness', name: 'plan_step' })
export class PlanStep {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'plan_id' })
  planId: string;

  @Column('integer')
  number: number;

  @Column('text', { name: 'taken_by' })
  takenBy: StepTaker;

  @Column('text')
  kind: string;

  @Column('bytea', { name: 'sealed_step', select: false })
  sealedStep: Buffer;

  @Column('boolean')
  agreed: boolean;

  @Column('bytea', { name: 'sealed_why_not', nullable: true, select: false })
  sealedWhyNot: Buffer | null;

  @Column('date', { name: 'due_on' })
  dueOn: LocalDate;

  @Column('text')
  status: StepStatus;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: LocalDate | null;
}
