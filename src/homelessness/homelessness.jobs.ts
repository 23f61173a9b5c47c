import { Injectable } from '@nestjs/common';
import { Does } from '../platform/jobs/job.js';
import { CaseClocks } from './case-clocks.js';
import { passClock, turnOverRelief } from './homelessness.events.js';
import { Relief } from './relief.js';

/**
 * Wakes cases on the days that the law names. Both find out for themselves what today asks for: twice or late changes nothing.
 * If they never ran, reading an application would still show it as the statute has made it.
 */
@Injectable()
export class HomelessnessJobs {
  constructor(
    private readonly relief: Relief,
    private readonly clocks: CaseClocks,
  ) {}

  @Does(turnOverRelief)
  turnOver({ applicationId }: { applicationId: string }): Promise<boolean> {
    return this.relief.settle(applicationId);
  }

  @Does(passClock)
  pass({ clockId }: { clockId: string }): Promise<boolean> {
    return this.clocks.pass(clockId);
  }
}
