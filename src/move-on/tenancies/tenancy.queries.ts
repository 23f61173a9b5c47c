import { Injectable } from '@nestjs/common';
import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { TaskStatus } from '../../tasks/task.states.js';
import { TaskQueries } from '../../tasks/task.queries.js';
import type { TenancyFound } from '../sustainment/check.codes.js';
import { type Sustained, sustainedAt } from '../sustainment/sustainment.rules.js';
import type { AfterTenancy, TenancyEnding } from './tenancy-ending.codes.js';
import { FindsHouseholdsOf, type Whose } from '../../tasks/subjects/finds-households.js';

const MORE_CHECKS_THAN_A_TENANCY_HAS = 100;

export interface ListedTenancy {
  readonly id: string;
  readonly householdId: string;
  readonly landlordProviderId: string;
  readonly tenure: Tenure;
  readonly startsOn: LocalDate;
  readonly connectedWithAbuse: boolean;
  readonly previousTenure: string | null;
  /** Its last day; null while it stands. */
  readonly endedOn: LocalDate | null;
  readonly endReason: TenancyEnding | null;
  readonly followedBy: AfterTenancy | null;
  readonly version: number;
}

/** One check of a tenancy: after how many weeks, how it found the home, and whether the tenancy stood then. */
export interface CheckView {
  readonly taskId: string;
  readonly week: number;
  readonly dueOn: LocalDate;
  /** How far its task is; null for those who are not of the team whose work it is. */
  readonly status: TaskStatus | null;
  readonly heldOn: LocalDate | null;
  readonly found: TenancyFound | null;
  readonly sustained: Sustained;
}

export interface WholeTenancy extends ListedTenancy {
  readonly sustainmentChecks: readonly CheckView[];
}

const TENANCY = `id, household_id as "householdId", landlord_id as "landlordProviderId", tenure, starts_on as "startsOn",
  connected_with_abuse as "connectedWithAbuse", previous_tenure as "previousTenure",
  ended_on as "endedOn", end_reason as "endReason", followed_by as "followedBy", version`;

/** Reads of tenancies with their checks; each read is audited. */
@Injectable()
export class TenancyQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: TaskQueries,
    private readonly clock: Clock,
  ) {}

  /** A tenancy with its checks, soonest first; null when there is none to see. */
  async tenancy(tenancyId: string): Promise<WholeTenancy | null> {
    const [found] = await this.work.query<ListedTenancy>(`select ${TENANCY} from move_on.tenancy where id = $1`, [
      tenancyId,
    ]);
    if (!found) return null;
    this.work.record({ action: 'tenancy.read', outcome: 'done', subjectType: 'tenancy', subjectId: tenancyId });
    return { ...found, sustainmentChecks: await this.checks(found) };
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

  /** Whose tenancies these are. */
  @FindsHouseholdsOf('tenancy')
  householdsOf(ids: readonly string[]) {
    return this.work.query<Whose>(
      'select id, household_id as "householdId" from move_on.tenancy where id = any ($1::uuid[])',
      [ids],
    );
  }

  private async checks({ id, endedOn }: ListedTenancy): Promise<CheckView[]> {
    const rows = await this.work.query<Omit<CheckView, 'status' | 'sustained'>>(
      `select c.task_id as "taskId", c.week, c.due_on as "dueOn", h.held_on as "heldOn", h.result as found
         from move_on.sustainment_check c left join move_on.tenancy_check h on h.task_id = c.task_id
        where c.tenancy_id = $1 order by c.week`,
      [id],
    );
    const filter = { subjectType: 'tenancy', subjectId: id, after: null, limit: MORE_CHECKS_THAN_A_TENANCY_HAS };
    const statuses = new Map((await this.tasks.list(filter)).map((task) => [task.id, task.status]));
    const sustained = sustainedAt(rows, endedOn, this.clock.today());
    return rows.map((row) => ({
      ...row,
      status: statuses.get(row.taskId) ?? null,
      sustained: sustained.get(row.week) ?? 'ahead',
    }));
  }
}
