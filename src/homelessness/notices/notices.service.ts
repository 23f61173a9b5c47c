import { Injectable } from '@nestjs/common';
import { reviewDecisionGiven } from '../../law/homelessness/notices.js';
import { notGiven } from '../../law/homelessness/reviews.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { Appeals } from '../reviews/appeals.js';
import { CaseNotices } from './case-notices.js';
import { CaseRecords } from '../applications/case-records.js';
import { beforeTheApproach, inTheFuture } from '../dated.js';

/** Records that a letter has gone out. How it goes, and to which safe channel, is not decided here. */
@Injectable()
export class Notices {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly notices: CaseNotices,
    private readonly clocks: CaseClocks,
    private readonly appeals: Appeals,
    private readonly clock: Clock,
  ) {}

  /**
   * Null when it is done. `tells` are the parts that the letter has, where that decides whether it counts as given.
   * Refusals: missing, `in-the-future`, `before-the-approach`, `notice-not-due`, `unlawful-step` (RV-5).
   */
  async issue(
    applicationId: string,
    noticeId: string,
    { issuedOn, tells }: { issuedOn: LocalDate; tells: readonly string[] },
  ): Promise<Refusal | null> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;

    const misdated =
      inTheFuture('issuedOn', issuedOn, this.clock.today()) ??
      beforeTheApproach('issuedOn', issuedOn, application.approachedOn);
    if (misdated) return misdated;

    const notice = await this.notices.dueOne(applicationId, noticeId);
    if (!notice) return Refusal.clash('notice-not-due', 'No such notice is due on this application.');
    const outcomeOfReview = notice.notice === 'N-203';
    if (outcomeOfReview && !countsAsGiven(tells)) return unlawfulRefusal(notGiven());

    await this.notices.issued(noticeId, issuedOn);
    if (notice.clockId !== null) await this.clocks.stop(applicationId, { id: notice.clockId }, 'met');
    if (outcomeOfReview && notice.decisionId) await this.appeals.notified(application, notice.decisionId, issuedOn);

    this.work.record({
      action: 'notice.issued',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { noticeId },
    });

    return null;
  }
}

function countsAsGiven(tells: readonly string[]): boolean {
  return reviewDecisionGiven(Object.fromEntries(tells.map((part) => [part, part]))).given;
}
