import { Injectable } from '@nestjs/common';
import { LikelyFree } from '../../availability/likely-free/likely-free.js';
import { PlacementQueries } from '../../placements/placement.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { likelyDeparture, type PlannedStep } from '../steps/step.rules.js';

interface LatestPlan {
  readonly id: string;
  readonly targetDate: LocalDate;
}

/**
 * Tells `availability` when a household is likely to leave the unit it lives in, by the steps that are left of its plan: a bed becomes free
 * when that work is done, one step after the other. It says a day and never whose it is.
 */
@Injectable()
export class DepartureForecast {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly placements: PlacementQueries,
    private readonly likelyFree: LikelyFree,
  ) {}

  /** By a plan; false when there is no such plan or its household lives nowhere with us. */
  async ofPlan(planId: string): Promise<boolean> {
    const [plan] = await this.work.query<{ householdId: string }>(
      'select household_id as "householdId" from move_on.plan where id = $1',
      [planId],
    );
    return plan ? this.ofHousehold(plan.householdId) : false;
  }

  /** By the plan of whoever lives there. */
  async ofStay(placementId: string): Promise<boolean> {
    const stay = await this.placements.facts(placementId);
    return stay ? this.ofHousehold(stay.householdId) : false;
  }

  /** They have left. */
  forget(placementId: string): Promise<void> {
    return this.likelyFree.forget(placementId);
  }

  private async ofHousehold(householdId: string): Promise<boolean> {
    const plan = await this.lockLatest(householdId);
    const home = (await this.placements.placesOf(householdId)).find(({ status }) => status === 'arrived');
    if (!home) return false;

    const day = plan && likelyDeparture(await this.stepsOf(plan.id), plan.targetDate, this.clock.today());

    const { id: placementId, unitId } = home;
    if (day) await this.likelyFree.expect({ unitId, placementId }, day, 'move-on-tasks');
    else await this.likelyFree.forget(placementId);
    return true;
  }

  private stepsOf(planId: string): Promise<PlannedStep[]> {
    return this.work.query<PlannedStep>(
      `select kind, stage, typical_days as "typicalDays", waits_for as "waitsFor", status, opened_on::text as "openedOn"
         from move_on.plan_step where plan_id = $1`,
      [planId],
    );
  }

  /** Locked, so that of two changes at once the second one sees what the first has done. */
  private async lockLatest(householdId: string): Promise<LatestPlan | null> {
    const [plan] = await this.work.query<LatestPlan>(
      `select id, target_date::text as "targetDate" from move_on.plan
        where household_id = $1 and status <> 'withdrawn' order by id desc limit 1 for no key update`,
      [householdId],
    );
    return plan ?? null;
  }
}
