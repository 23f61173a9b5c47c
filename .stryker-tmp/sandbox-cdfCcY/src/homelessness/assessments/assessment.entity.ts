// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Need } from '../../people/people.codes.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { AccountPartName } from '../account/account.codes.js';

/** What a council found of circumstances and needs, in one version; a change is another. Kept as long as its application. */
@Entity({ schema: 'homelessness', name: 'assessment' })
export class CaseAssessment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('integer')
  version: number;

  @Column('bytea', { name: 'sealed_circumstances', select: false })
  sealedCircumstances: Buffer;

  @Column('bytea', { name: 'sealed_housing_needs', select: false })
  sealedHousingNeeds: Buffer;

  @Column('bytea', { name: 'sealed_support_needs', select: false })
  sealedSupportNeeds: Buffer;

  @Column('text', { array: true })
  needs: Need[];

  @Column('jsonb', { name: 'account_versions' })
  accountVersions: Partial<Record<AccountPartName, number>>;

  @Column('date', { name: 'assessed_on' })
  assessedOn: LocalDate;

  @Column('uuid', { name: 'assessed_by' })
  assessedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
