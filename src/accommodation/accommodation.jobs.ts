import { Injectable } from '@nestjs/common';
import { Does } from '../platform/jobs/job.js';
import { standardsDue } from './accommodation.events.js';
import { StandardsTasks } from './standards/standards-tasks.js';

/**
 * Woken when a safety check runs out soon and when it has run out. Twice or late changes nothing: a check that a newer one took the
 * place of needs no renewal, and one origin raises one task. If it never ran, a unit out of date would still not be let.
 */
@Injectable()
export class AccommodationJobs {
  constructor(private readonly standards: StandardsTasks) {}

  @Does(standardsDue)
  remind({ checkId }: { checkId: string }): Promise<boolean> {
    return this.standards.remind(checkId);
  }
}
