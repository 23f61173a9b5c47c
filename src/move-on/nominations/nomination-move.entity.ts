import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { NominationStatus } from './nomination.states.js';

/** One thing that happened to a nomination. Never changed; kept as long as it. */
@Entity({ schema: 'move_on', name: 'nomination_move' })
export class NominationMoveRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'nomination_id' })
  nominationId: string;

  @Column('text')
  status: NominationStatus;

  @Column('date', { name: 'happened_on' })
  happenedOn: LocalDate;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
