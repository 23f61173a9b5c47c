// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { Nights } from '../../availability/ledger/ledger.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { Answers } from '../offers/answers.service.js';
import { Offers } from '../offers/offers.service.js';
import { PlacementTasks } from '../placement-tasks.js';
import type { OutOfAreaReason } from '../placements.codes.js';
import type { PlacementView } from '../placement.view.js';
import { callerOf } from '../placements.access.js';
import { Stays } from '../stays/stays.service.js';

export interface NightPlace {
  readonly householdId: string;
  readonly nights: Nights;
  readonly outOfAreaReason?: OutOfAreaReason;
  readonly arrived: boolean;
}

/** Takes one place at night: what an offer, two agreements and an arrival do, one after the other. */
@Injectable()
export class NightPlaces {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly offers: Offers,
    private readonly answers: Answers,
    private readonly stays: Stays,
    private readonly placementTasks: PlacementTasks,
  ) {}

  /** The unit is theirs, or one of the refusals of an offer, an answer or an arrival says why not; run it as an attempt. */
  async take(
    unitId: string,
    { householdId, nights, outOfAreaReason, arrived }: NightPlace,
  ): Promise<PlacementView | Refusal> {
    const { from, to } = nights;
    const offer = await this.offers.offer({
      householdId,
      unitId,
      from,
      expectedTo: to ?? undefined,
      outOfAreaReason,
      atNight: true,
    });
    if (isRefusal(offer)) return offer;
    // Its provider has to be asked, after all.
    if (!offer.agreed.provider) return Refusal.missing();

    const agreed = await this.answers.accept(offer.id, 'person');
    if (isRefusal(agreed)) return agreed;
    const placed = arrived ? await this.stays.arrive(offer.id, this.clock.now().toISOString()) : agreed;
    if (isRefusal(placed)) return placed;
    await this.placementTasks.welcomeInAnEmergency(placed, callerOf(this.work.actor).organisationId);

    this.work.record({
      action: 'placement.made-in-an-emergency',
      outcome: 'done',
      subjectType: 'placement',
      subjectId: placed.id,
      details: { reason: 'out-of-hours', arrived },
    });

    return placed;
  }
}
