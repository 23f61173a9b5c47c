import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { TenancyFound } from './check.codes.js';

/** How one check found a tenancy. Never changed; kept as long as the tenancy. */
@Entity({ schema: 'move_on', name: 'tenancy_check' })
export class TenancyCheck {
  /** The task that was completed. */
  @PrimaryColumn('uuid', { name: 'task_id' })
  taskId: string;

  @Column('uuid', { name: 'tenancy_id' })
  tenancyId: string;

  @Column('date', { name: 'held_on' })
  heldOn: LocalDate;

  @Column('uuid', { name: 'held_by' })
  heldBy: string;

  @Column('text')
  result: TenancyFound;
}
