import { Injectable } from '@nestjs/common';
import { Does } from '../platform/jobs/job.js';
import { Answers } from './answers.service.js';
import { expireHold } from './placements.events.js';

/**
 * Wakes an offer when its hold's time is up, and closes the task to answer it. Twice or late changes nothing: locking the offer
 * finds out whether it lapsed. If it never ran, the hold would still lapse: whoever wants the unit next releases it.
 */
@Injectable()
export class PlacementJobs {
  constructor(private readonly answers: Answers) {}

  @Does(expireHold)
  expire({ placementId }: { placementId: string }): Promise<boolean> {
    return this.answers.expire(placementId);
  }
}
