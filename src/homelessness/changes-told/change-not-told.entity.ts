import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** A change that may be held against somebody who did not tell it. Never changed; the council's alone, kept with its application. */
@Entity({ schema: 'homelessness', name: 'change_not_told' })
export class ChangeNotTold {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('date', { name: 'changed_on' })
  changedOn: LocalDate;

  @Column('date', { name: 'explained_on' })
  explainedOn: LocalDate;

  @Column('bytea', { name: 'sealed_what', select: false })
  sealedWhat: Buffer;

  @Column('bytea', { name: 'sealed_reasons', select: false })
  sealedReasons: Buffer;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
