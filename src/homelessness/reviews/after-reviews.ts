import { Injectable } from '@nestjs/common';
import { accommodationBeside } from '../../law/homelessness/accommodation/accommodation-track.js';
import type { ReviewableDecision } from '../../law/homelessness/reviews/reviews.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { Application } from '../applications/application.entity.js';
import { lookAgainAtEndOf } from '../applications/open-questions.js';
import { Roof } from '../duties/roof.js';
import { OffersOver } from '../offers/offers-over.js';
import type { Review } from './review.entity.js';
import type { Outcome } from './review.states.js';
import { OF_FINAL_OFFER } from './review-waits.js';
import { decideAgainOf } from './reviews.rules.js';

const TAKE_UP = 'Take the duty up again, or decide anew how it ends, after a review';

const AGAIN: Readonly<Partial<Record<ReviewableDecision, string>>> = {
  'prevention-steps': 'Change the housing plan after a review',
  'relief-steps': 'Change the housing plan after a review',
  suitability: 'Find a suitable place after a review',
  'prevention-ended': TAKE_UP,
  'relief-ended': TAKE_UP,
  'refusal-to-cooperate-in-prevention': TAKE_UP,
  'refusal-to-cooperate-in-relief': TAKE_UP,
  'main-duty-ended': TAKE_UP,
};

/** What a review does to the case around it: a roof that goes on meanwhile, and the work that is left where something does not stand. */
@Injectable()
export class AfterReviews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly roof: Roof,
    private readonly offers: OffersOver,
    private readonly clock: Clock,
  ) {}

  /** ACC-4, s.188(2A): a roof is owed again, or still, while the suitability of a final offer is reviewed. */
  async asked(application: Application, review: Pick<Review, 'id' | 'requestedOn'>): Promise<void> {
    if (!(await this.isOfFinalOffer(review.id))) return;
    await this.moveRoof(application, { finalOfferUnderReview: true, from: review.requestedOn, because: review.id });
  }

  /**
   * They have been told the outcome, or want no review any more: what it kept up ends. Where the offer was not suitable the roof goes on
   * until somebody decides again.
   */
  async over(application: Application, { id, status, requestedOn }: Review): Promise<void> {
    if (status === 'varied' || status === 'quashed' || !(await this.isOfFinalOffer(id))) return;
    await this.moveRoof(application, { finalOfferUnderReview: false, from: requestedOn, because: id });
  }

  /** A review is decided: what it was of has been looked at, and where it does not stand, somebody decides again. */
  async decided(organisationId: string, review: Review, outcome: Outcome): Promise<void> {
    if (AGAIN[review.matter] === TAKE_UP) await this.tasks.closeByOrigin(lookAgainAtEndOf(review.subjectId), 'done');
    if (outcome !== 'confirmed') await this.decideAgain(organisationId, review);
  }

  /** Something does not stand: somebody decides again. */
  async decideAgain(organisationId: string, review: Review): Promise<void> {
    if (review.matter === 'suitability') await this.offers.takenUpForNothing(review.applicationId, review.subjectId);
    await this.tasks.raise({
      organisationId,
      kind: 'decide-again',
      title: AGAIN[review.matter] ?? 'Decide again after a review',
      dueOn: this.clock.today(),
      subjectType: 'application',
      subjectId: review.applicationId,
      source: 'review',
      origin: decideAgainOf(review.id),
    });
  }

  /** A question has been decided again: work that a review left for it is done. */
  async decidedAgain(decisionId: string): Promise<number> {
    const rows = await this.work.query<{ id: string }>(
      `select r.id from homelessness.review r
         join homelessness.decision reviewed on reviewed.id = r.decision_id
         join homelessness.decision again on again.application_id = r.application_id and again.question = reviewed.question
        where again.id = $1 and r.status in ('varied', 'quashed') and again.created_at > reviewed.created_at`,
      [decisionId],
    );
    await this.tasks.closeByOrigin(
      rows.map(({ id }) => decideAgainOf(id)),
      'done',
    );
    return rows.length;
  }

  private async moveRoof(
    application: Application,
    change: { readonly finalOfferUnderReview: boolean; readonly from: LocalDate; readonly because: string },
  ): Promise<void> {
    const { id, helpTrack, accommodationTrack: before, version } = application;
    const { finalOfferUnderReview, from, because } = change;
    const now = accommodationBeside(helpTrack, before, { owed: false, ruledOut: false, finalOfferUnderReview });
    if (now === before) return;
    await this.work.manager.update(Application, id, { accommodationTrack: now, version: version + 1 });
    if (now === 'none') await this.roof.over(application);
    else await this.roof.owed(application, from, because);
  }

  private async isOfFinalOffer(reviewId: string): Promise<boolean> {
    const rows = await this.work.query(`select 1 from homelessness.review r where r.id = $1 and ${OF_FINAL_OFFER}`, [
      reviewId,
    ]);
    return rows.length > 0;
  }
}
