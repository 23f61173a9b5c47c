import { Injectable } from '@nestjs/common';
import { clockFrom } from '../../law/computed-clock.js';
import { reviewClocks } from '../../law/homelessness/reviews/reviews.js';
import { Clock } from '../../platform/clock/clock.js';
import { violatedConstraint } from '../../platform/database/retry.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import type { Application } from '../applications/application.entity.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { reviewRequested } from '../homelessness.events.js';
import { CaseNotices } from '../notices/case-notices.js';
import { AfterReviews } from './after-reviews.js';
import { Review } from './review.entity.js';
import type { Reviewable } from './review-subjects.js';

interface TimelyRequest {
  readonly subject: Reviewable;
  readonly toldOn: LocalDate;
  readonly requestedOn: LocalDate;
  readonly grounds: string | null;
}

const NOTHING_FOUND_YET = {
  ...{ reviewerId: null, deficiency: null, mindedTo: null, mindedToOn: null },
  ...{ outcomeReasons: null, adverse: null, decidedOn: null, notifiedOn: null },
  ...{ appealedOn: null, appealEndedOn: null, appealOutcome: null },
};

/** Puts a review that was asked for in time on record, with its clocks and the letter that says so. The application must be locked. */
@Injectable()
export class ReviewOpening {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clocks: CaseClocks,
    private readonly notices: CaseNotices,
    private readonly after: AfterReviews,
    private readonly clock: Clock,
  ) {}

  /** Refusal: `review-pending`. */
  async open(application: Application, { subject, toldOn, requestedOn, grounds }: TimelyRequest) {
    const { matter, subjectId, kind, decidedBy } = subject;
    const [main, ...others] = reviewClocks(matter, requestedOn);
    const { lastDay } = main ? clockFrom(main.clock, main.dayOne) : { lastDay: null };
    if (!main || !lastDay) throw new Error('everything that can be reviewed has a clock for its review');
    const review = {
      ...{ id: newId(), applicationId: application.id, matter, subjectId, toldOn, decidedBy, requestedOn, grounds },
      decisionId: kind === 'decision' ? subjectId : null,
      status: 'pending' as const,
      lastDay,
      ...NOTHING_FOUND_YET,
      createdAt: this.clock.now(),
    };
    try {
      await this.work.manager.insert(Review, review);
    } catch (error) {
      if (violatedConstraint(error) !== 'one_pending_review_a_matter') throw error;
      return Refusal.clash('review-pending', 'A review of this is under way already.');
    }
    const { id, decisionId, status } = review;
    await this.clocks.met(application.id, { clock: 'K-05', subjectId }, requestedOn);
    for (const { clock, dayOne } of [main, ...others]) await this.clocks.start(application, clock, dayOne, id);
    await this.after.asked(application, review);
    await this.notices.due(application, 'N-202-acknowledgement', requestedOn, { decisionId, subjectId: id });

    this.work.record({
      action: 'review.requested',
      outcome: 'done',
      subjectType: 'application',
      subjectId: application.id,
      details: { reviewId: id, matter, aboutId: subjectId },
    });
    this.work.publish(reviewRequested, { applicationId: application.id, reviewId: id });

    return { id, decisionId, matter, subjectId, toldOn, requestedOn, status, lastDay, clock: main.clock };
  }
}
