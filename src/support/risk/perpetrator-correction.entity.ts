import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PerpetratorRelationship } from './perpetrator.codes.js';

/** What holds of somebody who harms a person, instead of what was recorded before. Never changed; kept with what it corrects. */
@Entity({ schema: 'support', name: 'perpetrator_correction' })
export class PerpetratorCorrection {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'perpetrator_id' })
  perpetratorId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  relationship: PerpetratorRelationship;

  @Column('bytea', { name: 'sealed_name', nullable: true, select: false })
  sealedName: Buffer | null;

  @Column('uuid', { name: 'corrected_by', nullable: true })
  correctedBy: string | null;

  @Column('timestamptz', { name: 'corrected_at' })
  correctedAt: Date;
}
