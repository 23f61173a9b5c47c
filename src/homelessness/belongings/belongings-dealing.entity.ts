import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  BelongingsDealing as Kind,
  HomeEntered,
} from '../../law/homelessness/co-operation/dealing-with-belongings.js';
import type { LocalDate } from '../../shared/local-date.js';

/** What was done with belongings that a council protects (ss.211(4), 212(1)). Never changed; the council's alone, kept with its application. */
@Entity({ schema: 'homelessness', name: 'belongings_dealing' })
export class BelongingsDealing {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'belongings_id' })
  belongingsId: string;

  @Column('text')
  kind: Kind;

  @Column('date', { name: 'happened_on' })
  on: LocalDate;

  @Column('bytea', { name: 'sealed_what', select: false })
  sealedWhat: Buffer;

  /** Of conditions: whether there would be charges. */
  @Column('boolean', { nullable: true })
  charges: boolean | null;

  /** Of conditions: whether they say when belongings may be disposed of. */
  @Column('boolean', { nullable: true })
  disposal: boolean | null;

  @Column('text', { nullable: true })
  home: HomeEntered | null;

  @Column('boolean', { name: 'with_police', nullable: true })
  withPolice: boolean | null;

  @Column('bytea', { name: 'sealed_why_without_police', nullable: true, select: false })
  sealedWhyWithoutPolice: Buffer | null;

  @Column('integer', { name: 'amount_pence', nullable: true })
  amountPence: number | null;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
