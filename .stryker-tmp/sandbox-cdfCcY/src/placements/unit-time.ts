// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { type PlaceableUnit, UnitQueries } from '../accommodation/units/unit.queries.js';
import { Ledger, type Nights } from '../availability/ledger/ledger.js';
import { NextBest } from '../availability/search/next-best.js';
import { turnaroundEnds } from '../law/working-days.js';
import { type LocalDate, londonDay } from '../shared/local-date.js';
import type { Refusal } from '../shared/refusal.js';
import type { Placement } from './placement.entity.js';
import { unitTaken } from './placements.rules.js';

/** What a placement claims of its unit's time, with the working days that the unit needs afterwards. */
@Injectable()
export class UnitTime {
  constructor(
    private readonly ledger: Ledger,
    private readonly units: UnitQueries,
    private readonly nextBest: NextBest,
  ) {}

  /** Holds the unit for the placement's nights. Refusal: `unit-not-available`, with other places. */
  async hold(placement: Placement, unit: PlaceableUnit): Promise<Refusal | null> {
    return (await this.claim(placement, unit)) ? null : this.taken(placement, unit);
  }

  /** Holds it and begins the stay in one. Refusal: `unit-not-available`, with other places. */
  async holdAndBegin(placement: Placement, unit: PlaceableUnit, arrivedAt: Date): Promise<Refusal | null> {
    const theirs = (await this.claim(placement, unit)) && (await this.begin(placement, arrivedAt));
    return theirs ? null : this.taken(placement, unit);
  }

  /** Those of different units that nobody else has on these nights, or while they are made ready; they are kept for this transaction. */
  async free(wanted: readonly { unit: PlaceableUnit; nights: Nights }[]): Promise<ReadonlySet<string>> {
    return this.ledger.freeToMoveIn(wanted.map(({ unit, nights }) => ({ unitId: unit.id, ...timeOf(unit, nights) })));
  }

  /** They live there from the first day on: units that `free` has given in this transaction. */
  moveIn(stays: readonly { placement: Placement; unit: PlaceableUnit }[]): Promise<void> {
    return this.ledger.moveIn(
      stays.map(({ placement: { id, fromDay, expectedTo }, unit }) => ({
        ...{ unitId: unit.id, placementId: id },
        ...timeOf(unit, { from: fromDay, to: expectedTo }),
      })),
    );
  }

  /** Holds it until a later instant; false when the hold has lapsed. */
  renew(placement: Placement, until: Date): Promise<boolean> {
    return this.ledger.renewHold(placement.id, until);
  }

  /** Gives the time back. */
  release(placement: Placement): Promise<void> {
    return this.ledger.release(placement.id);
  }

  /** They live there from now on; false when somebody else still does, or had the days before theirs. */
  begin(placement: Placement, arrivedAt: Date): Promise<boolean> {
    return this.ledger.beginStay(placement.id, londonDay(arrivedAt));
  }

  /** Moves their expected last day; false when somebody else has some of that time. */
  async moveEnd(placement: Placement, expectedTo: LocalDate): Promise<boolean> {
    return this.ledger.moveExpectedEnd(placement.id, expectedTo, await this.readyOn(placement.unitId, expectedTo));
  }

  /** They have left, and the unit is made ready. */
  async finish(placement: Placement, departedAt: Date): Promise<void> {
    const day = londonDay(departedAt);
    await this.ledger.finishStay(placement.id, day, await this.readyOn(placement.unitId, day));
  }

  private async readyOn(unitId: string, departureDay: LocalDate): Promise<LocalDate> {
    const unit = await this.units.placeable(unitId);
    if (!unit) throw new Error('a placement whose unit cannot be seen');
    return turnaroundEnds(departureDay, unit.turnaroundWorkingDays);
  }

  private claim(placement: Placement, unit: PlaceableUnit): Promise<boolean> {
    const { expectedTo } = placement;
    return this.ledger.hold({
      unitId: unit.id,
      placementId: placement.id,
      ...timeOf(unit, { from: placement.fromDay, to: expectedTo }),
      lapsesAt: placement.holdExpiresAt,
    });
  }

  private async taken({ householdId, fromDay, expectedTo }: Placement, unit: PlaceableUnit): Promise<Refusal> {
    const nights = { from: fromDay, to: expectedTo };
    return unitTaken(await this.nextBest.for(householdId, nights, unit.localAuthorityCode));
  }
}

/** These nights, and the day on which the unit is ready again after them. */
function timeOf(
  { turnaroundWorkingDays }: PlaceableUnit,
  nights: Nights,
): { nights: Nights; readyOn: LocalDate | null } {
  return { nights, readyOn: nights.to && turnaroundEnds(nights.to, turnaroundWorkingDays) };
}
