// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a unit was said to offer until it was changed. Written by the database at each change; kept for good. */
@Entity({ schema: 'accommodation', name: 'unit_history' })
export class UnitHistory {
  @PrimaryColumn('uuid', { name: 'unit_id' })
  unitId: string;

  @PrimaryColumn('integer')
  version: number;

  /** The columns of the unit as they were. */
  @Column('jsonb')
  features: Readonly<Record<string, unknown>>;

  @Column('timestamptz', { name: 'said_at' })
  saidAt: Date;

  @Column('uuid', { name: 'said_by', nullable: true })
  saidBy: string | null;

  @Column('timestamptz')
  until: Date;
}
