import { Injectable } from '@nestjs/common';
import { householdChanged } from '../../people/people.events.js';
import { placementArrived, placementTransferred } from '../../placements/placements.events.js';
import { On } from '../../platform/jobs/job.js';
import { RiskEvents } from './risk-events.service.js';

/**
 * Has the risk assessed anew after moves and births (RSK-12). Twice or late keeps each once; nothing is asked for what has been assessed
 * since. If it never ran, nobody would be asked: the events can be told by hand.
 */
@Injectable()
export class RiskJobs {
  constructor(private readonly events: RiskEvents) {}

  @On(placementArrived, 'support.reassess-after-arrival')
  arrived({ placementId }: { placementId: string }): Promise<number> {
    return this.events.moved(placementId);
  }

  @On(placementTransferred, 'support.reassess-after-move')
  moved({ openedId }: { openedId: string }): Promise<number> {
    return this.events.moved(openedId);
  }

  @On(householdChanged, 'support.reassess-after-birth')
  householdChanged({ householdId }: { householdId: string }): Promise<number> {
    return this.events.born(householdId);
  }
}
