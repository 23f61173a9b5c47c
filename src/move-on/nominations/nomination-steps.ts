import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { planChanged } from '../move-on.events.js';
import type { Plan } from '../plans/plan.entity.js';
import { PlanSteps } from '../steps/plan-steps.js';
import type { Nomination } from './nomination.entity.js';
import { SEARCH_STEPS, stepsEndedBy, VIEWING_STEP } from './nomination.rules.js';
import { ON_OFFER } from './nomination.states.js';

/**
 * What a home on offer means for the steps of its plan: the search is done, and begins again where nothing came of it. Whoever calls it
 * holds the plan locked.
 */
@Injectable()
export class NominationSteps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly steps: PlanSteps,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** Brings the steps in line with a nomination that is new, or has moved. */
  async follow(plan: Plan, nomination: Nomination): Promise<void> {
    await this.answer(nomination);
    const changed = ON_OFFER.includes(nomination.status)
      ? await this.found(plan, nomination)
      : await this.searchAgain(plan, nomination);
    if (changed) this.work.publish(planChanged, { planId: plan.id });
  }

  private async found(plan: Plan, { kind, status }: Nomination): Promise<boolean> {
    const { done, notNeeded } = stepsEndedBy(kind, status);
    const { actor } = this.work;
    const now = { on: this.clock.today(), by: actor.kind === 'user' ? actor.userId : null };
    const those = async (kinds: readonly string[]) =>
      (await this.steps.of(plan.id)).filter((step) => kinds.includes(step.kind));
    const leftOut = { status: 'not-needed' as const, ...now, whyNot: 'another-way-was-taken' };
    const left = await this.steps.end(plan, await those(notNeeded), leftOut);
    return (await this.steps.end(plan, await those(done), { status: 'done', ...now })) || left;
  }

  /** Where no home is on offer any more; a nomination that had come to nothing yet changes nothing. */
  private async searchAgain(plan: Plan, { status }: Nomination): Promise<boolean> {
    if (status !== 'not-taken-up' && status !== 'withdrawn') return false;
    const onOffer = await this.work.query(
      'select 1 from move_on.nomination where plan_id = $1 and status = any ($2) limit 1',
      [plan.id, ON_OFFER],
    );
    return onOffer.length === 0 && this.steps.beginAgain(plan, [...SEARCH_STEPS, VIEWING_STEP]);
  }

  private async answer({ id, status, answerBy, organisationId, createdBy }: Nomination): Promise<void> {
    const origin = `nomination:${id}:answer`;
    if (status === 'accepted' || status === 'not-taken-up') return this.tasks.closeByOrigin(origin, 'done');
    if (status === 'withdrawn') return this.tasks.closeByOrigin(origin, 'cancelled');
    if (!answerBy || (status !== 'offered' && status !== 'viewed')) return;
    await this.tasks.raise({
      ...{ organisationId, assigneeId: createdBy, kind: 'answer-offer', title: 'Help them answer the offer of a home' },
      ...{ dueOn: answerBy, subjectType: 'nomination', subjectId: id, source: 'nomination', origin },
    });
  }
}
