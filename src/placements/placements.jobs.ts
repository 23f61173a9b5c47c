import { Injectable } from '@nestjs/common';
import { unsafeAreasChanged } from '../people/people.events.js';
import { Does, On } from '../platform/jobs/job.js';
import { Answers } from './answers.service.js';
import { expireHold } from './placements.events.js';
import { SafeAreas } from './safe-areas.js';

/**
 * Wakes an offer when its hold's time is up, and closes the task to answer it. Twice or late changes nothing: locking the offer
 * finds out whether it lapsed. If it never ran, the hold would still lapse: whoever wants the unit next releases it.
 *
 * Looks again at the placements of a household that avoids other areas now. Twice raises no second task.
 */
@Injectable()
export class PlacementJobs {
  constructor(
    private readonly answers: Answers,
    private readonly safeAreas: SafeAreas,
  ) {}

  @Does(expireHold)
  expire({ placementId }: { placementId: string }): Promise<boolean> {
    return this.answers.expire(placementId);
  }

  @On(unsafeAreasChanged, 'placements.look-again')
  lookAgain({ householdId, version }: { householdId: string; version: number }): Promise<number> {
    return this.safeAreas.lookAgain(householdId, version);
  }
}
