import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { MoveOnPolicies, type MoveOnPolicyView } from '../policies/policies.service.js';
import type { Tenancy } from '../tenancies/tenancy.entity.js';
import { SustainmentCheck } from './sustainment-check.entity.js';
import { sustainmentChecks } from './sustainment.rules.js';

export const SUSTAINMENT_CHECK = 'sustainment-check';

export interface RaisedCheck {
  readonly taskId: string;
  readonly week: number;
  readonly dueOn: LocalDate;
}

/** The checks that a tenancy brings, by what is settled on the day it is recorded; none goes on after its end. */
@Injectable()
export class SustainmentChecks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly policies: MoveOnPolicies,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** What holds today for the team that will do them. */
  settled(organisationId: string): Promise<MoveOnPolicyView> {
    return this.policies.on(organisationId, this.clock.today());
  }

  /** Raises the task of each check, soonest first. */
  async raise({ id, startsOn, organisationId }: Tenancy, weeks: readonly number[]): Promise<RaisedCheck[]> {
    const due = sustainmentChecks(startsOn, weeks);
    const raised = await this.tasks.raiseAll(
      due.map(({ week, dueOn }) => ({
        organisationId,
        kind: SUSTAINMENT_CHECK,
        title: `Ask how the tenancy goes after ${week} weeks`,
        dueOn,
        subjectType: 'tenancy',
        subjectId: id,
        source: 'tenancy',
        origin: originOf(id, week),
      })),
    );
    const checks = due.map(({ week, dueOn }, at) => ({ taskId: raised[at]?.id ?? '', week, dueOn }));
    await this.work.manager.insert(
      SustainmentCheck,
      checks.map((check) => ({ ...check, tenancyId: id })),
    );
    return checks;
  }

  /** Nobody asks any more how it goes, nor looks at what would keep it: cancels what is open of both. */
  async stop(tenancyId: string): Promise<void> {
    const checks = await this.work.query<{ taskId: string; week: number }>(
      'select task_id as "taskId", week from move_on.sustainment_check where tenancy_id = $1',
      [tenancyId],
    );
    const origins = checks.flatMap(({ taskId, week }) => [originOf(tenancyId, week), riskOriginOf(tenancyId, taskId)]);
    await this.tasks.closeByOrigin(origins, 'cancelled');
  }
}

/** What raises the look at a home that a check found at risk. */
export function riskOriginOf(tenancyId: string, taskId: string): string {
  return `tenancy:${tenancyId}:at-risk:${taskId}`;
}

function originOf(tenancyId: string, week: number): string {
  return `tenancy:${tenancyId}:week-${week}`;
}
