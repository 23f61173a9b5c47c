import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { callerOf } from '../risk/risk-owners.js';
import { notYet } from '../support.refusals.js';
import type { MadeWith } from './safety-plan.codes.js';
import { SafetyPlan } from './safety-plan.entity.js';
import { placeOf, SafetyPlanQueries, type SafetyPlanView } from './safety-plan.queries.js';
import { isMadeWithThem, madeWithoutThem, type PlanWords, refuseAgreement } from './safety-plan.rules.js';
import { PlanReviews } from './plan-reviews.js';

export interface NewPlan {
  /** The version that it takes the place of; nothing for the first. */
  readonly replaces?: string;
  readonly madeOn: string;
  readonly madeWith: readonly MadeWith[];
  readonly agreed: boolean;
  readonly notAgreedBecause?: string;
  readonly parts: PlanWords['parts'];
  /** Left out: as soon as the policy of the organisation says. */
  readonly reviewOn?: string;
}

/**
 * Writes down the plan by which a person, adult or child, stays safe. Each change, and each time it is looked at again, is a new version:
 * whoever wrote the last one meant it to be read as it was.
 */
@Injectable()
export class SafetyPlans {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly plans: SafetyPlanQueries,
    private readonly reviews: PlanReviews,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Writes the next version. Refusals: `in-the-future`, `made-without-them`, `agreement-unclear`, `review-too-soon`, `plan-replaced`. */
  async write(personId: string, plan: NewPlan): Promise<SafetyPlanView | Refusal | null> {
    const person = await this.households.person(personId);
    if (!person) return Refusal.missing();

    await this.oneAtATime(personId);
    const today = this.clock.today();
    const madeOn = plan.madeOn as LocalDate;
    if (madeOn > today) return notYet('madeOn');
    if (!isMadeWithThem(plan.madeWith, person.dateOfBirth, madeOn)) return madeWithoutThem();
    const unclear = refuseAgreement(plan);
    if (unclear) return unclear;
    if (plan.reviewOn !== undefined && plan.reviewOn <= today) return reviewTooSoon();
    const last = await this.last(personId);
    if (last && last.id !== plan.replaces && (await this.plans.one(last.id))) return planReplaced();

    const caller = callerOf(this.work.actor);
    const id = newId();
    const reviewOn = (plan.reviewOn as LocalDate | undefined) ?? (await this.reviews.nextFor(personId));
    const words: PlanWords = { parts: plan.parts, notAgreedBecause: plan.notAgreedBecause ?? null };
    await this.work.manager.insert(SafetyPlan, {
      ...{ id, personId, householdId: person.householdId, organisationId: caller.organisationId },
      ...{ number: (last?.number ?? 0) + 1, madeOn, madeWith: [...new Set(plan.madeWith)], agreed: plan.agreed },
      ...{ sealedWords: this.cipher.seal(JSON.stringify(words), placeOf(id)), reviewOn },
      ...{ madeBy: caller.assigneeId, madeAt: this.clock.now() },
    });
    await this.reviews.follow({ id, personId, reviewOn }, last?.id ?? null);

    this.work.record({
      action: 'safety-plan.written',
      outcome: 'done',
      subjectType: 'safety-plan',
      subjectId: id,
      details: { personId, agreed: plan.agreed },
    });

    return this.plans.one(id);
  }

  private async last(personId: string): Promise<{ id: string; number: number } | null> {
    const [last] = await this.work.query<{ id: string; number: number }>(
      'select id, number from support.last_safety_plan($1)',
      [personId],
    );
    return last ?? null;
  }

  private async oneAtATime(personId: string): Promise<void> {
    await this.work.query(`select pg_advisory_xact_lock(hashtextextended('safety-plan:' || $1, 0))`, [personId]);
  }
}

function reviewTooSoon(): Refusal {
  const message = 'A plan that is made now is looked at again on a later day.';
  return Refusal.rule('review-too-soon', message, [{ field: 'reviewOn', code: 'review-too-soon', message }]);
}

/** 409: there is a later version than the one that somebody had before them. */
export function planReplaced(): Refusal {
  return Refusal.clash(
    'plan-replaced',
    'There is a later version of this plan. Read it first, so that nothing is lost.',
  );
}
