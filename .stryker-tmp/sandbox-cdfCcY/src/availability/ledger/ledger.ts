// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type LocalDate, startOfLondonDay } from '../../shared/local-date.js';

/** Nights of a unit: from the day they come to the day they leave, which is free again; open-ended without a last day. */
export interface Nights {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Nights of a unit, and the day from which it is ready again after them. */
export interface UnitNights {
  readonly unitId: string;
  readonly nights: Nights;
  readonly readyOn: LocalDate | null;
}

/**
 * The occupancy ledger. Every claim on a unit's time goes through here to the database's functions, which lock the unit, release
 * lapsed holds, ask the one question "is it free?" and write. Answers of `false` mean that somebody else has that time.
 */
@Injectable()
export class Ledger {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Holds a unit for a placement until `lapsesAt` (for good when null), with turnaround until the start of `readyOn`. */
  hold(claim: UnitNights & { readonly placementId: string; readonly lapsesAt: Date | null }): Promise<boolean> {
    return this.ask('availability.hold($1, $2, tstzrange($3, $4), $5, $6, $7)', [
      claim.unitId,
      claim.placementId,
      startOfLondonDay(claim.nights.from),
      startOf(claim.nights.to),
      startOf(claim.readyOn),
      claim.lapsesAt,
      this.clock.now(),
    ]);
  }

  /** Holds the unit until `lapsesAt`; false when the hold has lapsed, or lapses no more. */
  renewHold(placementId: string, lapsesAt: Date): Promise<boolean> {
    return this.ask('availability.renew_hold($1, $2, $3)', [placementId, lapsesAt, this.clock.now()]);
  }

  /** They arrived on `day`; false when that is before the day held for them and the unit was not free then. */
  beginStay(placementId: string, day: LocalDate): Promise<boolean> {
    return this.ask('availability.begin_stay($1, $2, $3)', [placementId, startOfLondonDay(day), this.clock.now()]);
  }

  /** The units that nobody else has in these times, locked so that nobody takes one before `moveIn`. */
  async freeToMoveIn(wanted: readonly UnitNights[]): Promise<ReadonlySet<string>> {
    const free = await this.work.query<{ unit: string }>(
      'select unit from availability.free_to_move_in($1::jsonb, $2) as unit',
      [JSON.stringify(wanted.map(claimOf)), this.clock.now()],
    );
    return new Set(free.map(({ unit }) => unit));
  }

  /** Households live in these units from the first of their nights on. */
  async moveIn(stays: readonly (UnitNights & { readonly placementId: string })[]): Promise<void> {
    const claims = stays.map((stay) => ({ ...claimOf(stay), placement: stay.placementId }));
    await this.work.query('select availability.move_in($1::jsonb)', [JSON.stringify(claims)]);
  }

  /** Moves the expected end (null: open-ended) and the turnaround behind it. */
  moveExpectedEnd(placementId: string, to: LocalDate | null, readyOn: LocalDate | null): Promise<boolean> {
    return this.ask('availability.move_expected_end($1, $2, $3, $4)', [
      placementId,
      startOf(to),
      startOf(readyOn),
      this.clock.now(),
    ]);
  }

  /** They left on `day`, and the unit is ready again on `readyOn`. Whoever left on the day they came took no night. */
  async finishStay(placementId: string, day: LocalDate, readyOn: LocalDate): Promise<void> {
    await this.work.query('select availability.finish_stay($1, $2, $3)', [
      placementId,
      startOfLondonDay(day),
      startOfLondonDay(readyOn),
    ]);
  }

  /** Gives back the time of a placement that will not happen. */
  async release(placementId: string): Promise<void> {
    await this.work.query('select availability.release($1)', [placementId]);
  }

  /** Takes a unit out of use. */
  closeUnit(unitId: string, closureId: string, days: Nights): Promise<boolean> {
    return this.ask('availability.close_unit($1, $2, tstzrange($3, $4), $5)', [
      unitId,
      closureId,
      startOfLondonDay(days.from),
      startOf(days.to),
      this.clock.now(),
    ]);
  }

  /** Puts it back into use from today: tonight it can be let. */
  async reopenUnit(closureId: string): Promise<void> {
    await this.work.query('select availability.reopen_unit($1, $2)', [closureId, startOfLondonDay(this.clock.today())]);
  }

  /** Releases the holds of a unit that have lapsed, and expires their placements; how many there were. */
  async releaseLapsedHolds(unitId: string): Promise<number> {
    const [row] = await this.work.query<{ released: number }>(
      'select availability.release_lapsed_holds($1, $2) as released',
      [unitId, this.clock.now()],
    );
    return row?.released ?? 0;
  }

  private async ask(call: string, parameters: unknown[]): Promise<boolean> {
    const [row] = await this.work.query<{ answer: boolean }>(`select ${call} as answer`, parameters);
    return row?.answer ?? false;
  }
}

function startOf(day: LocalDate | null): Date | null {
  return day === null ? null : startOfLondonDay(day);
}

function claimOf({ unitId, nights, readyOn }: UnitNights) {
  return { unit: unitId, from: startOf(nights.from), to: startOf(nights.to), ready: startOf(readyOn) };
}
