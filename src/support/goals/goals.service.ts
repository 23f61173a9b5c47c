import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { PackageChanges } from '../packages/package-changes.js';
import { SupportQueries } from '../support.queries.js';
import { Goal, type GoalStatus } from './goal.entity.js';

/** What a person wants to reach. Setting a goal aside is the person's choice as much as reaching it. */
@Injectable()
export class Goals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly changes: PackageChanges,
    private readonly packages: SupportQueries,
    private readonly clock: Clock,
  ) {}

  /** Agrees a goal with the person, from today. Refusal: `package-closed`. */
  async agree(packageId: string, goal: string) {
    const changed = await this.changes.begin(packageId);
    if (isRefusal(changed)) return changed;

    const agreed = { id: newId(), packageId, goal, agreedOn: this.clock.today(), status: 'working-towards' as const };
    await this.work.manager.insert(Goal, {
      ...agreed,
      endedOn: null,
      createdAt: this.clock.now(),
      createdBy: this.changes.by,
    });

    await this.changes.end(changed, 'support-package.goal-agreed', { goalId: agreed.id });

    return this.packages.whole(packageId);
  }

  /** The person has reached a goal, or has set it aside. Refusals: `package-closed`, `goal-ended`. */
  async end(packageId: string, goalId: string, status: Exclude<GoalStatus, 'working-towards'>) {
    const changed = await this.changes.begin(packageId);
    if (isRefusal(changed)) return changed;
    const goal = await this.work.manager.findOne(Goal, { where: { id: goalId, packageId } });
    if (!goal) return Refusal.missing();

    if (goal.status !== 'working-towards') {
      return Refusal.clash('goal-ended', 'This goal has been reached or set aside. Agree it anew if it matters again.');
    }

    await this.work.manager.update(Goal, goalId, { status, endedOn: this.clock.today() });

    await this.changes.end(changed, 'support-package.goal-ended', { goalId, status });

    return this.packages.whole(packageId);
  }
}
