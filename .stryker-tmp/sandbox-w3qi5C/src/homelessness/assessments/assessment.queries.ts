// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Need } from '../../people/people.codes.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { AccountPartName } from '../account/account.codes.js';

/** The three things that s.189A(2) asks for, in the officer's words. */
export interface AssessmentWords {
  readonly circumstances: string;
  readonly housingNeeds: string;
  readonly supportNeeds: string;
}

export interface ReadAssessment extends AssessmentWords {
  readonly id: string;
  readonly version: number;
  readonly needs: readonly Need[];
  /** Which version of each part of the account it was made from. */
  readonly basedOn: Readonly<Partial<Record<AccountPartName, number>>>;
  readonly assessedOn: LocalDate;
  readonly assessedBy: string;
}

type Row = Omit<ReadAssessment, keyof AssessmentWords> & {
  readonly sealed: Readonly<Record<keyof AssessmentWords, Buffer>>;
};

/** Reads assessments as those who see the application may. */
@Injectable()
export class AssessmentQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
  ) {}

  /** Every version, the latest first; the read is audited. Null when the caller sees no application. */
  async read(applicationId: string): Promise<ReadAssessment[] | null> {
    const [application] = await this.work.query('select 1 from homelessness.application where id = $1', [
      applicationId,
    ]);
    if (!application) return null;
    this.work.record({
      action: 'assessment.read',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
    });
    return this.versions(applicationId);
  }

  /** The same without an audit row, for a letter about the assessment. */
  async versions(applicationId: string): Promise<ReadAssessment[]> {
    const rows = await this.work.query<Omit<Row, 'sealed'> & Row['sealed']>(
      `select id, version, needs, account_versions as "basedOn", assessed_on as "assessedOn", assessed_by as "assessedBy",
              sealed_circumstances as circumstances, sealed_housing_needs as "housingNeeds", sealed_support_needs as "supportNeeds"
         from homelessness.assessment where application_id = $1 order by version desc`,
      [applicationId],
    );
    return rows.map((row) => ({
      ...row,
      circumstances: this.cipher.open(row.circumstances, placeOf(row.id, 'circumstances')),
      housingNeeds: this.cipher.open(row.housingNeeds, placeOf(row.id, 'housingNeeds')),
      supportNeeds: this.cipher.open(row.supportNeeds, placeOf(row.id, 'supportNeeds')),
    }));
  }
}

/** Where sealed words of an assessment belong. */
export function placeOf(assessmentId: string, words: keyof AssessmentWords): string {
  return `assessment:${assessmentId}:${words}`;
}
