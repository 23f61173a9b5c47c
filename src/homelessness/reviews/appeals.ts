import { Injectable } from '@nestjs/common';
import { appealRunsFrom } from '../../law/homelessness/reviews/reviews.js';
import { isSetAside } from '../../law/homelessness/duties/taking-up-again.js';
import { clockFrom } from '../../law/computed-clock.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { CaseRecords } from '../applications/case-records.js';
import type { Application } from '../applications/application.entity.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { inTheFuture } from '../dated.js';
import { AfterReviews } from './after-reviews.js';
import { Review } from './review.entity.js';
import { OUTCOME_CLOCKS, ReviewStore } from './review-store.js';
import type { AppealOutcome } from './reviews.codes.js';

/** The way to the county court on a point of law (s.204): from when its 21 days run, that an appeal was brought, and how it ended. */
@Injectable()
export class Appeals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ReviewStore,
    private readonly records: CaseRecords,
    private readonly clocks: CaseClocks,
    private readonly after: AfterReviews,
    private readonly clock: Clock,
  ) {}

  /** A complete letter about the outcome has gone: the 21 days run from here, whatever ran before. */
  async notified(application: Application, reviewId: string, notifiedOn: LocalDate): Promise<void> {
    const review = await this.work.manager.findOneBy(Review, { id: reviewId, applicationId: application.id });
    if (!review || review.decidedOn === null || review.notifiedOn !== null) return;
    await this.work.manager.update(Review, reviewId, { notifiedOn });
    await this.after.over(application, review);
    await this.runFrom(application, reviewId, notifiedOn);
  }

  /** A clock has run out. Where it was that of a review nobody was told the outcome of, the original decision may be appealed from then on. */
  async overdue(clockId: string): Promise<boolean> {
    const [review] = await this.work.query<{ id: string; applicationId: string; dueOn: LocalDate }>(
      `select r.id, r.application_id as "applicationId", c.last_day::text as "dueOn"
         from homelessness.clock c join homelessness.review r on r.id = c.subject_id
        where c.id = $1 and c.clock = any ($2) and c.status = 'passed' and r.notified_on is null and r.status <> 'withdrawn'`,
      [clockId, OUTCOME_CLOCKS],
    );
    if (!review) return false;
    const from = appealRunsFrom({
      notifiedOn: null,
      noticeComplete: false,
      dueOn: review.dueOn,
      today: this.clock.today(),
    });
    const application = from && (await this.records.lock(review.applicationId));
    if (!application) return false;
    await this.runFrom(application, review.id, from);
    return true;
  }

  /**
   * Records that an appeal was brought; after the 21 days only the court can allow it. Refusals: missing, forbidden, `no-appeal-yet`,
   * `appeal-brought`, `in-the-future`, `out-of-time`.
   */
  async bring(
    applicationId: string,
    reviewId: string,
    { on, courtAllowedIt }: { on: LocalDate; courtAllowedIt: boolean },
  ): Promise<Refusal | null> {
    const locked = await this.store.lock(applicationId, reviewId);
    if (isRefusal(locked)) return locked;
    const { review } = locked;

    const runs = await this.running(reviewId);
    const refused =
      (review.appealedOn === null ? null : Refusal.clash('appeal-brought', 'This appeal is on record already.')) ??
      (runs && on >= runs.first ? null : noAppealYet()) ??
      inTheFuture('on', on, this.clock.today()) ??
      (runs && tooLate(on, runs.last, courtAllowedIt));
    if (refused) return refused;

    await this.clocks.met(applicationId, { clock: 'K-15', subjectId: reviewId }, on);
    await this.store.keep(review, 'review.appealed', { appealedOn: on });

    return null;
  }

  /** Records how an appeal ended. Refusals: missing, forbidden, `no-appeal-yet`, `in-the-future`, `appeal-over`. */
  async end(
    applicationId: string,
    reviewId: string,
    { on, outcome }: { on: LocalDate; outcome: AppealOutcome },
  ): Promise<Refusal | null> {
    const locked = await this.store.lock(applicationId, reviewId);
    if (isRefusal(locked)) return locked;
    const { review } = locked;

    const refused =
      (review.appealedOn === null || on < review.appealedOn ? noAppealYet() : null) ??
      (review.appealEndedOn === null
        ? null
        : Refusal.clash('appeal-over', 'How this appeal ended is on record already.')) ??
      inTheFuture('on', on, this.clock.today());
    if (refused) return refused;

    // What the court did not uphold, or the council gave up, is decided again.
    if (isSetAside(review.status, outcome)) await this.after.decideAgain(locked.application.organisationId, review);
    await this.store.keep(review, 'review.appeal-ended', { appealEndedOn: on, appealOutcome: outcome }, { outcome });

    return null;
  }

  private async runFrom(application: Application, reviewId: string, day: LocalDate): Promise<void> {
    await this.clocks.end(application.id, { clock: 'K-15', subjectId: reviewId });
    await this.clocks.start(application, 'K-15', day, reviewId);
  }

  /** From which day the 21 days were counted first, and last; null once an appeal was brought, or while there is nothing to appeal against. */
  private async running(reviewId: string): Promise<{ first: LocalDate; last: LocalDate } | null> {
    const [days] = await this.work.query<{ first: LocalDate | null; last: LocalDate | null }>(
      `select min(day_one)::text as first, max(day_one) filter (where status in ('running', 'passed'))::text as last
         from homelessness.clock where subject_id = $1 and clock = 'K-15'`,
      [reviewId],
    );
    return days?.first && days.last ? { first: days.first, last: days.last } : null;
  }
}

function tooLate(on: LocalDate, notifiedOn: LocalDate, courtAllowedIt: boolean): Refusal | null {
  const { lastDay } = clockFrom('K-15', notifiedOn);
  if (courtAllowedIt || lastDay === null || on <= lastDay) return null;
  return Refusal.rule('out-of-time', 'The time to appeal has passed. Only the court can allow longer (s.204(2A)).', [
    { field: 'on', code: 'out-of-time', message: `The last day was ${lastDay}. Say so if the court has allowed it.` },
  ]);
}

function noAppealYet(): Refusal {
  return Refusal.clash('no-appeal-yet', 'There is nothing to appeal against yet, or that day is before it.');
}
