// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** Somebody was asked whether children's services may be told, and whether they were. For the council's eyes; kept as its application. */
@Entity({ schema: 'homelessness', name: 'childrens_referral' })
export class ChildrensReferral {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('text')
  consent: 'given' | 'refused';

  @Column('date', { name: 'asked_on' })
  askedOn: LocalDate;

  /** Null: nobody was told. */
  @Column('text', { nullable: true })
  basis: 'consent' | 'child-protection' | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('bytea', { name: 'sealed_reasons', nullable: true, select: false })
  sealedReasons: Buffer | null;

  @Column('bytea', { name: 'sealed_facts', nullable: true, select: false })
  sealedFacts: Buffer | null;

  @Column('date', { name: 'referred_on', nullable: true })
  referredOn: LocalDate | null;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
