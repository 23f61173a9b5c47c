// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A provider's named set of units that can be waited for together. Kept with its provider. */
@Entity({ schema: 'placements', name: 'unit_group' })
export class UnitGroup {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'provider_id' })
  providerId: string;

  @Column('text')
  name: string;

  /** How many working days a household's turn stands before it passes to the next. */
  @Column('integer', { name: 'turn_working_days' })
  turnWorkingDays: number;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
