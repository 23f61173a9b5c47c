import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { Refusal } from '../../shared/refusal.js';
import { callerOf } from '../risk/risk-owners.js';
import { SafetyPlanCopy } from './safety-plan-copy.entity.js';
import { type SafetyPlanView, SafetyPlanQueries } from './safety-plan.queries.js';
import { planReplaced } from './safety-plans.service.js';

export interface AskedCopy {
  readonly id: string;
  readonly safeToKeep: boolean;
  /** The plan to give them; null when it is not safe to keep one. */
  readonly plan: Pick<SafetyPlanView, 'parts' | 'madeOn' | 'number'> | null;
}

/** Gives the person a copy of their plan when they say that it is safe to keep one. Who finds it may be who it protects from: it is asked each time. */
@Injectable()
export class PlanCopies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly plans: SafetyPlanQueries,
    private readonly clock: Clock,
  ) {}

  /** Keeps what they said, and gives the plan only when it is safe. Refusal: `plan-replaced`. */
  async ask(planId: string, safeToKeep: boolean): Promise<AskedCopy | Refusal> {
    const plan = await this.plans.one(planId);
    if (!plan) return Refusal.missing();

    if (!plan.current) return planReplaced();

    const id = newId();
    await this.work.manager.insert(SafetyPlanCopy, {
      ...{ id, planId, safeToKeep, askedOn: this.clock.today(), askedAt: this.clock.now() },
      askedBy: callerOf(this.work.actor).assigneeId,
    });

    this.work.record({
      action: safeToKeep ? 'safety-plan.copied' : 'safety-plan.copy-not-safe',
      outcome: 'done',
      subjectType: 'safety-plan',
      subjectId: planId,
    });

    const { parts, madeOn, number } = plan;
    return { id, safeToKeep, plan: safeToKeep ? { parts, madeOn, number } : null };
  }
}
