import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { Stage } from './step.codes.js';
import type { StepStatus } from './step.states.js';

/** One step of one plan, as it was settled when the plan was made. Kept as long as its plan. */
@Entity({ schema: 'move_on', name: 'plan_step' })
@Unique(['planId', 'kind'])
export class MoveOnStep {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'plan_id' })
  planId: string;

  @Column('smallint')
  position: number;

  @Column('text')
  kind: string;

  @Column('text')
  title: string;

  @Column('text')
  stage: Stage;

  @Column('smallint', { name: 'typical_days' })
  typicalDays: number;

  @Column('text', { name: 'waits_for', array: true })
  waitsFor: string[];

  @Column('text')
  status: StepStatus;

  /** From 1; one more each time it begins again. */
  @Column('smallint')
  round: number;

  @Column('date', { name: 'opened_on', nullable: true })
  openedOn: LocalDate | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: LocalDate | null;

  @Column('uuid', { name: 'task_id', nullable: true })
  taskId: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: LocalDate | null;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy: string | null;

  @Column('text', { name: 'why_not', nullable: true })
  whyNot: string | null;
}
