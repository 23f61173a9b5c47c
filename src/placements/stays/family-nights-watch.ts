import { Injectable } from '@nestjs/common';
import { FamilyNightsQueries } from '../../availability/matching/family-nights.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { startOfLondonDay } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { originOf, taskAbout } from '../placement-task.js';
import { PlacementQueries } from '../placement.queries.js';
import type { PlacementRow } from '../placement.view.js';
import { lookAtFamilyNights } from '../placements.events.js';

const FAMILY_NIGHTS = 'family-nights';

/** Sees to it that a family in bed and breakfast is somewhere else before its nights there are used up. Nobody is put out by the system. */
@Injectable()
export class FamilyNightsWatch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly placements: PlacementQueries,
    private readonly nights: FamilyNightsQueries,
    private readonly tasks: Tasks,
  ) {}

  /** They live there now. */
  async arrived(placementId: string): Promise<void> {
    const placement = await this.placements.facts(placementId);
    if (placement) await this.lookAt(placement.householdId);
  }

  /** They lived there when they were put on record. */
  async putOnRecord(placementIds: readonly string[]): Promise<void> {
    await this.lookAtEach(await this.placements.stillOpen(placementIds));
  }

  /** Looks at every place in which a household lives. Those who placed a family have work from the first alert on. */
  async lookAt(householdId: string): Promise<void> {
    await this.lookAtEach(await this.placements.placesOf(householdId));
  }

  /** They live there no longer. */
  async left(placementId: string): Promise<void> {
    await this.tasks.closeByOrigin(originOf(placementId, FAMILY_NIGHTS), 'done');
  }

  private async lookAtEach(places: readonly PlacementRow[]): Promise<void> {
    const today = this.clock.today();
    for (const placement of places) {
      if (placement.status !== 'arrived') continue;
      const { householdId, organisationId } = placement;
      const nights = await this.nights.of(householdId, placement.unitId);
      if (!nights) continue;

      const [next] = nights.alerts.filter((alert) => alert > today);
      if (next) this.work.wake(lookAtFamilyNights, { householdId }, startOfLondonDay(next));
      if (!nights.alerts.some((alert) => alert <= today)) continue;
      const work = {
        organisationId,
        kind: 'leave-bed-and-breakfast',
        title: 'Find a family a place that is not bed and breakfast',
        dueOn: nights.lastNight,
      };
      await this.tasks.raise({ ...taskAbout(placement, FAMILY_NIGHTS, work), statutory: true });
    }
  }
}
