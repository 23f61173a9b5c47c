// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { Question } from '../../law/homelessness/case-facts.js';
import { reviewClocks, reviewOfReview, reviewWindow } from '../../law/homelessness/reviews.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { clockFrom } from '../../law/computed-clock.js';
import { Clock } from '../../platform/clock/clock.js';
import { violatedConstraint } from '../../platform/database/retry.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { CaseNotices } from '../notices/case-notices.js';
import { CaseRecords } from '../applications/case-records.js';
import { inTheFuture } from '../dated.js';
import { reviewRequested } from '../homelessness.events.js';
import { Review } from './review.entity.js';
import { ReviewTimes } from './review-times.js';

export interface NewReview {
  readonly decisionId: string;
  readonly requestedOn: LocalDate;
  readonly grounds?: string;
}

const NOTHING_FOUND_YET = {
  ...{ reviewerId: null, deficiency: null, mindedTo: null, mindedToOn: null },
  ...{ outcomeReasons: null, adverse: null, decidedOn: null, notifiedOn: null },
  ...{ appealedOn: null, appealEndedOn: null, appealOutcome: null },
};

/** Takes a request to look at a decision again and starts the time in which that must be done (s.202, SI 2018/223 reg 9). */
@Injectable()
export class Reviews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly clocks: CaseClocks,
    private readonly notices: CaseNotices,
    private readonly times: ReviewTimes,
    private readonly clock: Clock,
  ) {}

  /**
   * Refusals: missing (also for a decision of another application), `in-the-future`, `before-the-decision`, `out-of-time` unless a longer
   * time was allowed, `review-pending`, `unlawful-step` for a review of a review.
   */
  async request(applicationId: string, command: NewReview) {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;

    const [decision] = await this.work.query<{ question: Question; decidedOn: LocalDate }>(
      'select question, decided_on as "decidedOn" from homelessness.decision where id = $1 and application_id = $2',
      [command.decisionId, applicationId],
    );
    if (!decision) return this.noDecision(applicationId, command.decisionId);

    const allowedUntil = await this.times.allowedUntil(command.decisionId);
    const refused =
      inTheFuture('requestedOn', command.requestedOn, this.clock.today()) ??
      untimely(decision.decidedOn, command.requestedOn, allowedUntil);
    if (refused) return refused;

    const [main, ...others] = reviewClocks(decision.question, command.requestedOn);
    const { lastDay } = main ? clockFrom(main.clock, main.dayOne) : { lastDay: null };
    if (!main || !lastDay) throw new Error('every decision that can be reviewed has a clock for its review');
    const review = {
      id: newId(),
      applicationId,
      decisionId: command.decisionId,
      requestedOn: command.requestedOn,
      grounds: command.grounds ?? null,
      status: 'pending' as const,
      lastDay,
      ...NOTHING_FOUND_YET,
      createdAt: this.clock.now(),
    };
    try {
      await this.work.manager.insert(Review, review);
    } catch (error) {
      if (violatedConstraint(error) !== 'one_pending_review_a_decision') throw error;
      return Refusal.clash('review-pending', 'A review of this decision is under way already.');
    }
    await this.clocks.stop(applicationId, { clock: 'K-05', subjectId: command.decisionId }, 'met');
    for (const { clock, dayOne } of [main, ...others]) await this.clocks.start(application, clock, dayOne, review.id);
    await this.notices.due(application, 'N-202-acknowledgement', command.requestedOn, {
      decisionId: command.decisionId,
    });

    this.work.record({
      action: 'review.requested',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { reviewId: review.id, decisionId: command.decisionId },
    });
    this.work.publish(reviewRequested, { applicationId, reviewId: review.id });

    const { id, decisionId, requestedOn, status } = review;
    return { id, decisionId, requestedOn, status, lastDay, clock: main.clock };
  }

  private async noDecision(applicationId: string, id: string): Promise<Refusal> {
    const reviews = await this.work.query('select 1 from homelessness.review where id = $1 and application_id = $2', [
      id,
      applicationId,
    ]);
    return reviews.length > 0 ? unlawfulRefusal(reviewOfReview()) : Refusal.missing();
  }
}

/** The decision counts as notified on the day it was made. */
function untimely(decidedOn: LocalDate, requestedOn: LocalDate, allowedUntil: LocalDate | null): Refusal | null {
  if (requestedOn < decidedOn) {
    return Refusal.rule('before-the-decision', 'A review cannot be asked for before the decision was made.', [
      { field: 'requestedOn', code: 'before-the-decision', message: 'Enter the day of the decision or a later one.' },
    ]);
  }
  const { lastDay, inTime } = reviewWindow(decidedOn, requestedOn, allowedUntil);
  if (inTime) return null;
  return Refusal.rule(
    'out-of-time',
    'The time to ask for a review of this decision has passed. The council may allow longer in writing.',
    [{ field: 'requestedOn', code: 'out-of-time', message: `The last day was ${lastDay}.` }],
    { lastDay },
  );
}
