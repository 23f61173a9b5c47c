// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { Match } from '../../availability/matching/listing.js';
import { AvailabilitySearch, type SearchCriteria } from '../../availability/search/search.service.js';
import { needFacts } from '../../availability/unmet-need/unmet-need.rules.js';
import { UnmetNeeds } from '../../availability/unmet-need/unmet-needs.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { callerOf } from '../placements.access.js';

export interface WhomToAsk {
  /** Places that suit and are free, and whose provider has to be asked by telephone. They are held for nobody. */
  readonly alternatives: readonly Match[];
  readonly unmetNeedId: string;
}

/** Keeps that a household needed a place at night and that none could be taken, and says whom to telephone. */
@Injectable()
export class EmergencyNeeds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly search: AvailabilitySearch,
    private readonly households: HouseholdQueries,
    private readonly unmetNeeds: UnmetNeeds,
  ) {}

  /** Refusals: as of a search. */
  async keep(householdId: string, criteria: SearchCriteria): Promise<WhomToAsk | Refusal> {
    const found = await this.search.search(criteria);
    if (isRefusal(found)) return found;
    const { matches: alternatives, excluded, unmetNeedId } = found;
    // A search that finds nothing at all has kept it already.
    if (unmetNeedId !== null) return { alternatives, unmetNeedId };

    const household = await this.households.fit(householdId, criteria.nights.from);
    if (!household) return Refusal.missing();
    const { organisationId } = callerOf(this.work.actor);
    const facts = needFacts(household);
    return {
      alternatives,
      unmetNeedId: await this.unmetNeeds.attempted(householdId, organisationId, excluded, facts, 'no-emergency-place'),
    };
  }
}
