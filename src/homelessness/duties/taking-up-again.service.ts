import { Injectable } from '@nestjs/common';
import type { ReviewableDecision } from '../../law/homelessness/reviews/reviews.js';
import { takeUpAgain } from '../../law/homelessness/duties/taking-up-again.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { isUnlawfulStep } from '../../law/unlawful-step.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { CaseRecords } from '../applications/case-records.js';
import { lookAgainAtEndOf } from '../applications/open-questions.js';
import { Effects } from '../decisions/effects.js';
import { PlanTasks } from '../housing-plans/plan-tasks.js';
import { dutyBehind } from '../offers/offers-standing.js';
import { decideAgainOf } from '../reviews/reviews.rules.js';
import type { EndToSetAside } from './duty-register.js';
import { Relief } from './relief.js';

/** A review, and the duty that it is about where it is about one. */
interface Reviewed {
  readonly matter: ReviewableDecision;
  readonly status: string;
  readonly appealOutcome: string | null;
  /** The end that it was of was set aside before; what there is now is a later one. */
  readonly isUsed: boolean;
  readonly duty: Omit<EndToSetAside, 'reviewId' | 'reasons' | 'takenUpOn'> | null;
}

/**
 * Puts right on the case what a review or the court has set aside: a duty is owed as if it had never ended, with its days, its clock and
 * its work. What it has become meanwhile by the statute itself, it has become (RL-AUTO).
 */
@Injectable()
export class TakingUpAgain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly relief: Relief,
    private readonly effects: Effects,
    private readonly plans: PlanTasks,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** Null when it is done. Refusals: missing, forbidden, `duty-owed-already`, `unlawful-step` (RV-8), `application-open-already`. */
  async takeUp(applicationId: string, reviewId: string, reasons: string): Promise<Refusal | null> {
    const application = await this.relief.upToDate(applicationId);
    if (isRefusal(application)) return application;
    const review = await this.reviewed(applicationId, reviewId);
    if (!review) return Refusal.missing();
    const today = this.clock.today();
    const facts = await this.records.facts(application, today);
    if (isRefusal(facts)) return facts;

    const { duty, matter, status: reviewOutcome, appealOutcome, isUsed } = review;
    if (duty?.endGround === null) return owedAlready();
    const end = isUsed ? null : duty && { ...duty, ground: duty.endGround, matter, reviewOutcome, appealOutcome };
    const effect = takeUpAgain(facts, end, today);
    if (isUnlawfulStep(effect)) return unlawfulRefusal(effect);
    if (!duty) throw new Error('nothing but a duty is taken up again');

    const refused = await this.effects.goOn(application, effect, { ...duty, reviewId, reasons, takenUpOn: today });
    if (refused) return refused;
    await this.plans.lookAgain(application, today);
    await this.tasks.closeByOrigin([decideAgainOf(reviewId), lookAgainAtEndOf(duty.id)], 'done');
    // Its days have run meanwhile: what they have brought about is so.
    await this.relief.settle(applicationId);

    this.work.record({
      action: 'duty.owed-again',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { duty: duty.duty, ground: duty.endGround, reviewId },
    });

    return null;
  }

  private async reviewed(applicationId: string, reviewId: string): Promise<Reviewed | null> {
    const [review] = await this.work.query<Reviewed>(
      `select r.matter, r.status, r.appeal_outcome as "appealOutcome",
              exists (select 1 from homelessness.set_aside_end e
                       where e.duty_id = d.id and e.created_at >= r.created_at) as "isUsed",
              case when d.id is not null then jsonb_build_object('id', d.id, 'duty', d.duty, 'startedOn', d.started_on, 'firstDayAfter', d.first_day_after,
                        'endedOn', d.ended_on, 'endGround', d.end_ground, 'endReasons', d.end_reasons, 'endedBy', d.ended_by,
                        'authorisedBy', d.authorised_by) end as duty
         from homelessness.review r left join homelessness.duty d on d.id = ${dutyBehind('r.subject_id')} where r.id = $2 and r.application_id = $1`,
      [applicationId, reviewId],
    );
    return review ?? null;
  }
}

function owedAlready(): Refusal {
  return Refusal.clash('duty-owed-already', 'This duty is owed. Look at the duties of the application.');
}
