import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { TaskQueries } from '../../tasks/task.queries.js';
import { Leads } from '../leads/leads.js';
import { SupportPackage } from '../packages/package.entity.js';
import { lockPackage } from '../packages/package-lock.js';
import { PackageTasks } from '../packages/package-tasks.js';
import { nextReview } from '../packages/package.rules.js';

/** Keeps reviews coming: whoever completes one has the next one on their list. */
@Injectable()
export class Reviews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly leads: Leads,
    private readonly tasks: PackageTasks,
    private readonly taskList: TaskQueries,
    private readonly clock: Clock,
  ) {}

  /** Sets the next review of an active package when `taskId` was the present one; false when there is nothing to set. */
  async follow(packageId: string, taskId: string): Promise<boolean> {
    const reviewed = await lockPackage(this.work, packageId);
    const task = await this.taskList.one(taskId);
    const doneFor = reviewed?.nextReviewOn;
    if (!reviewed || !doneFor || task?.dueOn !== doneFor) return false;

    const next = nextReview(doneFor, this.clock.today());
    const lead = await this.leads.present(packageId);

    await this.tasks.reviewed(packageId, lead, doneFor);
    await this.tasks.review(packageId, reviewed.organisationId, lead, next);
    await this.work.manager.update(SupportPackage, packageId, { nextReviewOn: next, version: reviewed.version + 1 });

    this.work.record({
      action: 'support-package.reviewed',
      outcome: 'done',
      subjectType: 'support-package',
      subjectId: packageId,
    });
    return true;
  }
}
