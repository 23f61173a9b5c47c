// @ts-nocheck
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { sqlState } from '../database/retry.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { QUEUE, type Queue, type WakeUpCall } from '../jobs/queue.js';
import { Log } from '../logging/log.js';
import { Outbox } from './outbox.js';

/**
 * Does the jobs. The claim on the outbox row and the job's effect are one transaction: a call that comes twice, late, or after
 * a process died half way has its effect exactly once.
 */
@Injectable()
export class Performer implements OnApplicationBootstrap {
  constructor(
    private readonly outbox: Outbox,
    private readonly work: UnitOfWork,
    private readonly jobs: JobRegistry,
    private readonly clock: Clock,
    private readonly log: Log,
    @Inject(QUEUE) private readonly queue: Queue,
  ) {}

  onApplicationBootstrap(): void {
    this.queue.work(
      (call) => this.perform(call),
      (call, error) => this.giveUp(call, error),
    );
  }

  /** Does one call; throws when the handler does, so that the queue tries again. */
  async perform(call: WakeUpCall): Promise<void> {
    await this.work.asSystem(call.name, async () => {
      const claimed = await this.outbox.claim(call.id, this.clock.now());
      if (!claimed) return;
      const handler = this.jobs.handlerOf(claimed.name);
      if (!handler) throw new Error(`no handler for ${claimed.name}`);
      await handler(claimed.payload);
    });
    this.log.info('job done', { job: call.name, jobId: call.id });
  }

  private async giveUp(call: WakeUpCall, error: Error): Promise<void> {
    const failure = [error.name, sqlState(error)].filter(Boolean).join(' ');
    await this.work.asSystem('relay', () => this.outbox.bury(call.id, failure, this.clock.now()));
    this.log.failure('job given up', error, { job: call.name, jobId: call.id });
  }
}
