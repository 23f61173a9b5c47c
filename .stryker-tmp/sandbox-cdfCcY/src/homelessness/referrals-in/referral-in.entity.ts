// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReferringBody } from '../../law/homelessness/duty-to-refer.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ReferralAnswer } from './referral-in.codes.js';
import type { ReferralStatus } from './referral-in.states.js';

/** What a public body told the council that the person chose. Read there alone; kept as long as an application would be. */
@Entity({ schema: 'homelessness', name: 'referral_in' })
export class ReferralIn {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  reference: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text', { name: 'authority_code' })
  authorityCode: string;

  @Column('text')
  body: ReferringBody;

  @Column('bytea', { name: 'sealed_referrer', select: false })
  sealedReferrer: Buffer;

  @Column('bytea', { name: 'sealed_person', select: false })
  sealedPerson: Buffer;

  @Column('uuid', { name: 'sent_by' })
  sentBy: string;

  @Column('uuid', { name: 'sent_by_organisation' })
  sentByOrganisation: string;

  @Column('date', { name: 'received_on' })
  receivedOn: LocalDate;

  @Column('boolean', { name: 'nowhere_tonight' })
  nowhereTonight: boolean;

  @Column('text')
  status: ReferralStatus;

  @Column('uuid', { name: 'application_id', nullable: true })
  applicationId: string | null;

  @Column('text', { nullable: true })
  answer: ReferralAnswer | null;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn: LocalDate | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: string | null;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
