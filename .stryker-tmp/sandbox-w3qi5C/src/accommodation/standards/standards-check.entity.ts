// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { CheckResult, Standard } from '../accommodation.codes.js';

/** One safety check of premises, or of one unit there. Never edited: a newer one of the same kind takes its place. Kept for good. */
@Entity({ schema: 'accommodation', name: 'standards_check' })
export class StandardsCheck {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'premises_id' })
  premisesId: string;

  /** The premises' provider, repeated here for the policies. */
  @Column('uuid', { name: 'provider_id' })
  providerId: string;

  /** Null: of the whole premises. */
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;

  @Column('text')
  kind: Standard;

  @Column('date', { name: 'checked_on' })
  checkedOn: LocalDate;

  /** The last day on which it holds; a failed check may have none. */
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: LocalDate | null;

  @Column('text')
  result: CheckResult;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
