// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Does } from '../platform/jobs/job.js';
import { checksRequired, standardsDue } from './accommodation.events.js';
import { MissingChecks } from './standards/missing-checks.js';
import { StandardsTasks } from './standards/standards-tasks.js';

/**
 * Woken when a safety check runs out soon, when it has run out, and when one that is required may be missing. Twice or late changes nothing: a check that a newer one took the
 * place of needs no renewal, and one origin raises one task. If it never ran, a unit out of date would still not be let.
 */
@Injectable()
export class AccommodationJobs {
  constructor(
    private readonly standards: StandardsTasks,
    private readonly missing: MissingChecks,
  ) {}

  @Does(standardsDue)
  remind({ checkId }: { checkId: string }): Promise<boolean> {
    return this.standards.remind(checkId);
  }

  @Does(checksRequired)
  lookForMissing({ providerId, premisesId }: { providerId: string; premisesId: string | null }): Promise<void> {
    return this.missing.look(providerId, premisesId);
  }
}
