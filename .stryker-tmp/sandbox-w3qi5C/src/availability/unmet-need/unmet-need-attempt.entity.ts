// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttemptKind } from './unmet-need.codes.js';

/** One search that found nothing, or one offer that came to nothing. Kept as long as the unmet need. */
@Entity({ schema: 'availability', name: 'unmet_need_attempt' })
export class UnmetNeedAttempt {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'unmet_need_id' })
  unmetNeedId: string;

  @Column('timestamptz', { name: 'attempted_at' })
  attemptedAt: Date;

  @Column('text')
  kind: AttemptKind;

  /** How many units each rule left out of a search; empty for an offer. */
  @Column('jsonb')
  excluded: Readonly<Record<string, number>>;

  /** Why an offer came to nothing: a listed code, or that it was stated in words. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** The offer; null for a search. */
  @Column('uuid', { name: 'placement_id', nullable: true })
  placementId: string | null;
}
