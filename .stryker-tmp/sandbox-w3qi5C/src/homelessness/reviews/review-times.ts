// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { CaseRecords } from '../applications/case-records.js';
import { ReviewTime } from './review-time.entity.js';

export interface LongerTime {
  readonly allowed: boolean;
  /** The last day of the longer time; with `allowed` only. */
  readonly until?: LocalDate;
  readonly reasons: string;
}

/** Whether somebody may ask for a review later than the law's 21 days: the council may allow it in writing (s.202(3)), and says why not. */
@Injectable()
export class ReviewTimes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly clock: Clock,
  ) {}

  /** Records that a longer time is allowed, or is not. Refusals: missing (the decision, too), forbidden, `until-needed`. */
  async decide(applicationId: string, decisionId: string, command: LongerTime) {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const [decision] = await this.work.query(
      'select 1 from homelessness.decision where id = $1 and application_id = $2',
      [decisionId, applicationId],
    );
    if (!decision) return Refusal.missing();

    const { allowed, until = null, reasons } = command;
    if (allowed !== (until !== null)) return untilNeeded(allowed);

    const time = {
      id: newId(),
      applicationId,
      decisionId,
      allowed,
      until,
      reasons,
      decidedOn: this.clock.today(),
      decidedBy: (this.work.actor as UserActor).userId,
      createdAt: this.clock.now(),
    };
    await this.work.manager.insert(ReviewTime, time);

    this.work.record({
      action: allowed ? 'review.longer-time-allowed' : 'review.longer-time-not-allowed',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { decisionId, until },
    });

    return { id: time.id, decisionId, allowed, until, reasons, decidedOn: time.decidedOn };
  }

  /** The last day that has been allowed for asking about a decision, or null. */
  async allowedUntil(decisionId: string): Promise<LocalDate | null> {
    const [time] = await this.work.query<{ until: LocalDate | null }>(
      'select max(until_day)::text as until from homelessness.review_time where decision_id = $1 and allowed',
      [decisionId],
    );
    return time?.until ?? null;
  }
}

function untilNeeded(allowed: boolean): Refusal {
  const message = allowed ? 'Enter the last day of the longer time.' : 'Leave the day out: no longer time is allowed.';
  return Refusal.rule('until-needed', message, [{ field: 'until', code: 'until-needed', message }]);
}
