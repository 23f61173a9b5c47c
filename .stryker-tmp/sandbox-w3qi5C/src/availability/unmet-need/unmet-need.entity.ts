// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NeedFacts } from './unmet-need.rules.js';

/** One household that could not be placed, until it was. Kept as long as the household. */
@Entity({ schema: 'availability', name: 'unmet_need' })
export class UnmetNeed {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  /** Who first looked for a place. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'met_at', nullable: true })
  metAt: Date | null;

  /** What was needed at the last search; null while no search has said it. */
  @Column('jsonb', { nullable: true })
  facts: NeedFacts | null;
}
