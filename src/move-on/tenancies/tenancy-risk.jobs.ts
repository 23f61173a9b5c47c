import { Injectable } from '@nestjs/common';
import { On } from '../../platform/jobs/job.js';
import type { LocalDate } from '../../shared/local-date.js';
import { RiskEvents } from '../../support/risk/risk-events.service.js';
import { tenancyRecorded } from '../move-on.events.js';

/** Has the risk assessed anew when a home of their own begins. Twice or late asks once; if it never ran, it can be told by hand. */
@Injectable()
export class TenancyRiskJobs {
  constructor(private readonly events: RiskEvents) {}

  @On(tenancyRecorded, 'move-on.reassess-at-tenancy')
  recorded({ tenancyId, householdId, startsOn }: { tenancyId: string; householdId: string; startsOn: string }) {
    return this.events.tenancyStarts({ id: tenancyId, householdId, startsOn: startsOn as LocalDate });
  }
}
