// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { type PlaceableUnit, type UnitFilter, UnitQueries } from '../../accommodation/units/unit.queries.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { relevantAccommodation } from '../../law/domestic-abuse/relevant-accommodation.js';
import { Clock } from '../../platform/clock/clock.js';
import { FreshnessTargets } from '../freshness/freshness-targets.js';
import { type Freshness, freshnessOf } from '../freshness/freshness.rules.js';
import { OccupancyQueries, type UnitStatus } from '../ledger/occupancy.queries.js';

/** A unit as staff see it: what it offers, how it stands now, how far that can be relied on. */
export interface BoardUnit extends Omit<PlaceableUnit, 'providerId' | 'turnaroundWorkingDays'> {
  readonly provider: { readonly id: string; readonly name: string };
  readonly status: UnitStatus;
  /** Nobody has it now: nobody lives there and it is held for nobody. Whether it takes referrals is another question. */
  readonly vacant: boolean;
  readonly freshness: Freshness;
  readonly countsAsRelevantAccommodation: boolean;
  readonly relevantAccommodationReason: string;
}

/** The board of units: their records together with what the ledger and the law say of them. */
@Injectable()
export class UnitBoard {
  constructor(
    private readonly units: UnitQueries,
    private readonly directory: DirectoryQueries,
    private readonly occupancy: OccupancyQueries,
    private readonly targets: FreshnessTargets,
    private readonly clock: Clock,
  ) {}

  /** One unit, or null when the caller sees no such unit. */
  async one(unitId: string): Promise<BoardUnit | null> {
    const unit = await this.units.placeable(unitId);
    return unit ? ((await this.shown([unit]))[0] ?? null) : null;
  }

  /** Units in the order in which they were added, after the one named; one more than `limit`. */
  async page(
    { status, ...filter }: UnitFilter & { status?: UnitStatus },
    page: { after: string | null; limit: number },
  ): Promise<BoardUnit[]> {
    if (status === undefined) return this.shown(await this.units.page(filter, page));
    // How a unit stands is not a column, so the page is cut after asking all that are left.
    const left = await this.shown(await this.units.page(filter, { ...page, limit: null }));
    return left.filter((unit) => unit.status === status).slice(0, page.limit + 1);
  }

  private async shown(units: readonly PlaceableUnit[]): Promise<BoardUnit[]> {
    const providers = await this.directory.providersById(units.map((unit) => unit.providerId));
    const targets = await this.targets.of(units.map((unit) => unit.providerId));
    const states = await this.occupancy.states(units.map((unit) => unit.id));
    const now = this.clock.now();
    return units.flatMap(({ providerId, turnaroundWorkingDays: _, ...unit }) => {
      const provider = providers.get(providerId);
      const state = states.get(unit.id);
      if (!provider || !state) return [];
      const relevant = relevantAccommodation({
        category: unit.category,
        providerType: provider.type,
        domesticAbuseObjects: provider.domesticAbuseObjects,
      });
      return {
        ...unit,
        provider: { id: provider.id, name: provider.name },
        status: state.status,
        vacant: state.status !== 'held' && state.status !== 'occupied',
        freshness: freshnessOf(unit.confirmedAt, now, targets.get(providerId)),
        countsAsRelevantAccommodation: relevant.counts,
        relevantAccommodationReason: relevant.reason,
      };
    });
  }
}
