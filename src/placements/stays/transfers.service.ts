import { Injectable } from '@nestjs/common';
import type { PlaceableUnit } from '../../accommodation/units/unit.queries.js';
import type { Nights } from '../../availability/ledger/ledger.js';
import { Fitting } from '../../availability/matching/fitting.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { londonDay } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { Overstays } from './overstays.service.js';
import type { Placement } from '../placement.entity.js';
import { refuseMove } from '../placement.states.js';
import { PlacementStore } from '../placement-store.js';
import { PlacementTasks } from '../placement-tasks.js';
import { type PlacementView, viewOf } from '../placement.view.js';
import { PlacementAccess } from '../placements.access.js';
import { listedCode, type OutOfAreaReason } from '../placements.codes.js';
import { placementTransferred } from '../placements.events.js';
import {
  expectedAfterMove,
  instantMeant,
  refuseBlame,
  refuseLeaving,
  refuseMisfits,
  refuseSameUnit,
} from '../placements.rules.js';
import { StayTasks } from './stay-tasks.js';
import { UnitTime } from '../unit-time.js';

export interface TransferCommand {
  readonly unitId: string;
  /** An instant, or a London day. */
  readonly at: string;
  readonly reason: string;
  /** Why outside the council's own area. */
  readonly outOfAreaReason?: OutOfAreaReason;
}

export interface Transfer {
  readonly closed: PlacementView;
  readonly opened: PlacementView;
}

/**
 * Moves a household from one unit to another as one act: the old stay ends and the new one begins on the same day, in one
 * transaction, or nothing happens. Neither placement's answer leads to the other: where they went is not the old provider's to know.
 */
@Injectable()
export class Transfers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly placements: PlacementStore,
    private readonly access: PlacementAccess,
    private readonly fitting: Fitting,
    private readonly unitTime: UnitTime,
    private readonly overstays: Overstays,
    private readonly stayTasks: StayTasks,
    private readonly placementTasks: PlacementTasks,
  ) {}

  /**
   * Transfers a household that lives in one unit. Refusals: `move-not-allowed`, `before-arrival`, `in-the-future`, `blaming-words`,
   * `unit-unsuitable`, `unit-not-available` with alternatives, `household-already-placed`.
   */
  async transfer(placementId: string, command: TransferCommand): Promise<Transfer | Refusal> {
    const locked = await this.placements.lock(placementId, command.unitId);
    if (!locked) return Refusal.missing();

    const { placement } = locked;
    // Said first: a provider that has moved a household to another sees it no more, and may have sent the same twice.
    const ended = refuseMove(placement.status, 'transfer');
    if (ended) return ended;
    if (!locked.seesHousehold) return Refusal.forbidden('A household is moved by those who work with it.');

    const { unitId, reason } = command;
    const at = instantMeant(command.at, placement.arrivedAt);
    const today = this.clock.today();
    const early =
      refuseLeaving('at', placement, at, today) ?? refuseBlame('reason', reason) ?? refuseSameUnit(placement, unitId);
    if (early) return early;

    const nights = { from: londonDay(at), to: expectedAfterMove(placement.expectedTo, londonDay(at), today) };
    const fit = await this.fitting.check(unitId, placement.householdId, nights);
    if (!fit) return Refusal.missing();
    const refused = refuseMisfits(fit.misfits);
    if (refused) return refused;

    const closed: Placement = {
      ...placement,
      status: 'transferred',
      departedAt: at,
      endedBy: this.access.sideOf(placement),
      reason,
      version: placement.version + 1,
    };
    const opened = this.openedBy(closed, fit.unit, nights, command.outOfAreaReason ?? null);
    const moved = await this.move(closed, opened, fit.unit);
    if (isRefusal(moved)) return moved;
    await this.stayTasks.stayDecided(placement, locked.lastDecision, 'done');
    if (opened.providerId !== placement.providerId) await this.placementTasks.receiveTransfer(opened);

    this.record('placement.transferred', closed.id, { reason: listedCode(reason) });
    this.record('placement.opened-by-transfer', opened.id, { reason: listedCode(reason) });
    this.work.publish(placementTransferred, { closedId: closed.id, openedId: opened.id });
    this.overstays.expectEnd(opened);

    const now = this.clock.now();
    return { closed: viewOf(closed, now), opened: viewOf(opened, now) };
  }

  // The new unit is theirs before the old one is given up. Until the two are swapped the new placement counts as an offer, so
  // that a provider who moves them out of its own unit sees them to the end of the act.
  private async move(closed: Placement, opened: Placement, unit: PlaceableUnit): Promise<true | Refusal> {
    const at = closed.departedAt as Date;
    await this.placements.insert({ ...opened, status: 'offered' });
    const taken = await this.unitTime.holdAndBegin(opened, unit, at);
    if (taken) return taken;
    const swapped = await this.placements.swap(closed, opened);
    if (isRefusal(swapped)) return swapped;
    await this.unitTime.finish(closed, at);
    return true;
  }

  private openedBy(
    closed: Placement,
    unit: PlaceableUnit,
    nights: Nights,
    outOfAreaReason: OutOfAreaReason | null,
  ): Placement {
    const now = this.clock.now();
    const { actor } = this.work;
    const userId = actor.kind === 'user' ? actor.userId : null;
    return {
      ...closed,
      id: newId(),
      unitId: unit.id,
      providerId: unit.providerId,
      status: 'arrived',
      fromDay: nights.from,
      expectedTo: nights.to,
      holdExpiresAt: null,
      policyVersion: null,
      answerBy: null,
      // Whoever moves a household the same day has asked the receiving provider.
      providerAgreedAt: now,
      providerAgreedBy: null,
      personAgreedAt: now,
      personAgreedBy: userId,
      arrivedAt: closed.departedAt,
      departedAt: null,
      endedBy: null,
      reason: null,
      destination: null,
      outOfAreaReason,
      transferredFrom: closed.id,
      version: 1,
      createdAt: now,
      createdBy: userId,
    };
  }

  private record(action: string, placementId: string, details: Record<string, unknown>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'placement', subjectId: placementId, details });
  }
}
