import { Injectable } from '@nestjs/common';
import { type PlaceableUnit, UnitQueries } from '../../accommodation/units/unit.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import type { Placement } from '../placement.entity.js';
import { PlacementStore } from '../placement-store.js';
import { callerOf } from '../placements.access.js';
import { lookAtCurrentStays } from '../placements.events.js';
import { refuseFuture, refuseNights, unitTaken } from '../placements.rules.js';
import { UnitTime } from '../unit-time.js';
import { Overstays } from './overstays.service.js';

// One call a stay keeps the queue busier than the looking itself; many in one would hold their households for too long.
const LOOKED_AT_AT_ONCE = 25;

/** Nights of a stay that goes on now. */
export interface CurrentStay {
  readonly unitId: string;
  readonly from: LocalDate;
  readonly expectedTo: LocalDate | null;
}

/** Stays whose units are this transaction's, each beside the refusal of those that cannot be put on record. */
export type Judged = readonly (Refusal | null)[];

/**
 * Puts stays on record that began before there was a record of them, many at once: a provider's households that live in its own units.
 * That they live there is so, whether or not the unit would be offered to them today; where it does not suit them, somebody is asked to
 * look. Nothing else knows these households yet, and nobody is told that they came.
 */
@Injectable()
export class CurrentStays {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly units: UnitQueries,
    private readonly placements: PlacementStore,
    private readonly unitTime: UnitTime,
    private readonly overstays: Overstays,
  ) {}

  /**
   * Says of each stay what stands against it, or null, and keeps the units of the others for `begin`. No two are of one unit.
   * Refusals: `missing`, `not-after-from`, `in-the-future`, `unit-not-available`.
   */
  async judge(stays: readonly CurrentStay[]): Promise<Judged> {
    const units = await this.unitsOf(stays);
    const today = this.clock.today();
    const early = stays.map(
      ({ unitId, from, expectedTo }) =>
        (units.has(unitId) ? null : Refusal.missing()) ??
        refuseNights(from, expectedTo) ??
        refuseFuture('arrivedAt', startOfLondonDay(from), today),
    );
    const free = await this.unitTime.free(stays.filter((_, index) => early[index] === null).map(claimIn(units)));
    return stays.map(({ unitId }, index) => early[index] ?? (free.has(unitId) ? null : unitTaken()));
  }

  /** These households live there from now on. Every stay is one that `judge` has said nothing against, in this transaction. */
  async begin(stays: readonly (CurrentStay & { readonly householdId: string })[]): Promise<void> {
    if (stays.length === 0) return;
    const units = await this.unitsOf(stays);
    const living = stays.map((stay) => this.placementOf(stay, unitIn(units, stay.unitId)));
    await this.placements.insert(living);
    await this.unitTime.moveIn(living.map((placement) => ({ placement, unit: unitIn(units, placement.unitId) })));

    for (const placement of living) {
      const placementId = placement.id;
      this.work.record({
        action: 'placement.put-on-record',
        outcome: 'done',
        subjectType: 'placement',
        subjectId: placementId,
      });
      this.overstays.expectEnd(placement);
    }
    for (let at = 0; at < living.length; at += LOOKED_AT_AT_ONCE) {
      const some = living.slice(at, at + LOOKED_AT_AT_ONCE);
      this.work.wake(lookAtCurrentStays, { placementIds: some.map(({ id }) => id) });
    }
  }

  private async unitsOf(stays: readonly CurrentStay[]): Promise<ReadonlyMap<string, PlaceableUnit>> {
    const units = await this.units.placeableAmong(stays.map(({ unitId }) => unitId));
    return new Map(units.map((unit) => [unit.id, unit]));
  }

  private placementOf(
    { householdId, unitId, from, expectedTo }: CurrentStay & { readonly householdId: string },
    { providerId }: PlaceableUnit,
  ): Placement {
    const now = this.clock.now();
    const { organisationId, userId } = callerOf(this.work.actor);
    return {
      id: newId(),
      householdId,
      unitId,
      providerId,
      organisationId,
      status: 'arrived',
      fromDay: from,
      expectedTo,
      holdExpiresAt: null,
      policyVersion: null,
      answerBy: null,
      // They live there: both agreed long ago.
      providerAgreedAt: now,
      providerAgreedBy: userId,
      personAgreedAt: now,
      personAgreedBy: userId,
      arrivedAt: startOfLondonDay(from),
      departedAt: null,
      endedBy: null,
      reason: null,
      destination: null,
      outOfAreaReason: null,
      transferredFrom: null,
      version: 1,
      createdAt: now,
      createdBy: userId,
    };
  }
}

function claimIn(units: ReadonlyMap<string, PlaceableUnit>) {
  return ({ unitId, from, expectedTo }: CurrentStay) => ({
    unit: unitIn(units, unitId),
    nights: { from, to: expectedTo },
  });
}

function unitIn(units: ReadonlyMap<string, PlaceableUnit>, unitId: string): PlaceableUnit {
  const unit = units.get(unitId);
  if (!unit) throw new Error('a stay in a unit that the caller does not see');
  return unit;
}
