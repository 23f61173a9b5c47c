import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ClockCode } from '../../law/time-limit.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { CaseRecords } from '../applications/case-records.js';
import type { Application } from '../applications/application.entity.js';
import { Review } from './review.entity.js';

/** A clock that runs, or has run out, for a review. */
export interface ReviewClock {
  readonly id: string;
  readonly clock: ClockCode;
  readonly dayOne: LocalDate;
  readonly lastDay: LocalDate;
}

export interface LockedReview {
  readonly application: Application;
  readonly review: Review;
}

/** Loads and keeps reviews. Every change to one holds its application first. */
@Injectable()
export class ReviewStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
  ) {}

  /** A review for a change. Refusals: missing; forbidden to those who see the application through a share. */
  async lock(applicationId: string, reviewId: string): Promise<LockedReview | Refusal> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const review = await this.work.manager.findOneBy(Review, { id: reviewId, applicationId });
    return review ? { application, review } : Refusal.missing();
  }

  /** Changes a review, and leaves its audit row. */
  async keep(review: Review, action: string, change: Partial<Review>, details: Record<string, unknown> = {}) {
    if (Object.keys(change).length > 0) await this.work.manager.update(Review, review.id, change);
    this.work.record({
      action,
      outcome: 'done',
      subjectType: 'application',
      subjectId: review.applicationId,
      details: { reviewId: review.id, ...details },
    });
  }

  /** The clock on which the outcome of a review is due, while it runs or has run out; null when it was stopped. */
  async dueClock(reviewId: string): Promise<string | null> {
    return (await this.outcomeClock(reviewId))?.id ?? null;
  }

  /** The same with which it is and its days. */
  outcomeClock(reviewId: string): Promise<ReviewClock | null> {
    return this.clockOf(reviewId, OUTCOME_CLOCKS);
  }

  /** The clock that says until when they may write to the reviewer; null where there is none, or it was stopped. */
  representationsClock(reviewId: string): Promise<ReviewClock | null> {
    return this.clockOf(reviewId, ['K-10']);
  }

  private async clockOf(reviewId: string, codes: readonly ClockCode[]): Promise<ReviewClock | null> {
    const [clock] = await this.work.query<ReviewClock>(
      `select id, clock, day_one::text as "dayOne", last_day::text as "lastDay" from homelessness.clock
        where subject_id = $1 and clock = any ($2) and status in ('running', 'passed') order by day_one desc limit 1`,
      [reviewId, codes],
    );
    return clock ?? null;
  }
}

/** The clocks on which the outcome of a review is due (SI 2018/223 reg 9(1)). */
export const OUTCOME_CLOCKS = ['K-06', 'K-07', 'K-08', 'K-09'] as const;
