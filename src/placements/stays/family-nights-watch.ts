import { Injectable } from '@nestjs/common';
import { type FamilyNights, FamilyNightsQueries } from '../../availability/matching/family-nights.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { startOfLondonDay } from '../../shared/local-date.js';
import { TaskQueries } from '../../tasks/task.queries.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { taskAbout } from '../placement-task.js';
import { PlacementStore } from '../placement-store.js';
import type { Placement } from '../placement.entity.js';
import { PlacementQueries } from '../placement.queries.js';
import type { PlacementRow } from '../placement.view.js';
import { lookAtFamilyNights } from '../placements.events.js';

const LEAVE = 'leave-bed-and-breakfast';

/** Sees to it that a family in bed and breakfast is somewhere else before its nights there are used up. Nobody is put out by the system. */
@Injectable()
export class FamilyNightsWatch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly placements: PlacementQueries,
    private readonly store: PlacementStore,
    private readonly nights: FamilyNightsQueries,
    private readonly tasks: Tasks,
    private readonly known: TaskQueries,
  ) {}

  /** They live there now. */
  async arrived(placementId: string): Promise<void> {
    const placement = await this.placements.facts(placementId);
    if (placement) await this.lookAt(placement.householdId);
  }

  /** Their unit offers something else than before: by that it may have become what the law calls bed and breakfast. */
  async unitReconfigured(unitId: string): Promise<void> {
    await this.lookAtEach(await this.placements.openIn(unitId));
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
    await this.over(placementId, 'done');
  }

  private async lookAtEach(places: readonly PlacementRow[]): Promise<void> {
    for (const { id } of places) {
      const placement = (await this.store.lock(id))?.placement;
      if (placement?.status !== 'arrived') continue;
      const nights = await this.nights.of(placement.householdId, placement.unitId);
      await (nights ? this.count(placement, nights) : this.over(id, 'cancelled'));
    }
  }

  private async count(placement: Placement, { alerts, lastNight }: FamilyNights): Promise<void> {
    const { id, householdId, organisationId } = placement;
    const today = this.clock.today();
    const [next] = alerts.filter((alert) => alert > today);
    if (next) this.work.wake(lookAtFamilyNights, { householdId }, startOfLondonDay(next));
    if (!alerts.some((alert) => alert <= today)) return;
    const work = {
      organisationId,
      kind: LEAVE,
      title: 'Find a family a place that is not bed and breakfast',
      dueOn: lastNight,
    };
    // It is taken back while they are no family, and needed anew when they are one again.
    const what = `family-nights:${await this.known.takenBack(LEAVE, id)}`;
    await this.tasks.raise({ ...taskAbout(placement, what, work), statutory: true });
  }

  private async over(placementId: string, as: 'done' | 'cancelled'): Promise<void> {
    await this.tasks.closeByOrigin(await this.known.openOrigins(LEAVE, placementId), as);
  }
}
