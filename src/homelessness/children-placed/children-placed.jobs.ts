import { Injectable } from '@nestjs/common';
import { On } from '../../platform/jobs/job.js';
import { dutyEnded } from '../homelessness.events.js';
import { TellingOfChildren } from './telling-of-children.js';

/** Hears that the main duty has ended, and takes back the work of asking about children; twice or late changes nothing. */
@Injectable()
export class ChildrenPlacedJobs {
  constructor(private readonly telling: TellingOfChildren) {}

  @On(dutyEnded, 'homelessness.children-no-longer-placed')
  ended({ applicationId }: { applicationId: string }): Promise<boolean> {
    return this.telling.noLongerPlaced(applicationId);
  }
}
