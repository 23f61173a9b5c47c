import { Injectable } from '@nestjs/common';
import { UnitQueries } from '../../accommodation/units/unit.queries.js';
import { CouncilLaw } from '../../directory/council-law.js';
import { bedAndBreakfastAlerts } from '../../law/alerts.js';
import { hasFamilyCommitments } from '../../law/homelessness/accommodation/suitability.js';
import { countNights } from '../../law/nights.js';
import { TIME_LIMITS } from '../../law/time-limits.js';
import { Clock } from '../../platform/clock/clock.js';
import type { LocalDate } from '../../shared/local-date.js';
import { children, oldestAge } from './household.rules.js';
import { kindOf, Prospects } from './prospects.js';

/** How long a family that lives in bed and breakfast may go on living there. */
export interface FamilyNights {
  /** The last night that is allowed, of all its stays. */
  readonly lastNight: LocalDate;
  /** The days on which somebody is told that it comes near, earliest first. */
  readonly alerts: readonly LocalDate[];
}

/**
 * Counts the nights of families in bed and breakfast, across all their stays (K-19, SI 2003/3326 art 4). Those of before another council's case
 * came here count, too: `docs/decisions/0068-nights-of-before-count.md`.
 */
@Injectable()
export class FamilyNightsQueries {
  constructor(
    private readonly prospects: Prospects,
    private readonly units: UnitQueries,
    private readonly law: CouncilLaw,
    private readonly clock: Clock,
  ) {}

  /** The nights of a household that lives in a unit; null when the law sets no limit, or the caller does not see them. */
  async of(householdId: string, unitId: string): Promise<FamilyNights | null> {
    const today = this.clock.today();
    const unit = await this.units.placeable(unitId);
    if (!unit || !kindOf(unit, today).bedAndBreakfast) return null;
    const search = await this.prospects.search({ householdId }, { from: today, to: null });
    if (!search) return null;

    const { household } = search;
    const dependentChildren = children(household).length > 0;
    const applicantAge = oldestAge(household);
    if (!hasFamilyCommitments({ pregnant: household.pregnant, dependentChildren, applicantAge })) return null;

    const stays = await this.prospects.bedAndBreakfastStays(householdId, today);
    const lastNight = stays.length > 0 ? countNights(stays, TIME_LIMITS['K-19'].length.n).lastAllowedNight : null;
    return lastNight === null ? null : { lastNight, alerts: bedAndBreakfastAlerts(stays, this.law.settings) };
  }
}
