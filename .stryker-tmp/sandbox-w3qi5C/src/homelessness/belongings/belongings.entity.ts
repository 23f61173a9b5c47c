// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BelongingsEnd } from '../../law/homelessness/belongings.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { BelongingsStatus } from './belongings.states.js';

/** Belongings that a council protects, what they are and where sealed. Kept as long as its application. */
@Entity({ schema: 'homelessness', name: 'belongings' })
export class Belongings {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('text')
  basis: 'duty' | 'power';

  @Column('bytea', { name: 'sealed_what', select: false })
  sealedWhat: Buffer;

  @Column('date', { name: 'opened_on' })
  openedOn: LocalDate;

  @Column('uuid', { name: 'opened_by' })
  openedBy: string;

  @Column('text')
  status: BelongingsStatus;

  /** When they were told what follows from having them moved (s.212(3)). */
  @Column('date', { name: 'consequence_told_on', nullable: true })
  consequenceToldOn: LocalDate | null;

  @Column('date', { name: 'move_requested_on', nullable: true })
  moveRequestedOn: LocalDate | null;

  @Column('bytea', { name: 'sealed_move_to', nullable: true, select: false })
  sealedMoveTo: Buffer | null;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: LocalDate | null;

  @Column('text', { name: 'end_ground', nullable: true })
  endGround: BelongingsEnd | null;

  @Column('bytea', { name: 'sealed_end_reasons', nullable: true, select: false })
  sealedEndReasons: Buffer | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
