import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { CaseClocks } from '../clocks/case-clocks.js';
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
    private readonly clock: Clock,
  ) {}

  /** Null when it is done. Refusals: missing, `in-the-future`, `before-the-approach`, `notice-not-due`. */
  async issue(applicationId: string, noticeId: string, issuedOn: LocalDate): Promise<Refusal | null> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;

    const misdated =
      inTheFuture('issuedOn', issuedOn, this.clock.today()) ??
      beforeTheApproach('issuedOn', issuedOn, application.approachedOn);
    if (misdated) return misdated;

    const clockId = await this.notices.issued(applicationId, noticeId, issuedOn);
    if (clockId === undefined) return Refusal.clash('notice-not-due', 'No such notice is due on this application.');
    if (clockId !== null) await this.clocks.stop(applicationId, { id: clockId }, 'met');

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
