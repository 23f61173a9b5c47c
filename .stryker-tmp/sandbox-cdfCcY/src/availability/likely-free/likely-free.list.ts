// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { Category } from '../../accommodation/accommodation.codes.js';
import { UnitNames } from '../../accommodation/units/unit-names.queries.js';
import { UnitProfiles } from '../../accommodation/units/unit-profiles.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type LikelyFreeBasis, LikelyFreeQueries, type Upcoming } from './likely-free.queries.js';

export interface LikelyFreeUnit {
  readonly unitId: string;
  readonly unitReference: string;
  readonly provider: { readonly id: string; readonly name: string };
  readonly category: Category;
  readonly localAuthorityCode: string;
  readonly takingReferrals: boolean;
  readonly likelyFreeOn: LocalDate;
  readonly inDays: number;
  readonly basis: LikelyFreeBasis;
}

/** Units that are likely to become free, with what they are called. */
@Injectable()
export class LikelyFreeList {
  constructor(
    private readonly queries: LikelyFreeQueries,
    private readonly names: UnitNames,
    private readonly profiles: UnitProfiles,
    private readonly directory: DirectoryQueries,
  ) {}

  /** By day, the soonest first; one more than `limit`. A county stands for its districts. */
  async page({ areas, limit, ...rest }: Upcoming): Promise<LikelyFreeUnit[]> {
    const districts = areas && (await this.directory.withDistricts(areas));
    const units = await this.queries.upcoming({ ...rest, areas: districts, limit: limit + 1 });
    const names = await this.names.of(units.map(({ unitId }) => unitId));
    const profileOf = await this.profiles.of(units.map(({ profileId }) => profileId));
    return units.flatMap(({ unitId, providerId, profileId, localAuthorityCode, likelyFreeOn, inDays, basis }) => {
      const name = names.get(unitId);
      if (!name) return [];
      const { category, takingReferrals } = profileOf(profileId);
      const provider = { id: providerId, name: name.providerName };
      const unit = { unitId, unitReference: name.reference, provider, category, localAuthorityCode };
      return { ...unit, takingReferrals, likelyFreeOn, inDays, basis };
    });
  }
}
