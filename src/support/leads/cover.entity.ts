import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** Somebody stands in for a lead who is away, on these days, both counted. Kept with the package. */
@Entity({ schema: 'support', name: 'cover' })
export class Cover {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'package_id' })
  packageId: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('date', { name: 'from_day' })
  from: LocalDate;

  @Column('date', { name: 'to_day' })
  to: LocalDate;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  /** When it was called off before it began. */
  @Column('timestamptz', { name: 'called_off_at', nullable: true })
  calledOffAt: Date | null;
}
