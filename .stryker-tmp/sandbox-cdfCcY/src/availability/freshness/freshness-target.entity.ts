// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often one provider means to confirm its units. Kept as long as the provider. */
@Entity({ schema: 'availability', name: 'freshness_target' })
export class FreshnessTarget {
  @PrimaryColumn('uuid', { name: 'provider_id' })
  providerId: string;

  @Column('integer', { name: 'fresh_hours' })
  freshHours: number;

  @Column('integer', { name: 'stale_hours' })
  staleHours: number;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;

  @Column('uuid', { name: 'changed_by', nullable: true })
  changedBy: string | null;
}
