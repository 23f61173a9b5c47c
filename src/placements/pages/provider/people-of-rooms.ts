import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { PlacementQueries } from '../../placement.queries.js';
import { type PlacementView, viewOf } from '../../placement.view.js';
import { STATUS_WORDS } from '../placement.words.js';

/** A placement in one's own rooms, with the words for it and the household's reference as soon as one may know it. */
export interface ShownPlacement extends PlacementView {
  readonly state: (typeof STATUS_WORDS)[PlacementView['status']];
  /** Null until both have agreed. */
  readonly reference: string | null;
  readonly page: string;
}

/** Who was offered one's own rooms, has them or lives in them. */
@Injectable()
export class PeopleOfRooms {
  constructor(
    private readonly placements: PlacementQueries,
    private readonly households: HouseholdQueries,
    private readonly clock: Clock,
  ) {}

  /** Those of one room, soonest first. */
  async in(unitId: string): Promise<ShownPlacement[]> {
    const now = this.clock.now();
    return this.shown((await this.placements.openIn(unitId)).map((row) => viewOf(row, now)));
  }

  /** Placements with their words and references. */
  async shown(placements: readonly PlacementView[]): Promise<ShownPlacement[]> {
    const references = await this.households.referencesOf(placements.map(({ householdId }) => householdId));
    return placements.map((placement) => ({
      ...placement,
      state: STATUS_WORDS[placement.status],
      reference: references.get(placement.householdId) ?? null,
      page: `/placements/${placement.id}`,
    }));
  }
}
