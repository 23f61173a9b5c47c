import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { RiskOwners } from '../risk/risk-owners.js';
import { RiskPolicies } from '../risk/risk-policies.service.js';

/** Sees that the plan that holds is looked at again: a task of whoever leads the person's support. */
@Injectable()
export class PlanReviews {
  constructor(
    private readonly tasks: Tasks,
    private readonly owners: RiskOwners,
    private readonly policies: RiskPolicies,
    private readonly clock: Clock,
  ) {}

  /** When a plan that is made today is looked at again, if nothing else is agreed. */
  async nextFor(personId: string): Promise<LocalDate> {
    const today = this.clock.today();
    const { organisationId } = await this.owners.of(personId);
    return addDays(today, (await this.policies.on(organisationId, today)).safetyPlanDays);
  }

  /** A new version holds: the look at the last one is done, and the next is due. */
  async follow(plan: { id: string; personId: string; reviewOn: LocalDate }, lastId: string | null): Promise<void> {
    if (lastId) await this.tasks.closeByOrigin(originOf(lastId), 'done');
    await this.tasks.raise({
      ...(await this.owners.of(plan.personId)),
      kind: 'review-safety-plan',
      title: 'Look at a safety plan again, with the person',
      dueOn: plan.reviewOn,
      subjectType: 'person',
      subjectId: plan.personId,
      source: 'risk',
      origin: originOf(plan.id),
    });
  }
}

function originOf(planId: string): string {
  return `safety-plan:${planId}`;
}
