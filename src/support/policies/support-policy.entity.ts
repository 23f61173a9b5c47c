import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** How soon an organisation wants to know how things are for those it supports. No version is ever changed; kept for good. */
@Entity({ schema: 'support', name: 'policy' })
export class SupportPolicy {
  /** From 1, by the database. */
  @PrimaryColumn('integer')
  version: number;

  /** Who settled it; null: what holds where nobody has settled anything. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Column('smallint', { name: 'first_measures_days' })
  firstMeasuresDays: number;

  @Column('smallint', { name: 'last_measures_days' })
  lastMeasuresDays: number;

  @Column('date', { name: 'in_force_from' })
  inForceFrom: LocalDate;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
