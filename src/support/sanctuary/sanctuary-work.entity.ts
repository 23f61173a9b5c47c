import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { WorkKind } from './sanctuary.codes.js';
import type { WorkStatus } from './sanctuary.states.js';

/** One measure in the home of somebody who stays. Kept as long as what it belongs to. */
@Entity({ schema: 'support', name: 'sanctuary_work' })
export class SanctuaryWork {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'sanctuary_id' })
  sanctuaryId: string;

  @Column('text')
  kind: WorkKind;

  @Column('text')
  status: WorkStatus;

  @Column('date', { name: 'ordered_on', nullable: true })
  orderedOn: LocalDate | null;

  @Column('date', { name: 'done_on', nullable: true })
  doneOn: LocalDate | null;

  /** When somebody last looked whether it is sound. */
  @Column('date', { name: 'checked_on', nullable: true })
  checkedOn: LocalDate | null;
}
