import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { HOLD_MINUTES, refuseLongHold, renewedUntil } from './holds.rules.js';
import { OfferTasks } from './offer-tasks.js';
import { refuseMove } from '../placement.states.js';
import { PlacementStore } from '../placement-store.js';
import { type PlacementView, viewOf } from '../placement.view.js';
import { PlacementAccess } from '../placements.access.js';
import { expireHold, placementEnded } from '../placements.events.js';
import { unitTaken } from '../placements.rules.js';
import { UnitTime } from '../unit-time.js';

/** How long a unit is kept for those it was offered to: held for longer, or given back when the time is up. */
@Injectable()
export class Holds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly placements: PlacementStore,
    private readonly access: PlacementAccess,
    private readonly unitTime: UnitTime,
    private readonly offerTasks: OfferTasks,
  ) {}

  /**
   * Holds the unit for `minutes` from now, or for as long as it is held already, whichever is longer. Refusals: `not-allowed`,
   * `move-not-allowed`, also once it has lapsed; `hold-too-long`.
   */
  async renew(placementId: string, minutes: number = HOLD_MINUTES.usual): Promise<PlacementView | Refusal> {
    const locked = await this.placements.lock(placementId);
    if (!locked) return Refusal.missing();
    const forbidden = this.access.refuseRenewing(locked);
    if (forbidden) return forbidden;

    const { placement } = locked;
    const now = this.clock.now();
    const until = renewedUntil(placement, now, minutes);
    const refused = refuseMove(placement.status, 'renew-hold') ?? refuseLongHold(placement, until);
    if (refused) return refused;

    if (!(await this.unitTime.renew(placement, until))) return unitTaken();
    const renewed = await this.placements.save(placement, { holdExpiresAt: until });
    if (isRefusal(renewed)) return renewed;

    this.work.record({
      action: 'placement.hold-renewed',
      outcome: 'done',
      subjectType: 'placement',
      subjectId: placementId,
      details: { until },
    });
    this.work.wake(expireHold, { placementId }, until);

    return viewOf(renewed, now);
  }

  /**
   * The hold's time is up: locking the placement has expired it, unless both had agreed or the hold was renewed. True when there was
   * something to tidy; a second call finds the tasks closed.
   */
  async expire(placementId: string): Promise<boolean> {
    const locked = await this.placements.lock(placementId);
    if (locked?.placement.status !== 'expired') return false;
    const { holdExpiresAt } = locked.placement;

    await this.offerTasks.close([placementId], 'cancelled');
    this.work.publish(placementEnded, { placementId, endedAt: (holdExpiresAt ?? this.clock.now()).toISOString() });

    return true;
  }
}
