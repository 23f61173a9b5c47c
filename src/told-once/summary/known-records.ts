import { Injectable } from '@nestjs/common';
import { mayDo, type Permission } from '../../access/roles.js';
import { type Owed, OwedQueries } from '../../homelessness/duties/owed.queries.js';
import { type ListedPlan, PlanQueries } from '../../move-on/plans/plan.queries.js';
import { type Home, HomeQueries } from '../../placements/home.queries.js';
import { together } from '../../platform/database/together.js';
import { HouseholdSupportQueries, type OngoingSupport } from '../../support/packages/household-support.queries.js';
import { RiskQueries } from '../../support/risk/risk.queries.js';
import type { AssessmentView } from '../../support/risk/risk.view.js';
import { DueQueries, type DueTask } from './due.queries.js';

const DUE = 10;

/** What the features have on record about a household now. A part is null where the caller's role does not read such records. */
export interface RecordsKnown {
  readonly owed: readonly Owed[] | null;
  readonly homes: readonly Home[] | null;
  readonly support: readonly OngoingSupport[] | null;
  readonly risks: readonly AssessmentView[] | null;
  readonly plan: ListedPlan | null;
  readonly due: readonly DueTask[] | null;
}

/** Asks each feature for what it shows the caller of a household as it is now. */
@Injectable()
export class KnownRecords {
  constructor(
    private readonly owed: OwedQueries,
    private readonly homes: HomeQueries,
    private readonly support: HouseholdSupportQueries,
    private readonly risks: RiskQueries,
    private readonly plans: PlanQueries,
    private readonly due: DueQueries,
  ) {}

  /** What these roles may read; the statements are on their way when this returns. */
  async of(householdId: string, roles: readonly string[]): Promise<RecordsKnown> {
    const ifTheyMay = <T>(permission: Permission, ask: () => Promise<T>): Promise<T | null> =>
      mayDo(roles, permission) ? ask() : Promise.resolve(null);
    const [owed, homes, support, risks, plan, due] = await together([
      ifTheyMay('application.read', () => this.owed.toHousehold(householdId)),
      ifTheyMay('placement.read', () => this.homes.ofHousehold(householdId)),
      ifTheyMay('package.read', () => this.support.ongoing(householdId)),
      ifTheyMay('package.read', () => this.risks.latestOf(householdId)),
      ifTheyMay('move-on.plan', () => this.plans.openPlan(householdId)),
      ifTheyMay('task.read', () => this.due.ofHousehold(householdId, DUE)),
    ]);
    return { owed, homes, support, risks, plan, due };
  }
}
