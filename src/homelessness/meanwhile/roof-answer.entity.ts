import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Weighed } from '../../law/homelessness/accommodation/pending.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { RoofBasis } from './meanwhile.rules.js';

/** A council's yes or no to a roof that the law leaves to it, with its reasons. Never changed, only followed by a later one. Kept with its application. */
@Entity({ schema: 'homelessness', name: 'roof_answer' })
export class RoofAnswer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('text')
  basis: RoofBasis;

  @Column('uuid', { name: 'review_id', nullable: true })
  reviewId: string | null;

  @Column('boolean')
  accommodate: boolean;

  /** The last day of a reasonable opportunity. */
  @Column('date', { name: 'until_day', nullable: true })
  until: LocalDate | null;

  @Column('text', { array: true })
  weighed: Weighed[];

  @Column('text')
  reasons: string;

  @Column('date', { name: 'decided_on' })
  decidedOn: LocalDate;

  @Column('uuid', { name: 'decided_by' })
  decidedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
