import { Injectable } from '@nestjs/common';
import { AvailabilitySearch } from '../availability/search.service.js';
import { UNSAFE_AREA } from '../availability/matching.rules.js';
import { PlacementQueries } from './placement.queries.js';
import { PlacementTasks } from './placement-tasks.js';

/** Looks at the placements of a household whose areas to avoid have changed. Nothing is undone by itself: people decide. */
@Injectable()
export class SafeAreas {
  constructor(
    private readonly placements: PlacementQueries,
    private readonly search: AvailabilitySearch,
    private readonly placementTasks: PlacementTasks,
  ) {}

  /** Raises a task for each open placement in an area that is unsafe by now; how many there are. */
  async lookAgain(householdId: string, version: number): Promise<number> {
    let unsafe = 0;
    for (const placement of await this.placements.openOf(householdId)) {
      const fit = await this.search.checkFit(placement.unitId, householdId, placement.fromDay, placement.expectedTo);
      if (!fit?.misfits.some(({ rule }) => rule === UNSAFE_AREA)) continue;
      await this.placementTasks.checkSafeArea(placement, version);
      unsafe += 1;
    }
    return unsafe;
  }
}
