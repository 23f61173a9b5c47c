import { type DynamicModule, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { FEATURES } from './app.module.js';
import { UnitOfWork } from './platform/database/unit-of-work.js';
import { DailyCalls } from './platform/outbox/daily-calls.js';
import { Performer } from './platform/outbox/performer.js';
import { Relay } from './platform/outbox/relay.js';
import { ENTITIES } from './entities.js';
import { PlatformModule, type Surroundings } from './platform/platform.module.js';

/** The background: hands due work to the queue and does it. Added to a web process where one process is both. */
@Module({ providers: [Relay, Performer] })
export class BackgroundModule implements OnApplicationBootstrap {
  constructor(
    private readonly work: UnitOfWork,
    private readonly daily: DailyCalls,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.work.asSystem('daily-calls', () => this.daily.begin());
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
