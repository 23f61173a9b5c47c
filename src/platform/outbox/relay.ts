import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, machineTime } from '../clock/clock.js';
import { DatabaseSignals } from '../database/database-signals.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { QUEUE, type Queue } from '../jobs/queue.js';
import { Log } from '../logging/log.js';
import { Outbox } from './outbox.js';

const LOOK_EVERY_MS = 500;
const AT_ONCE = 200;

/**
 * Hands due outbox rows to the queue. Woken by every commit that leaves some, by the clock being moved, and twice a second
 * for those whose time has come. If it dies between the hand-over and its own commit, the rows are handed over again and the
 * queue knows them by their ids. If it never runs, nothing is lost: the rows wait.
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
    await this.round;
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
    for (let taken = AT_ONCE; taken >= AT_ONCE && !this.stopped;) {
      taken = await this.work.asSystem('relay', async () => {
        const calls = await this.outbox.takeDue(this.clock.now(), machineTime(), AT_ONCE);
        if (calls.length > 0) await this.queue.add(calls);
        return calls.length;
      });
    }
  }
}
