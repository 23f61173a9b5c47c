import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { IntensityOfSupport } from '../../support/intensity/intensity.service.js';
import { HouseholdSupportQueries } from '../../support/packages/household-support.queries.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { MoveOnPlans } from '../plans/plans.service.js';
import type { Tenancy } from '../tenancies/tenancy.entity.js';
import type { TenancyFound } from './check.codes.js';
import { riskOriginOf } from './sustainment-checks.js';

/** House setting: somebody looks at what would keep a home within two days. */
const LOOK_WITHIN_DAYS = 2;

export interface HeldCheck {
  readonly taskId: string;
  readonly on: LocalDate;
  readonly by: string;
  readonly found: TenancyFound;
}

type Home = Pick<Tenancy, 'id' | 'householdId' | 'organisationId' | 'tenure' | 'endedOn'>;

/** Keeps how each check found a tenancy, and sees that a home at risk is looked at, with as much support as there is and a way on beside it. */
@Injectable()
export class TenancyFollowUps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly plans: MoveOnPlans,
    private readonly tasks: Tasks,
    private readonly support: HouseholdSupportQueries,
    private readonly intensity: IntensityOfSupport,
  ) {}

  /** Keeps a check once, however often it is told; false when it is kept already, or about no tenancy. For the system only. */
  async keep(tenancyId: string, { taskId, on, by, found }: HeldCheck): Promise<boolean> {
    const [home] = await this.work.query<Home>(
      `select id, household_id as "householdId", organisation_id as "organisationId", tenure, ended_on::text as "endedOn"
         from move_on.tenancy where id = $1 for no key update`,
      [tenancyId],
    );
    if (!home) return false;
    const kept = await this.work.query(
      `insert into move_on.tenancy_check (task_id, tenancy_id, held_on, held_by, result) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning task_id`,
      [taskId, tenancyId, on, by, found],
    );
    if (kept.length === 0) return false;

    // A home that is over is not kept any more: what follows it was said with its end.
    if (found === 'at-risk' && home.endedOn === null) await this.keepTheHome(home, taskId, on);

    this.work.record({
      action: 'tenancy.checked',
      outcome: 'done',
      subjectType: 'tenancy',
      subjectId: tenancyId,
      details: { result: found },
    });
    return true;
  }

  private async keepTheHome({ id, householdId, organisationId, tenure }: Home, taskId: string, on: LocalDate) {
    await this.tasks.raise({
      organisationId,
      kind: 'keep-the-home',
      title: 'See with them what would keep the home: safety, money, repairs, support',
      dueOn: addDays(on, LOOK_WITHIN_DAYS),
      subjectType: 'tenancy',
      subjectId: id,
      source: 'tenancy',
      origin: riskOriginOf(id, taskId),
    });
    for (const { packageId } of await this.support.ongoing(householdId)) {
      // Whoever has as much support as there is already keeps it.
      await this.intensity.step(packageId, { intensity: 'intensive', reason: 'Their home is at risk' });
    }
    await this.plans.reopen({ householdId, organisationId, tenure });
  }
}
