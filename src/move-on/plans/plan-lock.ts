import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Plan } from './plan.entity.js';

/** Locks plans, so that of two changes at once the second one sees what the first has done. */
@Injectable()
export class PlanLock {
  constructor(private readonly work: UnitOfWork) {}

  /** A plan, or null when the caller sees no such plan. */
  one(planId: string): Promise<Plan | null> {
    return this.work.manager.findOne(Plan, { where: { id: planId }, lock: { mode: 'pessimistic_write' } });
  }

  /** The open plan of a household, or null. */
  openOf(householdId: string): Promise<Plan | null> {
    return this.work.manager.findOne(Plan, {
      where: { householdId, status: 'open' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The last plan of a household that was done, or null. */
  lastDoneOf(householdId: string): Promise<Plan | null> {
    return this.work.manager.findOne(Plan, {
      where: { householdId, status: 'done' },
      order: { id: 'DESC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Counts a change of a locked plan; gives its new version. */
  async changed(plan: Plan, change: Partial<Plan> = {}): Promise<number> {
    const version = plan.version + 1;
    await this.work.manager.update(Plan, plan.id, { ...change, version });
    return version;
  }
}
