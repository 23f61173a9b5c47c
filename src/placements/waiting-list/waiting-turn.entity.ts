import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** One household's turn to be offered one unit while it stands empty. Kept with the household. */
@Entity({ schema: 'placements', name: 'waiting_turn' })
export class WaitingTurn {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'entry_id' })
  entryId: string;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  /** Since when the unit stands empty, or since when they wait, if that is later. */
  @Column('date', { name: 'free_since' })
  freeSince: LocalDate;

  /** Its workers' task to offer the unit. */
  @Column('uuid', { name: 'task_id' })
  taskId: string;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt: Date;

  /** From this instant on it is the next household's, unless this one has been offered the unit. */
  @Column('timestamptz', { name: 'passes_at' })
  passesAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  /** It ended because the unit was closed, or others were to have it: they have not had it. */
  @Column('boolean', { name: 'taken_back' })
  takenBack: boolean;
}
