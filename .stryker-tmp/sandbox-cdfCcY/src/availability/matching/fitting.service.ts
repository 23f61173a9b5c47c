// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { type PlaceableUnit, UnitQueries } from '../../accommodation/units/unit.queries.js';
import { turnaroundEnds } from '../../law/working-days.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { together } from '../../platform/database/together.js';
import { Refusal } from '../../shared/refusal.js';
import { FreeUnitQueries } from '../ledger/free-units.queries.js';
import type { Nights } from '../ledger/ledger.js';
import { BED_AND_BREAKFAST_FAMILY, type Misfit, misfits } from './matching.rules.js';
import { householdOf, kindOf, Prospects, type Seeker } from './prospects.js';
import { refuseNights } from '../search/search.rules.js';
import { Sifting } from './sifting.js';
import { NOT_AVAILABLE } from './sifting.rules.js';

export interface FitCheck {
  readonly unit: PlaceableUnit;
  /** None when the unit suits. */
  readonly misfits: readonly Misfit[];
}

/** Why a unit is or is not listed for a household. */
export interface Explanation {
  readonly unitId: string;
  readonly unitReference: string;
  readonly listed: boolean;
  /** Every rule that stands in the way, in the order in which they are asked, with who could change it. */
  readonly rules: readonly Misfit[];
}

/** Asks of one unit whether it suits a household. The rules are those of the search. */
@Injectable()
export class Fitting {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly units: UnitQueries,
    private readonly prospects: Prospects,
    private readonly freeUnits: FreeUnitQueries,
    private readonly sifting: Sifting,
    private readonly clock: Clock,
  ) {}

  /**
   * Why a unit does not suit a household for these nights; no misfit when it does. Whether it is free is for the hold to find out.
   * Bed and breakfast is no misfit for a family while there is nowhere else. The household stays as it is until the transaction
   * ends. Null when the caller does not see the unit or the household.
   */
  async check(unitId: string, householdId: string, nights: Nights): Promise<FitCheck | null> {
    await this.households.hold(householdId);
    return this.judged(unitId, { householdId }, nights);
  }

  /** Why a unit is not listed for a household. Refusals: `missing`, `to-before-from`, `too-long-ago`. Nothing is recorded: nothing was found out. */
  async explain(unitId: string, seeker: Seeker, nights: Nights): Promise<Explanation | Refusal> {
    const refused = refuseNights(nights, this.clock.today());
    if (refused) return refused;

    const check = await this.judged(unitId, seeker, nights);
    if (!check) return Refusal.missing();

    const { unit } = check;
    const to = nights.to && turnaroundEnds(nights.to, unit.turnaroundWorkingDays);
    const free = await this.freeUnits.freeOne(unitId, { from: nights.from, to }, householdOf(seeker));
    const rules = free ? check.misfits : [NOT_AVAILABLE, ...check.misfits];
    return { unitId, unitReference: unit.reference, listed: rules.length === 0, rules };
  }

  private async judged(unitId: string, seeker: Seeker, nights: Nights): Promise<FitCheck | null> {
    const [search, unit] = await together([this.prospects.search(seeker, nights), this.units.placeable(unitId)]);
    if (!search || !unit) return null;

    const kind = kindOf(unit, nights.from);
    const { localAuthorityCode, standardsUntil } = unit;
    const found = misfits(search, { ...kind, localAuthorityCode, standardsUntil });
    const lastResort = found.length === 1 && found[0]?.rule === BED_AND_BREAKFAST_FAMILY;
    return { unit, misfits: lastResort && !(await this.sifting.anythingElseFor(search)) ? [] : found };
  }
}
