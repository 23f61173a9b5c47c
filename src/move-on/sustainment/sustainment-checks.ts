import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { MoveOnPolicies, type MoveOnPolicyView } from '../policies/policies.service.js';
import type { Tenancy } from '../tenancies/tenancy.entity.js';
import { sustainmentChecks } from './sustainment.rules.js';

export const SUSTAINMENT_CHECK = 'sustainment-check';

/** The checks that a tenancy brings, by what is settled on the day it is recorded. */
@Injectable()
export class SustainmentChecks {
  constructor(
    private readonly policies: MoveOnPolicies,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** What holds today for the team that will do them. */
  settled(organisationId: string): Promise<MoveOnPolicyView> {
    return this.policies.on(organisationId, this.clock.today());
  }

  /** Raises the task of each check, soonest first. */
  async raise(tenancy: Tenancy, weeks: readonly number[]): Promise<{ taskId: string; dueOn: LocalDate }[]> {
    const raised = await this.tasks.raiseAll(
      sustainmentChecks(tenancy.startsOn, weeks).map(({ week, dueOn }) => ({
        organisationId: tenancy.organisationId,
        kind: SUSTAINMENT_CHECK,
        title: `Ask how the tenancy goes after ${week} weeks`,
        dueOn,
        subjectType: 'tenancy',
        subjectId: tenancy.id,
        source: 'tenancy',
        origin: `tenancy:${tenancy.id}:week-${week}`,
      })),
    );
    return raised.map(({ id, dueOn }) => ({ taskId: id, dueOn }));
  }
}
