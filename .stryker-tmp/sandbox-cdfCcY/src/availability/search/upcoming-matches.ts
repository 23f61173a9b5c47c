// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { Category } from '../../accommodation/accommodation.codes.js';
import { UnitNames } from '../../accommodation/units/unit-names.queries.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Scope } from '../ledger/free-units.queries.js';
import { type LikelyFreeBasis, LikelyFreeQueries } from '../likely-free/likely-free.queries.js';
import { misfits } from '../matching/matching.rules.js';
import { Prospects, type Search } from '../matching/prospects.js';

/** A place that suits and that nobody can hold yet. Whose going would free it is never said. */
export interface UpcomingMatch {
  readonly unitId: string;
  readonly unitReference: string;
  readonly category: Category;
  readonly provider: { readonly id: string; readonly name: string };
  readonly localAuthorityCode: string;
  readonly likelyFreeOn: LocalDate;
  readonly inDays: number;
  readonly basis: LikelyFreeBasis;
  /** Such as "Likely free in 9 days". */
  readonly text: string;
}

const WITHIN_DAYS = 30;
const LOOKED_AT = 100;
const SHOWN = 5;

/** What suits a household and is likely to become free in the next weeks: worth asking about while little is free. */
@Injectable()
export class UpcomingMatches {
  constructor(
    private readonly likelyFree: LikelyFreeQueries,
    private readonly prospects: Prospects,
    private readonly names: UnitNames,
  ) {}

  /** The soonest few. A safety check is not asked: it can be renewed by then. */
  async of(search: Search, scope: Omit<Scope, 'householdId'>): Promise<UpcomingMatch[]> {
    const { householdId, nights } = search;
    const coming = await this.likelyFree.upcoming({
      areas: scope.areas,
      from: nights.from,
      withinDays: WITHIN_DAYS,
      limit: LOOKED_AT,
      householdId,
    });
    const kindOf = await this.prospects.kinds(
      coming.map(({ profileId }) => profileId),
      nights,
    );
    const suiting = coming
      .filter(({ profileId, localAuthorityCode }) => {
        const kind = kindOf(profileId);
        const inScope = !scope.categories || scope.categories.includes(kind.category);
        return inScope && misfits(search, { ...kind, localAuthorityCode, standardsUntil: null }).length === 0;
      })
      .slice(0, SHOWN);
    const names = await this.names.of(suiting.map(({ unitId }) => unitId));
    return suiting.flatMap(({ unitId, providerId, profileId, localAuthorityCode, likelyFreeOn, inDays, basis }) => {
      const name = names.get(unitId);
      if (!name) return [];
      return {
        unitId,
        unitReference: name.reference,
        category: kindOf(profileId).category,
        provider: { id: providerId, name: name.providerName },
        localAuthorityCode,
        likelyFreeOn,
        inDays,
        basis,
        text: `Likely free in ${inDays} ${inDays === 1 ? 'day' : 'days'}`,
      };
    });
  }
}
