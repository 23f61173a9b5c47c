import { Injectable } from '@nestjs/common';
import { On } from '../../platform/jobs/job.js';
import { tenancyEnded } from '../move-on.events.js';
import { TenancyEndings } from './tenancy-endings.service.js';

/**
 * Plans a way on when a home has ended and none has followed. It reads what is so now: twice or late changes nothing where there is an open
 * plan or another home. If it never ran, the first task after the ending would stand, and a plan could be made by hand.
 */
@Injectable()
export class TenancyEndingJobs {
  constructor(private readonly endings: TenancyEndings) {}

  @On(tenancyEnded, 'move-on.plan-after-tenancy')
  ended({ tenancyId }: { tenancyId: string }): Promise<boolean> {
    return this.endings.planWayOn(tenancyId);
  }
}
