import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PerpetratorRelationship } from './perpetrator.codes.js';

/** Who harms one person, told apart from others and no more. Never read together with where anybody lives. Kept with the conference record. */
@Entity({ schema: 'support', name: 'perpetrator' })
export class Perpetrator {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('text')
  relationship: PerpetratorRelationship;

  @Column('bytea', { name: 'sealed_name', nullable: true, select: false })
  sealedName: Buffer | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
