import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../shared/local-date.js';
import type { TaskStatus } from './task.states.js';

/** One piece of due work of one team. Kept as long as what it is about. */
@Entity({ schema: 'tasks', name: 'task' })
export class Task {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  /** The team that work of its kind came to when it was raised. */
  @Column('uuid', { name: 'team_id', nullable: true })
  teamId: string | null;

  @Column('uuid', { name: 'assignee_id', nullable: true })
  assigneeId: string | null;

  @Column('text')
  kind: string;

  @Column('text')
  title: string;

  @Column('date', { name: 'due_on' })
  dueOn: LocalDate;

  @Column('boolean')
  statutory: boolean;

  @Column('text')
  status: TaskStatus;

  @Column('text', { name: 'subject_type' })
  subjectType: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('text')
  source: string;

  /** The working day on which the office aims to keep a statutory day; null where the day is its own. */
  @Column('date', { name: 'aim_on', nullable: true })
  aimOn: LocalDate | null;

  /** The day on which supervisors are shown it while it is open; given when it was raised, with the policy it goes by. */
  @Column('date', { name: 'escalates_on', nullable: true })
  escalatesOn: LocalDate | null;

  @Column('timestamptz', { name: 'escalated_at', nullable: true })
  escalatedAt: Date | null;

  @Column('integer', { name: 'policy_version', nullable: true })
  policyVersion: number | null;

  @Column('text', { unique: true })
  origin: string;

  @Column('integer', { name: 'escalation_level' })
  escalationLevel: number;

  @Column('timestamptz', { name: 'surfaced_at', nullable: true })
  surfacedAt: Date | null;

  @Column('date', { name: 'reminded_on', nullable: true })
  remindedOn: LocalDate | null;

  @Column('timestamptz', { name: 'completed_at', nullable: true })
  completedAt: Date | null;

  @Column('uuid', { name: 'completed_by', nullable: true })
  completedBy: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  result: string | null;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
