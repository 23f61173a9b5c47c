import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { PlanLock } from '../plans/plan-lock.js';
import type { Plan } from '../plans/plan.entity.js';
import { Nomination } from './nomination.entity.js';
import { NominationMoveRow } from './nomination-move.entity.js';
import { NominationSteps } from './nomination-steps.js';

export interface HeldNomination {
  readonly plan: Plan;
  readonly nomination: Nomination;
  readonly lastMovedOn: LocalDate | null;
}

/** Locks nominations, and saves them with what happened; the steps of their plan follow. */
@Injectable()
export class NominationStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly plans: PlanLock,
    private readonly steps: NominationSteps,
    private readonly clock: Clock,
  ) {}

  /** A nomination with its plan, both locked, the plan first as everywhere; null when the caller sees no such nomination. */
  async lock(id: string): Promise<HeldNomination | null> {
    const seen = await this.work.manager.findOne(Nomination, { where: { id }, select: { id: true, planId: true } });
    const plan = seen && (await this.plans.one(seen.planId));
    if (!plan) return null;
    const nomination = await this.work.manager.findOneOrFail(Nomination, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    const [last] = await this.work.query<{ day: LocalDate | null }>(
      'select max(happened_on)::text as day from move_on.nomination_move where nomination_id = $1',
      [id],
    );
    return { plan, nomination, lastMovedOn: last?.day ?? null };
  }

  async begin(plan: Plan, nomination: Nomination, on: LocalDate): Promise<void> {
    await this.work.manager.insert(Nomination, nomination);
    await this.keep(plan, nomination, on);
  }

  async save(plan: Plan, nomination: Nomination, on: LocalDate): Promise<void> {
    const { id, status, answerBy, reason, version } = nomination;
    await this.work.manager.update(Nomination, id, { status, answerBy, reason, version });
    await this.keep(plan, nomination, on);
  }

  private async keep(plan: Plan, nomination: Nomination, on: LocalDate): Promise<void> {
    const { actor } = this.work;
    await this.work.manager.insert(NominationMoveRow, {
      ...{ id: newId(), nominationId: nomination.id, status: nomination.status, happenedOn: on },
      ...{ reason: nomination.reason, recordedBy: actor.kind === 'user' ? actor.userId : null },
      recordedAt: this.clock.now(),
    });
    await this.steps.follow(plan, nomination);
  }
}
