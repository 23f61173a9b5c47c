import { Injectable } from '@nestjs/common';
import { unitReconfigured } from '../accommodation/accommodation.events.js';
import { householdChanged, unsafeAreasChanged } from '../people/people.events.js';
import { Does, On } from '../platform/jobs/job.js';
import { ArrivalChecks } from './stays/arrival-checks.js';
import { Holds } from './offers/holds.service.js';
import { Overstays } from './stays/overstays.service.js';
import { FamilyNightsWatch } from './stays/family-nights-watch.js';
import {
  chaseAnswer,
  checkArrival,
  expireHold,
  lookAtCurrentStays,
  lookAtFamilyNights,
  lookAtStay,
  placementArrived,
  placementDeparted,
  placementEnded,
  placementTransferred,
} from './placements.events.js';
import { ReferralTargets } from './offers/referral-targets.js';
import { SecondLooks } from './stays/second-looks.js';

/**
 * Wakes placements at the instants that they wait for, and hears what changes about households and units. Each finds out for itself
 * what is so now, under lock: twice, late or after the clock has jumped, the same tasks are raised once. If a hold's end never woke, the
 * hold would still lapse: whoever wants the unit next releases it.
 */
@Injectable()
export class PlacementJobs {
  constructor(
    private readonly holds: Holds,
    private readonly targets: ReferralTargets,
    private readonly arrivals: ArrivalChecks,
    private readonly overstays: Overstays,
    private readonly secondLooks: SecondLooks,
    private readonly familyNights: FamilyNightsWatch,
  ) {}

  @Does(expireHold)
  expire({ placementId }: { placementId: string }): Promise<boolean> {
    return this.holds.expire(placementId);
  }

  @Does(chaseAnswer)
  chase({ placementId }: { placementId: string }): Promise<void> {
    return this.targets.chase(placementId);
  }

  @Does(checkArrival)
  checkArrival({ placementId }: { placementId: string }): Promise<void> {
    return this.arrivals.check(placementId);
  }

  @Does(lookAtStay)
  lookAtStay({ placementId }: { placementId: string }): Promise<boolean> {
    return this.overstays.lookAt(placementId);
  }

  @Does(lookAtCurrentStays)
  async lookAtCurrentStays({ placementIds }: { placementIds: readonly string[] }): Promise<void> {
    await this.secondLooks.putOnRecord(placementIds);
    await this.familyNights.putOnRecord(placementIds);
  }

  @Does(lookAtFamilyNights)
  lookAtFamilyNights({ householdId }: { householdId: string }): Promise<void> {
    return this.familyNights.lookAt(householdId);
  }

  @On(placementArrived, 'placements.count-family-nights')
  familyArrived({ placementId }: { placementId: string }): Promise<void> {
    return this.familyNights.arrived(placementId);
  }

  @On(placementTransferred, 'placements.count-family-nights-there')
  async familyMoved({ closedId, openedId }: { closedId: string; openedId: string }): Promise<void> {
    await this.familyNights.left(closedId);
    await this.familyNights.arrived(openedId);
  }

  @On(placementDeparted, 'placements.family-has-left')
  familyLeft({ placementId }: { placementId: string }): Promise<void> {
    return this.familyNights.left(placementId);
  }

  @On(householdChanged, 'placements.count-family-nights-again')
  familyChanged({ householdId }: { householdId: string }): Promise<void> {
    return this.familyNights.lookAt(householdId);
  }

  @On(unitReconfigured, 'placements.count-family-nights-in-unit')
  unitBecameOther({ unitId }: { unitId: string }): Promise<void> {
    return this.familyNights.unitReconfigured(unitId);
  }

  @On(unsafeAreasChanged, 'placements.look-again')
  areasChanged({ householdId, version }: { householdId: string; version: number }): Promise<number> {
    return this.secondLooks.areasChanged(householdId, version);
  }

  @On(householdChanged, 'placements.look-again-at-household')
  householdChanged({ householdId, version }: { householdId: string; version: number }): Promise<number> {
    return this.secondLooks.householdChanged(householdId, version);
  }

  @On(unitReconfigured, 'placements.look-again-at-unit')
  unitReconfigured({ unitId }: { unitId: string }): Promise<number> {
    return this.secondLooks.unitReconfigured(unitId);
  }

  @On(placementEnded, 'placements.nothing-to-look-at')
  cameToNothing({ placementId }: { placementId: string }): Promise<void> {
    return this.secondLooks.ended(placementId);
  }

  @On(placementDeparted, 'placements.nothing-to-look-at-any-more')
  theyLeft({ placementId }: { placementId: string }): Promise<void> {
    return this.secondLooks.ended(placementId);
  }

  @On(placementTransferred, 'placements.nothing-to-look-at-there')
  theyMovedOn({ closedId }: { closedId: string }): Promise<void> {
    return this.secondLooks.ended(closedId);
  }
}
