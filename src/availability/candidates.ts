import { Injectable } from '@nestjs/common';
import { type PlaceableUnit, UnitQueries } from '../accommodation/unit.queries.js';
import { DirectoryQueries, type ListedProvider } from '../directory/directory.queries.js';
import { isBedAndBreakfast } from '../law/homelessness/suitability.js';
import { Clock } from '../platform/clock/clock.js';
import { type Freshness, freshnessOf } from './freshness.rules.js';
import type { Nights } from './ledger.js';
import { OccupancyQueries } from './occupancy.queries.js';

/** A unit with all that a search asks about it. */
export interface Candidate extends PlaceableUnit {
  readonly provider: ListedProvider;
  readonly bedAndBreakfast: boolean;
  readonly freshness: Freshness;
  /** It can be held for these nights and the turnaround after them. */
  readonly free: boolean;
}

/** Gathers what a search has to choose from. */
@Injectable()
export class Candidates {
  constructor(
    private readonly units: UnitQueries,
    private readonly directory: DirectoryQueries,
    private readonly occupancy: OccupancyQueries,
    private readonly clock: Clock,
  ) {}

  /** Every unit that the caller may see, for these nights. */
  async all(nights: Nights): Promise<Candidate[]> {
    return this.of(await this.units.allPlaceable({}), nights);
  }

  /** One unit, for these nights; null when the caller sees no such unit. */
  async one(unitId: string, nights: Nights): Promise<Candidate | null> {
    const unit = await this.units.placeable(unitId);
    return unit ? ((await this.of([unit], nights))[0] ?? null) : null;
  }

  private async of(units: readonly PlaceableUnit[], nights: Nights): Promise<Candidate[]> {
    const providers = await this.directory.providersById(units.map((unit) => unit.providerId));
    const taken = await this.occupancy.taken(
      nights,
      units.map((unit) => unit.turnaroundWorkingDays),
    );
    const now = this.clock.now();
    return units.flatMap((unit) => {
      const provider = providers.get(unit.providerId);
      if (!provider) return [];
      return {
        ...unit,
        provider,
        bedAndBreakfast: letsAsBedAndBreakfast(unit, provider, nights),
        freshness: freshnessOf(unit.confirmedAt, now),
        free: !taken.has(unit.id, unit.turnaroundWorkingDays),
      };
    });
  }
}

/** By its own name or by the law's test, under which a landlord's shared house is bed and breakfast whatever it is called. */
function letsAsBedAndBreakfast(unit: PlaceableUnit, provider: ListedProvider, nights: Nights): boolean {
  return (
    unit.category === 'bed-and-breakfast' ||
    isBedAndBreakfast(
      { selfContained: unit.selfContained, sharesOrLacksFacilities: !unit.selfContained, managedBy: provider.type },
      nights.from,
    )
  );
}
