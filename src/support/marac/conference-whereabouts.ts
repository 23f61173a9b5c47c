import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { PlacementQueries } from '../../placements/placement.queries.js';

/** In which council area who lives since a placement; the area alone. */
@Injectable()
export class ConferenceWhereabouts {
  constructor(
    private readonly placements: PlacementQueries,
    private readonly households: HouseholdQueries,
  ) {}

  async since(placementId: string): Promise<{ area: string; personIds: string[] } | null> {
    const placement = await this.placements.facts(placementId);
    if (placement?.status !== 'arrived') return null;
    const members = await this.households.members(placement.householdId);
    return { area: placement.localAuthorityCode, personIds: members.map(({ id }) => id) };
  }
}
