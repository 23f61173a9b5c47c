import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { ExplainedWay } from './changes-told.codes.js';

/** That somebody was told what they must tell, on which day and how (s.214(2)). Never changed; kept with its application. */
@Entity({ schema: 'homelessness', name: 'truth_explained' })
export class TruthExplained {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('date', { name: 'explained_on' })
  explainedOn: LocalDate;

  @Column('text')
  way: ExplainedWay;

  @Column('uuid', { name: 'explained_by' })
  explainedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
