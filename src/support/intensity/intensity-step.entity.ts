import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { Intensity } from './intensity.rules.js';

/** From this day somebody was given this much support. Never changed; kept with the package. */
@Entity({ schema: 'support', name: 'intensity_step' })
export class IntensityStep {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'package_id' })
  packageId: string;

  @Column('text')
  intensity: Intensity;

  @Column('date', { name: 'from_day' })
  from: LocalDate;

  @Column('text')
  reason: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;
}
