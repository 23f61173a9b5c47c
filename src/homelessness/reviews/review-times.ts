import { Injectable } from '@nestjs/common';
import { type ReviewableDecision, reviewWindow } from '../../law/homelessness/reviews/reviews.js';
import { TOLD_ELSEWHERE, toldOf } from '../../law/homelessness/reviews/subjects.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal, refuseField } from '../../shared/refusal.js';
import { CaseRecords } from '../applications/case-records.js';
import { type Reviewable, ReviewSubjects } from './review-subjects.js';
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
    private readonly subjects: ReviewSubjects,
    private readonly clock: Clock,
  ) {}

  /** Records that a longer time is allowed, or is not. Refusals: missing (the subject, too), forbidden, `until-needed`. */
  async decide(
    applicationId: string,
    wanted: { readonly matter?: ReviewableDecision; readonly subjectId: string },
    command: LongerTime,
  ) {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const subject = await this.subjects.one(application, wanted);
    if (!subject) return Refusal.missing();

    const { allowed, until = null, reasons } = command;
    const lawful = lastDayAnyway(subject);
    if (allowed !== (until !== null)) return untilNeeded(allowed);
    if (until !== null && lawful !== null && until <= lawful) return alreadyTheirs(lawful);

    const { matter, subjectId, kind } = subject;
    const time = {
      ...{ id: newId(), applicationId, matter, subjectId, allowed, until, reasons },
      decisionId: kind === 'decision' ? subjectId : null,
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
      details: { matter, aboutId: subjectId, until },
    });

    const { id, decisionId, decidedOn } = time;
    return { id, decisionId, matter, subjectId, allowed, until, reasons, decidedOn };
  }

  /** The last day that has been allowed for asking about a matter, or null. */
  async allowedUntil({ matter, subjectId }: Pick<Reviewable, 'matter' | 'subjectId'>): Promise<LocalDate | null> {
    const [time] = await this.work.query<{ until: LocalDate | null }>(
      `select max(until_day)::text as until from homelessness.review_time
        where subject_id = $1 and matter = $2 and allowed`,
      [subjectId, matter],
    );
    return time?.until ?? null;
  }

  /** The same for everything on a case. */
  allAllowed(applicationId: string) {
    return this.work.query<Pick<Reviewable, 'matter' | 'subjectId'> & { until: LocalDate }>(
      `select matter, subject_id as "subjectId", max(until_day)::text as until from homelessness.review_time
        where application_id = $1 and allowed group by matter, subject_id`,
      [applicationId],
    );
  }
}

/** Until when they may ask without being allowed longer; null where another council or a referee tells them. */
function lastDayAnyway({ matter, decidedOn, letterWentOn }: Reviewable): LocalDate | null {
  if (TOLD_ELSEWHERE.has(matter)) return null;
  const toldOn = toldOf(decidedOn, letterWentOn, null);
  return reviewWindow(toldOn, toldOn).lastDay;
}

function untilNeeded(allowed: boolean): Refusal {
  const message = allowed ? 'Enter the last day of the longer time.' : 'Leave the day out: no longer time is allowed.';
  return Refusal.rule('until-needed', message, [{ field: 'until', code: 'until-needed', message }]);
}

function alreadyTheirs(lastDay: LocalDate): Refusal {
  const why = 'That is no longer time: they have until then anyway.';
  return refuseField('until', 'until-needed', why, `They have until ${lastDay}. Enter a later day.`);
}
