import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** How many days before a statutory day one council's officers are reminded of it. No version is ever changed; kept for good. */
@Entity({ schema: 'homelessness', name: 'reminder_policy' })
export class ReminderPolicy {
  /** From 1, by the database. */
  @PrimaryColumn('integer')
  version: number;

  /** The council that settled it; null: what holds where nobody has settled anything. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Column('smallint', { name: 'days_before', array: true })
  daysBefore: number[];

  @Column('date', { name: 'in_force_from' })
  inForceFrom: LocalDate;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
