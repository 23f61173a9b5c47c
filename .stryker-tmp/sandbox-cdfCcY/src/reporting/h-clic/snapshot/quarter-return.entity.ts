// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../shared/local-date.js';
import type { ReturnStatus } from './return.states.js';

/** One quarter of one council: how far it has been gathered, and who signed it off. Kept for good. */
@Entity({ schema: 'reporting', name: 'hclic_return' })
export class QuarterReturn {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('date', { name: 'first_day' })
  firstDay: LocalDate;

  @Column('date', { name: 'last_day' })
  lastDay: LocalDate;

  @Column('text')
  status: ReturnStatus;

  @Column('integer')
  cases: number;

  /** Cases that have been looked at. */
  @Column('integer')
  done: number;

  @Column('integer', { name: 'with_errors' })
  withErrors: number;

  @Column('integer', { name: 'with_warnings' })
  withWarnings: number;

  /** The last case that has been looked at. */
  @Column('uuid', { nullable: true })
  reached: string | null;

  @Column('timestamptz', { name: 'begun_at' })
  begunAt: Date;

  @Column('uuid', { name: 'begun_by' })
  begunBy: string;

  @Column('timestamptz', { name: 'gathered_at', nullable: true })
  gatheredAt: Date | null;

  @Column('timestamptz', { name: 'signed_off_at', nullable: true })
  signedOffAt: Date | null;

  @Column('uuid', { name: 'signed_off_by', nullable: true })
  signedOffBy: string | null;
}
