import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { sqlState } from '../database/retry.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { QUEUE, type Queue, type WakeUpCall } from '../jobs/queue.js';
import { Log } from '../logging/log.js';
import { DailyCalls } from './daily-calls.js';
import { type ClaimedRow, Outbox } from './outbox.js';

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
    private readonly daily: DailyCalls,
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

  /** Does one call; throws when its handler does, so that the queue tries again. What failed in company is handed over again row by row. */
  async perform(call: WakeUpCall): Promise<void> {
    let count: number;
    try {
      count = await this.work.asSystemAsking(
        call.name,
        () => this.outbox.claim(call.id, this.clock.now()),
        (claimed) => this.doAll(claimed),
      );
    } catch (error) {
      if (!(await this.wasParted(call))) throw error;
      this.log.failure('job parted', error, { job: call.name, jobId: call.id });
      return;
    }
    this.log.info('job done', { job: call.name, jobId: call.id, count });
  }

  private async doAll(claimed: readonly ClaimedRow[]): Promise<number> {
    const [first] = claimed;
    if (!first) return 0;
    const handler = this.jobs.handlerOf(first.name);
    if (!handler) throw new Error(`no handler for ${first.name}`);
    await handler(claimed.map(({ payload }) => payload));
    await this.daily.follow(first.name);
    return claimed.length;
  }

  /** True when the call was for several rows and they were parted: whichever it was that failed keeps none of the others from being done. */
  private wasParted({ id }: WakeUpCall): Promise<boolean> {
    return this.work.asSystem('relay', async () => {
      const calls = await this.outbox.part(id);
      if (calls.length > 0) await this.queue.add(calls);
      return calls.length > 0;
    });
  }

  private async giveUp(call: WakeUpCall, error: Error): Promise<void> {
    const failure = [error.name, sqlState(error)].filter(Boolean).join(' ');
    await this.work.asSystem('relay', async () => {
      await this.outbox.bury(call.id, failure, this.clock.now());
      await this.daily.follow(call.name);
    });
    this.log.failure('job given up', error, { job: call.name, jobId: call.id });
  }
}
