// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Need } from '../../people/people.codes.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { STALE } from '../../shared/stale.js';
import { AccountQueries } from '../account/account.queries.js';
import { CaseRecords } from '../applications/case-records.js';
import { beforeTheApproach, inTheFuture } from '../dated.js';
import { nothingOwed } from './nothing-owed.js';
import { CaseAssessment } from './assessment.entity.js';
import { type AssessmentWords, placeOf, type ReadAssessment } from './assessment.queries.js';
import { WrittenNotice } from './written-notice.js';

export interface NewAssessment extends AssessmentWords {
  readonly needs: readonly Need[];
  readonly assessedOn: LocalDate;
}

/**
 * Keeps the assessment of s.189A(1)-(3): what led to homelessness, what a home must be for them, what support they need. It is made from
 * the account, not by asking again; the person is told of each version in writing.
 */
@Injectable()
export class Assessments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly account: AccountQueries,
    private readonly notice: WrittenNotice,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /**
   * Saves the next version; `version` is the one that was read, 0 for none.
   * Refusals: missing, forbidden, `stale-version`, `nothing-owed`, `in-the-future`, `before-the-approach`.
   */
  async save(applicationId: string, version: number, found: NewAssessment): Promise<ReadAssessment | Refusal> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    if ((await this.latest(applicationId)) !== version) return STALE;

    const refused =
      nothingOwed(application.helpTrack) ??
      inTheFuture('assessedOn', found.assessedOn, this.clock.today()) ??
      beforeTheApproach('assessedOn', found.assessedOn, application.approachedOn);
    if (refused) return refused;

    const id = newId();
    const assessment = {
      id,
      version: version + 1,
      needs: [...new Set(found.needs)],
      assessedOn: found.assessedOn,
      assessedBy: (this.work.actor as UserActor).userId,
    };
    const basedOn = await this.account.versionsOf(application.householdId, application.organisationId);
    await this.work.manager.insert(CaseAssessment, {
      ...assessment,
      applicationId,
      accountVersions: basedOn,
      sealedCircumstances: this.cipher.seal(found.circumstances, placeOf(id, 'circumstances')),
      sealedHousingNeeds: this.cipher.seal(found.housingNeeds, placeOf(id, 'housingNeeds')),
      sealedSupportNeeds: this.cipher.seal(found.supportNeeds, placeOf(id, 'supportNeeds')),
      createdAt: this.clock.now(),
    });
    await this.notice.due(application, 'N-189A');

    this.work.record({
      action: 'assessment.saved',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { version: assessment.version },
    });

    const { circumstances, housingNeeds, supportNeeds } = found;
    return { ...assessment, circumstances, housingNeeds, supportNeeds, basedOn };
  }

  private async latest(applicationId: string): Promise<number> {
    const [row] = await this.work.query<{ version: number | null }>(
      'select max(version) as version from homelessness.assessment where application_id = $1',
      [applicationId],
    );
    return row?.version ?? 0;
  }
}
