// @ts-nocheck
import { type DynamicModule, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { FEATURES } from './app.module.js';
import { AvailabilityModule } from './availability/availability.module.js';
import { MorningLook } from './availability/freshness/morning-look.jobs.js';
import { HousekeepingJobs } from './operations/housekeeping.jobs.js';
import { OperationsModule } from './operations/operations.module.js';
import { Performer } from './platform/outbox/performer.js';
import { Relay } from './platform/outbox/relay.js';
import { ENTITIES } from './entities.js';
import { PlatformModule, type Surroundings } from './platform/platform.module.js';

/** The background: hands due work to the queue and does it. Added to a web process where one process is both. */
@Module({ imports: [AvailabilityModule, OperationsModule], providers: [Relay, Performer] })
export class BackgroundModule implements OnApplicationBootstrap {
  constructor(
    private readonly housekeeping: HousekeepingJobs,
    private readonly morningLook: MorningLook,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.housekeeping.begin();
    await this.morningLook.begin();
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
