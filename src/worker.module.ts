import { type DynamicModule, Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { FEATURES } from './app.module.js';
import { isAway } from './platform/database/away.js';
import { UnitOfWork } from './platform/database/unit-of-work.js';
import { Log } from './platform/logging/log.js';
import { DailyCalls } from './platform/outbox/daily-calls.js';
import { Performer } from './platform/outbox/performer.js';
import { Relay } from './platform/outbox/relay.js';
import { ENTITIES } from './entities.js';
import { PlatformModule, type Surroundings } from './platform/platform.module.js';

const TRY_AGAIN_MS = 1000;

/** The background: hands due work to the queue and does it. Added to a web process where one process is both. */
@Module({ providers: [Relay, Performer] })
export class BackgroundModule implements OnApplicationBootstrap, OnModuleDestroy {
  private stopped = false;

  constructor(
    private readonly work: UnitOfWork,
    private readonly daily: DailyCalls,
    private readonly log: Log,
  ) {}

  /** A database that does not answer, or a process that stands still while it sets the same calls, does not keep this one from its work. */
  async onApplicationBootstrap(): Promise<void> {
    try {
      await this.setDailyCalls();
    } catch (error) {
      if (!isAway(error)) throw error;
      this.tryAgain(error);
    }
  }

  onModuleDestroy(): void {
    this.stopped = true;
  }

  private setDailyCalls(): Promise<void> {
    return this.work.asSystem('daily-calls', () => this.daily.begin());
  }

  private tryAgain(because: unknown): void {
    if (this.stopped) return;
    this.log.failure('daily calls', because);
    setTimeout(() => {
      if (!this.stopped) this.setDailyCalls().catch((error: unknown) => this.tryAgain(error));
    }, TRY_AGAIN_MS).unref();
  }
}

/** What a worker process runs. */
@Module({})
export class WorkerModule {
  static in(surroundings: Surroundings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.in(surroundings, ENTITIES), ...FEATURES, BackgroundModule],
    };
  }
}
