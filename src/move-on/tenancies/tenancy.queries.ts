import { Injectable } from '@nestjs/common';
import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { TaskStatus } from '../../tasks/task.states.js';
import { TaskQueries } from '../../tasks/task.queries.js';

const MORE_CHECKS_THAN_A_TENANCY_HAS = 100;

export interface ListedTenancy {
  readonly id: string;
  readonly householdId: string;
  readonly landlordProviderId: string;
  readonly tenure: Tenure;
  readonly startsOn: LocalDate;
  readonly connectedWithAbuse: boolean;
  readonly previousTenure: string | null;
  readonly version: number;
}

export interface WholeTenancy extends ListedTenancy {
  readonly sustainmentChecks: readonly {
    readonly taskId: string;
    readonly dueOn: LocalDate;
    readonly status: TaskStatus;
  }[];
}

const TENANCY = `id, household_id as "householdId", landlord_id as "landlordProviderId", tenure, starts_on as "startsOn",
  connected_with_abuse as "connectedWithAbuse", previous_tenure as "previousTenure", version`;

/** Reads of tenancies with their checks; each read is audited. */
@Injectable()
export class TenancyQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: TaskQueries,
  ) {}

  /** A tenancy with its checks, soonest first; null when there is none to see. */
  async tenancy(tenancyId: string): Promise<WholeTenancy | null> {
    const [found] = await this.work.query<ListedTenancy>(`select ${TENANCY} from move_on.tenancy where id = $1`, [
      tenancyId,
    ]);
    if (!found) return null;
    this.work.record({ action: 'tenancy.read', outcome: 'done', subjectType: 'tenancy', subjectId: tenancyId });
    const filter = { subjectType: 'tenancy', subjectId: tenancyId, after: null, limit: MORE_CHECKS_THAN_A_TENANCY_HAS };
    const checks = await this.tasks.list(filter);
    return { ...found, sustainmentChecks: checks.map(({ id, dueOn, status }) => ({ taskId: id, dueOn, status })) };
  }

  /** A household's tenancies, newest first; one more than `limit`. */
  tenanciesOf(
    householdId: string,
    { after, limit }: { after: string | null; limit: number },
  ): Promise<ListedTenancy[]> {
    this.work.record({ action: 'tenancies.read', outcome: 'done', subjectType: 'household', subjectId: householdId });
    return this.work.query<ListedTenancy>(
      `select ${TENANCY} from move_on.tenancy
        where household_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
      [householdId, after, limit + 1],
    );
  }
}
