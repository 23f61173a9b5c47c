import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { LawfulStay } from './lawful-stay.js';
import { Overstays } from './overstays.service.js';
import { refuseMove } from '../placement.states.js';
import { PlacementStore } from '../placement-store.js';
import { type PlacementView, viewOf } from '../placement.view.js';
import { PlacementAccess } from '../placements.access.js';
import { listedCode, PENDING } from '../placements.codes.js';
import { REASON_NOT_KNOWN } from '../endings.codes.js';
import { placementArrived, placementDeparted, placementEnded, placementExtended } from '../placements.events.js';
import {
  instantMeant,
  refuseArrival,
  refuseBlame,
  refuseExtension,
  refuseLeaving,
  unitTaken,
} from '../placements.rules.js';
import { StayTasks } from './stay-tasks.js';
import { UnitTime } from '../unit-time.js';

export interface Departure {
  /** An instant, or a London day. */
  readonly departedAt: string;
  readonly reason: string;
  readonly destination: string;
}

/**
 * A stay from the day they come to the day they leave. Whoever sees an agreed placement works with the household and may
 * record what happens. Moving to another unit is in `transfers.service.ts`.
 */
@Injectable()
export class Stays {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly placements: PlacementStore,
    private readonly access: PlacementAccess,
    private readonly lawful: LawfulStay,
    private readonly unitTime: UnitTime,
    private readonly overstays: Overstays,
    private readonly stayTasks: StayTasks,
  ) {}

  /** They did not come: the unit is free again. Refusals: `move-not-allowed`, `blaming-words`. */
  async notArrived(placementId: string, reason: string = REASON_NOT_KNOWN): Promise<PlacementView | Refusal> {
    const placement = (await this.placements.lock(placementId))?.placement;
    if (!placement) return Refusal.missing();

    const refused = refuseMove(placement.status, 'not-arrived') ?? refuseBlame('reason', reason);
    if (refused) return refused;

    const endedBy = this.access.sideOf(placement);
    const ended = await this.placements.save(placement, { status: 'not-arrived', endedBy, reason });
    if (isRefusal(ended)) return ended;
    await this.unitTime.release(ended);
    await this.stayTasks.arrivalKnown(ended, 'done');

    this.record('placement.not-arrived', placementId, { reason: listedCode(reason) });
    this.work.publish(placementEnded, { placementId, endedAt: this.clock.now().toISOString() });

    return viewOf(ended, this.clock.now());
  }

  /**
   * They have come. Refusals: `move-not-allowed`, `in-the-future`, `too-long-ago`, `after-expected-end`, `unit-not-available` when somebody still
   * lives there or had the days before theirs, `household-already-placed` while they live elsewhere.
   */
  async arrive(placementId: string, arrived: string): Promise<PlacementView | Refusal> {
    const placement = (await this.placements.lock(placementId))?.placement;
    if (!placement) return Refusal.missing();

    const arrivedAt = instantMeant(arrived);
    const refused = refuseMove(placement.status, 'arrive') ?? refuseArrival(placement, arrivedAt, this.clock.today());
    if (refused) return refused;

    if (!(await this.unitTime.begin(placement, arrivedAt))) return unitTaken();
    const living = await this.placements.save(placement, { status: 'arrived', arrivedAt });
    if (isRefusal(living)) return living;
    await this.stayTasks.arrivalKnown(living, 'done');

    this.record('placement.arrived', placementId);
    this.work.publish(placementArrived, { placementId });
    this.overstays.expectEnd(living);

    return viewOf(living, this.clock.now());
  }

  /**
   * They stay longer, unless the law sets the number of nights (SI 2003/3326 art 4). Refusals: `move-not-allowed`, `in-the-past`,
   * `earlier-than-expected`, `too-far-ahead`, `not-after-from`, `blaming-words`, `unit-unsuitable`, `unit-not-available`, `household-already-placed`.
   */
  async extend(placementId: string, expectedTo: LocalDate, reason: string): Promise<PlacementView | Refusal> {
    const locked = await this.placements.lock(placementId);
    if (!locked) return Refusal.missing();

    const { placement, lastDecision } = locked;
    const refused =
      refuseMove(placement.status, 'extend') ??
      refuseExtension(placement, expectedTo, this.clock.today()) ??
      refuseBlame('reason', reason) ??
      (await this.lawful.refuseUntil(expectedTo, placement));
    if (refused) return refused;

    if (!(await this.unitTime.moveEnd(placement, expectedTo))) return unitTaken();
    const extended = await this.placements.save(placement, { expectedTo });
    if (isRefusal(extended)) return extended;
    await this.stayTasks.stayDecided(placement, lastDecision, 'done');

    this.record('placement.extended', placementId, {
      from: placement.expectedTo,
      to: expectedTo,
      reason: listedCode(reason),
    });
    this.work.publish(placementExtended, { placementId });
    this.overstays.expectEnd(extended);

    return viewOf(extended, this.clock.now());
  }

  /** They have left. Refusals: `move-not-allowed`, `before-arrival`, `in-the-future`, `blaming-words`. */
  async depart(placementId: string, departure: Departure): Promise<PlacementView | Refusal> {
    const locked = await this.placements.lock(placementId);
    if (!locked) return Refusal.missing();

    const { placement, lastDecision } = locked;
    const { reason, destination } = departure;
    const departedAt = instantMeant(departure.departedAt, placement.arrivedAt);
    const refused =
      refuseMove(placement.status, 'depart') ??
      refuseLeaving('departedAt', placement, departedAt, this.clock.today()) ??
      refuseBlame('reason', reason) ??
      refuseBlame('destination', destination);
    if (refused) return refused;

    const endedBy = this.access.sideOf(placement);
    const left = await this.placements.save(placement, {
      status: 'departed',
      departedAt,
      endedBy,
      reason,
      destination,
    });
    if (isRefusal(left)) return left;
    await this.unitTime.finish(left, departedAt);
    await this.stayTasks.stayDecided(placement, lastDecision, 'cancelled');
    if (destination === PENDING) await this.stayTasks.findDestination(left);

    this.record('placement.departed', placementId, {
      reason: listedCode(reason),
      destination: listedCode(destination),
    });
    this.work.publish(placementDeparted, { placementId });

    return viewOf(left, this.clock.now());
  }

  /** Where they went is known now. Refusals: `move-not-allowed`, also when it was known before; `blaming-words`. */
  async recordDestination(placementId: string, destination: string): Promise<PlacementView | Refusal> {
    const placement = (await this.placements.lock(placementId))?.placement;
    if (!placement) return Refusal.missing();

    const refused = refuseMove(placement.status, 'record-destination') ?? refuseBlame('destination', destination);
    if (refused) return refused;
    if (placement.destination !== PENDING) {
      return Refusal.clash('move-not-allowed', 'Where they moved to has been recorded. It stays as it was given.');
    }

    const known = await this.placements.save(placement, { destination });
    if (isRefusal(known)) return known;
    if (destination !== PENDING) await this.stayTasks.destinationFound(known);

    this.record('placement.destination-recorded', placementId, { destination: listedCode(destination) });

    return viewOf(known, this.clock.now());
  }

  private record(action: string, placementId: string, details: Record<string, unknown> = {}): void {
    this.work.record({ action, outcome: 'done', subjectType: 'placement', subjectId: placementId, details });
  }
}
