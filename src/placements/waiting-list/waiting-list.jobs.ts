import { Injectable } from '@nestjs/common';
import { unitReconfigured } from '../../accommodation/accommodation.events.js';
import { unitCloses, unitReopens } from '../../availability/availability.events.js';
import { householdChanged, unsafeAreasChanged } from '../../people/people.events.js';
import { Does, On } from '../../platform/jobs/job.js';
import { taskCompleted } from '../../tasks/tasks.events.js';
import { placementAccepted, placementDeparted, placementEnded, placementTransferred } from '../placements.events.js';
import { WaitingListEndings } from './waiting-list.endings.js';
import { lookForGroup, lookForHousehold, offerToNext } from './waiting-list.events.js';
import { OFFER_FROM_LIST, WaitingTurns } from './waiting-list.turns.js';

/**
 * Hears when units stand empty and when households are placed, and sees whose turn it is. Each finds out for itself what is so now:
 * twice or late changes nothing. If it never ran, nobody would be told of their turn; a search would list the unit all the same.
 */
@Injectable()
export class WaitingListJobs {
  constructor(
    private readonly turns: WaitingTurns,
    private readonly endings: WaitingListEndings,
  ) {}

  @Does(offerToNext)
  offerUnit({ unitId }: { unitId: string }): Promise<boolean> {
    return this.turns.offerToNext(unitId);
  }

  @Does(lookForGroup)
  offerUnitsOf({ unitGroupId }: { unitGroupId: string }): Promise<boolean> {
    return this.turns.offerUnitsOf(unitGroupId);
  }

  @Does(lookForHousehold)
  offerUnitsToHousehold({ householdId }: { householdId: string }): Promise<boolean> {
    return this.turns.offerUnitsFor(householdId);
  }

  @On(unitCloses, 'placements.end-turn-for-closed-unit')
  closed({ unitId }: { unitId: string }): Promise<void> {
    return this.turns.closed(unitId);
  }

  @On(unitReopens, 'placements.offer-reopened-unit')
  reopened({ unitId }: { unitId: string }): Promise<boolean> {
    return this.turns.offerToNext(unitId);
  }

  @On(unitReconfigured, 'placements.offer-changed-unit')
  reconfigured({ unitId }: { unitId: string }): Promise<boolean> {
    return this.turns.offerToNext(unitId);
  }

  @On(householdChanged, 'placements.look-for-changed-household')
  householdChanged({ householdId }: { householdId: string }): Promise<boolean> {
    return this.turns.offerUnitsFor(householdId);
  }

  @On(unsafeAreasChanged, 'placements.look-for-household-elsewhere')
  areasChanged({ householdId }: { householdId: string }): Promise<boolean> {
    return this.turns.offerUnitsFor(householdId);
  }

  @On(placementAccepted, 'placements.leave-waiting-lists')
  placed({ placementId }: { placementId: string }): Promise<void> {
    return this.endings.placed(placementId);
  }

  @On(placementTransferred, 'placements.transferred-from-waiting')
  moved({ closedId, openedId }: { closedId: string; openedId: string }): Promise<void> {
    return this.endings.moved(closedId, openedId);
  }

  @On(placementDeparted, 'placements.offer-left-unit')
  left({ placementId }: { placementId: string }): Promise<void> {
    return this.endings.left(placementId);
  }

  @On(placementEnded, 'placements.offer-unit-again')
  cameToNothing({ placementId }: { placementId: string }): Promise<void> {
    return this.endings.cameToNothing(placementId);
  }

  @On(taskCompleted, 'placements.offer-work-done')
  async workDone({ taskId, kind }: { taskId: string; kind: string }): Promise<void> {
    if (kind === OFFER_FROM_LIST) await this.turns.workDone(taskId);
  }
}
