import { Injectable } from '@nestjs/common';
import {
  noReviewOfInterim,
  REVIEWABLE,
  type ReviewableDecision,
  reviewOfReview,
  reviewWindow,
} from '../../law/homelessness/reviews/reviews.js';
import { TOLD_ELSEWHERE, toldOf } from '../../law/homelessness/reviews/subjects.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { Application } from '../applications/application.entity.js';
import { CaseRecords } from '../applications/case-records.js';
import { inTheFuture } from '../dated.js';
import { ReviewOpening } from './review-opening.js';
import { type Reviewable, ReviewSubjects } from './review-subjects.js';
import { ReviewTimes } from './review-times.js';

/** What is to be looked at again, and when they asked. */
export interface NewReview {
  /** A decision: the matter is its question. */
  readonly decisionId?: string;
  /** Anything else that the law lets be reviewed, or another side of a decision. */
  readonly about?: About;
  readonly requestedOn: LocalDate;
  readonly grounds?: string;
}

/** One matter of one record. */
export interface About {
  readonly matter: ReviewableDecision;
  readonly subjectId: string;
  /** When they were told of it, where that is later than the record shows, or is not on record at all. */
  readonly toldOn?: LocalDate;
}

/** Takes a request to look at something again and starts the time in which that must be done (s.202, SI 2018/223 reg 9). */
@Injectable()
export class Reviews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly subjects: ReviewSubjects,
    private readonly opening: ReviewOpening,
    private readonly times: ReviewTimes,
    private readonly clock: Clock,
  ) {}

  /**
   * Refusals: missing (also for a record of another application, or one of which the law gives no such review), `one-subject`,
   * `told-on-needed`, `in-the-future`, `before-the-decision`, `out-of-time` unless a longer time was allowed, `review-pending`,
   * `unlawful-step` for a review of a review.
   */
  async request(applicationId: string, command: NewReview) {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const about = subjectOf(command);
    if (isRefusal(about)) return about;
    const subject = await this.subjects.one(application, about);
    if (!subject) return this.noSubject(application, about);

    const { requestedOn } = command;
    const toldOn = refuseUnlessTold(subject, about.toldOn ?? null);
    if (isRefusal(toldOn)) return toldOn;
    const allowedUntil = await this.times.allowedUntil(subject);
    const refused =
      inTheFuture('about.toldOn', toldOn, this.clock.today()) ??
      inTheFuture('requestedOn', requestedOn, this.clock.today()) ??
      untimely(subject, toldOn, requestedOn, allowedUntil);
    if (refused) return refused;

    return this.opening.open(application, { subject, toldOn, requestedOn, grounds: command.grounds ?? null });
  }

  /** What on an application may be looked at again, with the time to ask. Null when the caller sees no such application. */
  async reviewable(applicationId: string): Promise<ReviewableNow[] | null> {
    const application = await this.work.manager.findOneBy(Application, { id: applicationId });
    if (!application) return null;
    const subjects = await this.subjects.all(application);
    const allowed = await this.times.allAllowed(applicationId);
    return subjects.map((subject) => {
      const { matter, subjectId, kind, about, decidedOn, letterWentOn } = subject;
      const toldOn = TOLD_ELSEWHERE.has(matter) ? null : toldOf(decidedOn, letterWentOn, null);
      const until = allowed.find((one) => one.subjectId === subjectId && one.matter === matter)?.until ?? null;
      const lastDay = toldOn && reviewWindow(toldOn, toldOn, until).lastDay;
      return { matter, subjectId, kind, about, decidedOn, toldOn, lastDay, source: REVIEWABLE[matter].source.text };
    });
  }

  private async noSubject(application: Application, { matter, subjectId }: Partial<About>): Promise<Refusal> {
    const reviews = await this.work.query('select 1 from homelessness.review where id = $1 and application_id = $2', [
      subjectId,
      application.id,
    ]);
    if (reviews.length > 0) return unlawfulRefusal(reviewOfReview());
    const isPlace =
      matter === 'suitability' && subjectId && (await this.subjects.isPlace(application.householdId, subjectId));
    return isPlace ? unlawfulRefusal(noReviewOfInterim()) : Refusal.missing();
  }
}

/** Something that may be looked at again, with the days on which they may ask. */
export interface ReviewableNow extends Pick<Reviewable, 'matter' | 'subjectId' | 'kind' | 'about' | 'decidedOn'> {
  /** Null where another council or a referee tells them. */
  readonly toldOn: LocalDate | null;
  readonly lastDay: LocalDate | null;
  readonly source: string;
}

function subjectOf({ decisionId, about }: NewReview): (Omit<About, 'matter'> & Partial<About>) | Refusal {
  if (decisionId !== undefined && about === undefined) return { subjectId: decisionId };
  if (decisionId === undefined && about !== undefined) return about;
  const message = 'Say what is to be looked at again: a decision, or another matter of the case.';
  return Refusal.rule('one-subject', message, [{ field: 'decisionId', code: 'one-subject', message }]);
}

/** Counted from the day on record, from the day its letter went, or from a later day on which they were told. */
function refuseUnlessTold(
  { matter, decidedOn, letterWentOn }: Reviewable,
  told: LocalDate | null,
): LocalDate | Refusal {
  if (told !== null || !TOLD_ELSEWHERE.has(matter)) return toldOf(decidedOn, letterWentOn, told);
  const message = 'Enter the day on which they were told: it is not on our record.';
  return Refusal.rule('told-on-needed', message, [{ field: 'about.toldOn', code: 'told-on-needed', message }]);
}

function untimely(
  { decidedOn, letterDue }: Reviewable,
  toldOn: LocalDate,
  requestedOn: LocalDate,
  allowedUntil: LocalDate | null,
): Refusal | null {
  if (requestedOn < decidedOn) {
    return Refusal.rule('before-the-decision', 'A review cannot be asked for before the decision was made.', [
      { field: 'requestedOn', code: 'before-the-decision', message: 'Enter the day of the decision or a later one.' },
    ]);
  }
  const { lastDay, inTime } = reviewWindow(toldOn, requestedOn, allowedUntil);
  if (inTime) return null;
  return Refusal.rule(
    'out-of-time',
    letterDue
      ? 'Their letter has not gone yet, and the time to ask runs from the day on which they were told. Say on which day that was.'
      : 'The time to ask for a review of this has passed. The council may allow longer in writing.',
    [{ field: 'requestedOn', code: 'out-of-time', message: `The last day was ${lastDay}.` }],
    { lastDay },
  );
}
