// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Does } from '../../platform/jobs/job.js';
import { gatherReturn } from './h-clic.events.js';
import { Gathering } from './snapshot/gathering.js';

/**
 * Each call gathers one batch and sets the next; a call that comes twice goes on from where the first one ended. If they never ran, a
 * quarter would stay at what has been gathered so far, and could not be signed off.
 */
@Injectable()
export class HClicJobs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gathering: Gathering,
  ) {}

  @Does(gatherReturn)
  async gather({ returnId }: { readonly returnId: string }): Promise<void> {
    if (await this.gathering.next(returnId)) this.work.wake(gatherReturn, { returnId });
  }
}
