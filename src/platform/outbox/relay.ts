import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Clock, machineTime } from '../clock/clock.js';
import { DatabaseSignals } from '../database/database-signals.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { QUEUE, type Queue } from '../jobs/queue.js';
import { Log } from '../logging/log.js';
import { Outbox } from './outbox.js';

const LOOK_EVERY_MS = 500;
const AT_ONCE = 200;
const LAST_ROUND_MS = 3000;

/**
 * Hands due outbox rows to the queue. Woken by every commit that leaves some, by the clock being moved, and twice a second
 * for those whose time has come. If it dies before the queue has what it took, the rows are taken again after a lease; a call that comes
 * twice finds its rows done. If it never runs, nothing is lost: the rows wait.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly signals: DatabaseSignals,
    private readonly log: Log,
    @Inject(QUEUE) private readonly queue: Queue,
  ) {}

  onApplicationBootstrap(): void {
    this.work.onCommit(() => this.look());
    this.signals.on('outbox', () => this.look());
    this.signals.on('clock_moved', () => this.look());
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    this.look();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    // A store that does not answer is not waited for: what it was to have is taken again after a lease.
    const patience = new AbortController();
    const timeUp = pause(LAST_ROUND_MS, undefined, patience).catch(() => undefined);
    await Promise.race([this.round, timeUp]);
    patience.abort();
  }

  /** Starts a round, or one more after the round that is under way. */
  look(): void {
    if (this.stopped) return;
    if (this.round) {
      this.again = true;
      return;
    }
    this.round = this.handOverAll()
      .catch((error: unknown) => this.log.failure('relay', error))
      .finally(() => {
        this.round = undefined;
        if (this.again) {
          this.again = false;
          this.look();
        }
      });
  }

  private async handOverAll(): Promise<void> {
    for (let taken = AT_ONCE; taken >= AT_ONCE && !this.stopped;) taken = await this.handOver();
  }

  /** How many rows it handed over. They are marked first: whoever is woken by a call must find which rows it is for. */
  private async handOver(): Promise<number> {
    const calls = await this.work.asSystemAsking(
      'relay',
      () => this.outbox.takeDue(this.clock.now(), machineTime(), AT_ONCE),
      (taken) => Promise.resolve(taken),
    );
    if (calls.length === 0) return 0;
    try {
      await this.queue.add(calls);
    } catch (error) {
      await this.work.asSystem('relay', () => this.outbox.giveBack(calls.map(({ id }) => id)));
      throw error;
    }
    return calls.reduce((rows, call) => rows + call.rows, 0);
  }
}
