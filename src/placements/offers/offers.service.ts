import { Injectable } from '@nestjs/common';
import type { PlaceableUnit } from '../../accommodation/units/unit.queries.js';
import { Fitting } from '../../availability/matching/fitting.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { HOLD_MINUTES, lapsesAt } from './holds.rules.js';
import type { Placement } from '../placement.entity.js';
import { PlacementQueries } from '../placement.queries.js';
import { type NewPlacement, PlacementStore } from '../placement-store.js';
import { type PlacementView, viewOf } from '../placement.view.js';
import { type Caller, callerOf } from '../placements.access.js';
import { expireHold } from '../placements.events.js';
import type { OutOfAreaReason } from '../placements.codes.js';
import {
  heldAlready,
  overlaps,
  refuseLongAgo,
  refuseMisfits,
  refuseNights,
  refuseSecondPlace,
} from '../placements.rules.js';
import { ReferralTargets } from './referral-targets.js';
import { UnitTime } from '../unit-time.js';

export interface NewOffer {
  readonly householdId: string;
  readonly unitId: string;
  readonly from: LocalDate;
  readonly expectedTo?: LocalDate;
  readonly holdMinutes?: number;
  /** Why outside the council's own area. */
  readonly outOfAreaReason?: OutOfAreaReason;
  /** In an emergency: a provider that takes households at night without being asked has agreed beforehand. */
  readonly atNight?: boolean;
  /** Only for a replay of the past, which acts as the system. */
  readonly onBehalfOf?: Caller;
}

/**
 * Offers a unit to a household and holds it while both sides answer. Whom a unit suits is decided in `availability`; whether it
 * is free, by the ledger. The answers are in `answers.service.ts`.
 */
@Injectable()
export class Offers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly fitting: Fitting,
    private readonly unitTime: UnitTime,
    private readonly queries: PlacementQueries,
    private readonly placements: PlacementStore,
    private readonly targets: ReferralTargets,
  ) {}

  /**
   * Offers and holds. Refusals: `not-after-from`, `too-long-ago`, `unit-unsuitable` with its misfits, `household-already-placed`,
   * `unit-not-available` with alternatives, or with the offer by which the household itself holds the unit.
   */
  async offer(command: NewOffer): Promise<PlacementView | Refusal> {
    const caller = callerOf(this.work.actor, command.onBehalfOf);
    const { householdId, unitId, from, expectedTo: to = null } = command;
    const fit = await this.fitting.check(unitId, householdId, { from, to });
    if (!fit) return Refusal.missing();

    const placed = await this.queries.placesOf(householdId);

    const nights = { from, to };
    const today = this.clock.today();
    const refused =
      refuseNights(from, to) ??
      refuseLongAgo(from, today) ??
      refuseMisfits(fit.misfits) ??
      refuseSecondPlace(placed, nights, today);
    if (refused) return refused;

    const asked = await this.placements.offer(this.newOffer(command, fit.unit, caller));
    const { offer } = asked;
    const taken = await this.unitTime.hold(offer, fit.unit);
    if (taken) return (await this.theirOwnHold(offer, today)) ?? taken;
    if (!offer.providerAgreedAt) await this.targets.begin(asked);

    this.work.record({ action: 'placement.offered', outcome: 'done', subjectType: 'placement', subjectId: offer.id });
    if (offer.holdExpiresAt) this.work.wake(expireHold, { placementId: offer.id }, offer.holdExpiresAt);

    return viewOf(offer, offer.createdAt);
  }

  /** Refuses a unit that the household was offered before, or at the same moment from another window. */
  private async theirOwnHold(asked: Placement, today: LocalDate): Promise<Refusal | null> {
    const nights = { from: asked.fromDay, to: asked.expectedTo };
    const open = await this.queries.openOf(asked.householdId);
    const held = open.find(
      ({ id, unitId, ...other }) => id !== asked.id && unitId === asked.unitId && overlaps(other, nights, today),
    );
    return held ? heldAlready(held.id) : null;
  }

  private newOffer(command: NewOffer, { providerId, outOfHours }: PlaceableUnit, caller: Caller) {
    const now = this.clock.now();
    // A provider's own staff agree by placing.
    const ownUnit = caller.organisationId === providerId;
    return {
      id: newId(),
      householdId: command.householdId,
      unitId: command.unitId,
      providerId,
      organisationId: caller.organisationId,
      status: 'offered',
      fromDay: command.from,
      expectedTo: command.expectedTo ?? null,
      holdExpiresAt: lapsesAt(now, command.holdMinutes ?? HOLD_MINUTES.usual),
      providerAgreedAt: ownUnit || (command.atNight && outOfHours) ? now : null,
      providerAgreedBy: ownUnit ? caller.userId : null,
      personAgreedAt: null,
      personAgreedBy: null,
      arrivedAt: null,
      departedAt: null,
      endedBy: null,
      reason: null,
      destination: null,
      outOfAreaReason: command.outOfAreaReason ?? null,
      transferredFrom: null,
      version: 1,
      createdAt: now,
      createdBy: caller.userId,
    } satisfies NewPlacement;
  }
}
