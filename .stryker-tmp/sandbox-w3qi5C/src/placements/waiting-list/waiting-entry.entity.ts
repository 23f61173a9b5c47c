// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { WaitingEnd } from './waiting-list.codes.js';

/** One household that waits, or waited, for a unit of a group. Kept with the household. */
@Entity({ schema: 'placements', name: 'waiting_entry' })
export class WaitingEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'unit_group_id' })
  unitGroupId: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  /** Whose staff put them on the list and offer them a place from it. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('timestamptz', { name: 'joined_at' })
  joinedAt: Date;

  /** The first day on which they could come; null: at once. */
  @Column('date', { name: 'from_day', nullable: true })
  fromDay: LocalDate | null;

  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt: Date | null;

  @Column('text', { name: 'left_reason', nullable: true })
  leftReason: WaitingEnd | null;

  /** The place they agreed to; if it comes to nothing they wait where they waited before. */
  @Column('uuid', { name: 'placement_id', nullable: true })
  placementId: string | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
