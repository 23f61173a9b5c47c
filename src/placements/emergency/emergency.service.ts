import { Injectable } from '@nestjs/common';
import type { Category } from '../../accommodation/accommodation.codes.js';
import { NightSearch } from '../../availability/search/night-search.js';
import { Clock } from '../../platform/clock/clock.js';
import { type Identify, UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { EmergencyNeeds } from './emergency-need.js';
import { NightPlaces } from './emergency-place.js';
import {
  isAboutThisPlace,
  noEmergencyPlace,
  PLACES_TO_TELEPHONE,
  PLACES_TRIED,
  refuseArrivedEarly,
} from './emergency.rules.js';
import { PlacementQueries } from '../placement.queries.js';
import type { OutOfAreaReason } from '../placements.codes.js';
import type { PlacementView } from '../placement.view.js';
import { refuseSecondPlace } from '../placements.rules.js';

export interface EmergencyCommand {
  readonly householdId: string;
  /** Tonight when left out. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly areas?: readonly string[];
  readonly categories?: readonly Category[];
  /** Why outside the council's own area, should the place be there. */
  readonly outOfAreaReason?: OutOfAreaReason;
  /** They are there already. */
  readonly arrived?: boolean;
}

/**
 * Finds a household a place for tonight in one act: search, hold, agreement of both sides, and the arrival when they are there. Only
 * places are taken whose provider takes households at night without being asked. The placement is one transaction. When there is no
 * such place nothing of it remains, and a second one keeps that somebody needed it.
 */
@Injectable()
export class EmergencyPlacing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly placements: PlacementQueries,
    private readonly nightSearch: NightSearch,
    private readonly places: NightPlaces,
    private readonly needs: EmergencyNeeds,
  ) {}

  /**
   * Places a household now, as whoever `identify` finds. Refusals: `missing`, `to-before-from`, `in-the-future`,
   * `household-already-placed`, and `no-emergency-place` with whom to telephone and the unmet need that was recorded.
   */
  async place(identify: Identify, command: EmergencyCommand, requestId: string): Promise<PlacementView | Refusal> {
    const placed = await this.work.run(identify, () => this.takeFirst(command), requestId);
    if (placed) return placed;
    const asked = await this.work.run(identify, () => this.keepNeed(command), requestId);
    return isRefusal(asked) ? asked : noEmergencyPlace(asked.alternatives, asked.unmetNeedId);
  }

  /**
   * The same in the transaction that is under way, for a page that leads on to whom to telephone: null when there is no such place, and
   * the need is kept. Refusals: as above, but for `no-emergency-place`.
   */
  async placeOrKeepNeed(command: EmergencyCommand): Promise<PlacementView | Refusal | null> {
    const placed = await this.takeFirst(command);
    if (placed) return placed;
    const asked = await this.keepNeed(command);
    return isRefusal(asked) ? asked : null;
  }

  private keepNeed(command: EmergencyCommand) {
    return this.needs.keep(command.householdId, { ...this.criteriaOf(command), limit: PLACES_TO_TELEPHONE });
  }

  /** Takes the best place; the next one when somebody else has just taken it. Null when there is none. */
  private async takeFirst(command: EmergencyCommand): Promise<PlacementView | Refusal | null> {
    const nights = this.nightsOf(command);
    const today = this.clock.today();
    const placed = await this.placements.placesOf(command.householdId);
    const refused =
      refuseArrivedEarly(nights.from, command.arrived ?? false, today) ?? refuseSecondPlace(placed, nights, today);
    if (refused) return refused;

    const matches = await this.nightSearch.find({ ...this.criteriaOf(command), limit: PLACES_TRIED });
    if (isRefusal(matches)) return matches;

    for (const { unitId } of matches) {
      const taken = await this.work.attempt(() =>
        this.places.take(unitId, { ...command, nights, arrived: command.arrived ?? false }),
      );
      if (!isRefusal(taken) || !isAboutThisPlace(taken)) return taken;
    }
    return null;
  }

  private criteriaOf(command: EmergencyCommand) {
    const { householdId, areas, categories } = command;
    return { for: { householdId }, nights: this.nightsOf(command), areas, categories, relevantOnly: false };
  }

  private nightsOf({ from, to }: EmergencyCommand): { from: LocalDate; to: LocalDate | null } {
    return { from: from ?? this.clock.today(), to: to ?? null };
  }
}
