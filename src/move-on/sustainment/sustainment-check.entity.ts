import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** One check that a tenancy brings, with the week it asks about. Never changed; kept as long as the tenancy. */
@Entity({ schema: 'move_on', name: 'sustainment_check' })
@Unique(['tenancyId', 'week'])
export class SustainmentCheck {
  /** The task that is raised for it. */
  @PrimaryColumn('uuid', { name: 'task_id' })
  taskId: string;

  @Column('uuid', { name: 'tenancy_id' })
  tenancyId: string;

  @Column('smallint')
  week: number;

  @Column('date', { name: 'due_on' })
  dueOn: LocalDate;
}
