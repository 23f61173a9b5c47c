import { Injectable } from '@nestjs/common';
import { placementArrived, placementDeparted, placementTransferred } from '../../placements/placements.events.js';
import { PlacementQueries } from '../../placements/placement.queries.js';
import { On } from '../../platform/jobs/job.js';
import { type LocalDate, londonDay } from '../../shared/local-date.js';
import { ownHomeBegins } from '../risk/risk.events.js';
import { AddressMarkerQueries } from './address-marker.queries.js';
import { standsAtAFormerHome } from './address-marker.rules.js';
import { MarkerTasks } from './marker-tasks.js';

/**
 * Markers follow moves: the one at the home that was left is removed, so that nobody is sent there for them, and they are asked whether they
 * want one where they live now. Twice or late asks once; if it never ran, the list of markers still says from when each is.
 */
@Injectable()
export class MarkerJobs {
  constructor(
    private readonly placements: PlacementQueries,
    private readonly markers: AddressMarkerQueries,
    private readonly tasks: MarkerTasks,
  ) {}

  @On(placementArrived, 'support.markers-after-arrival')
  async arrived({ placementId }: { placementId: string }): Promise<number> {
    const home = await this.placements.facts(placementId);
    return home?.arrivedOn ? this.moved(home.householdId, home.arrivedOn) : 0;
  }

  @On(placementTransferred, 'support.markers-after-move')
  transferred({ openedId }: { openedId: string }): Promise<number> {
    return this.arrived({ placementId: openedId });
  }

  @On(placementDeparted, 'support.markers-after-departure')
  async departed({ placementId }: { placementId: string }): Promise<number> {
    const left = await this.placements.facts(placementId);
    if (!left) return 0;
    const stays = await this.placements.ofHousehold(left.householdId);
    const leftAt = stays.find(({ id }) => id === placementId)?.departedAt;
    return leftAt ? this.moved(left.householdId, londonDay(leftAt)) : 0;
  }

  @On(ownHomeBegins, 'support.markers-after-own-home')
  ownHome({ householdId, startsOn }: { householdId: string; startsOn: string }): Promise<number> {
    return this.moved(householdId, startsOn as LocalDate);
  }

  private async moved(householdId: string, movedOn: LocalDate): Promise<number> {
    const left = (await this.markers.ofHousehold(householdId)).filter((one) => standsAtAFormerHome(one, movedOn));
    for (const marker of left) {
      await this.tasks.raise('remove', marker, movedOn);
      await this.tasks.raise('ask-again', marker, movedOn);
    }
    return left.length;
  }
}
