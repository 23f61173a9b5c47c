import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { Stage } from './measure.codes.js';

/** Somebody was asked how things are, on one day. Never changed; kept with the package. */
@Entity({ schema: 'support', name: 'measuring' })
export class Measuring {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'package_id' })
  packageId: string;

  @Column('text')
  stage: Stage;

  @Column('date', { name: 'measured_on' })
  measuredOn: LocalDate;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;
}
