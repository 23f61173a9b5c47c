// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** What was decided about a household that is still there after the day they were expected to leave. Never changed; kept with the placement. */
@Entity({ schema: 'placements', name: 'overstay' })
export class Overstay {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'placement_id' })
  placementId: string;

  /** The day that had been expected then. */
  @Column('date', { name: 'expected_to' })
  expectedTo: LocalDate;

  @Column('boolean')
  authorised: boolean;

  /** The day on which they leave, or it is decided again; with an authorisation only. */
  @Column('date', { name: 'until_day', nullable: true })
  until: LocalDate | null;

  @Column('text')
  reason: string;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;
}
