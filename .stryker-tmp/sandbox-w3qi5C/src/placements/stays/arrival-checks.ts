// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PlacementStore } from '../placement-store.js';
import type { Placement } from '../placement.entity.js';
import { checkArrival } from '../placements.events.js';
import { StayTasks } from './stay-tasks.js';
import { eveningToAsk, morningAfter } from './stay-times.rules.js';

/** Asks whether a household that was expected has come: its provider in the evening, those who placed them the next morning. */
@Injectable()
export class ArrivalChecks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly placements: PlacementStore,
    private readonly stayTasks: StayTasks,
  ) {}

  /** Both have agreed: they are expected. */
  expect(agreed: Placement): void {
    this.work.wake(checkArrival, { placementId: agreed.id }, eveningOf(agreed));
  }

  /** Raises what is due by now; nothing for those who came, or will not come. */
  async check(placementId: string): Promise<void> {
    const placement = (await this.placements.lock(placementId))?.placement;
    if (placement?.status !== 'accepted') return;

    const now = this.clock.now();
    const evening = eveningOf(placement);
    const morning = morningAfter(evening);
    if (now < evening) return;

    await this.stayTasks.askWhetherArrived(placement);
    if (now < morning) this.work.wake(checkArrival, { placementId }, morning);
    else await this.stayTasks.findOutWhetherArrived(placement);
  }
}

function eveningOf({ fromDay, providerAgreedAt, personAgreedAt }: Placement): Date {
  const agreedAt = Math.max(providerAgreedAt?.getTime() ?? 0, personAgreedAt?.getTime() ?? 0);
  return eveningToAsk(fromDay, new Date(agreedAt));
}
