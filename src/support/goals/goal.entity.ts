import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

export const GOAL_STATUSES = ['working-towards', 'reached', 'set-aside'] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

/** What a person wants to reach, in their words. Kept with the package. */
@Entity({ schema: 'support', name: 'goal' })
export class Goal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'package_id' })
  packageId: string;

  @Column('text')
  goal: string;

  @Column('date', { name: 'agreed_on' })
  agreedOn: LocalDate;

  @Column('text')
  status: GoalStatus;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: LocalDate | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
