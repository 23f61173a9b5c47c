import { type DynamicModule, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { FEATURES } from './app.module.js';
import { AvailabilityModule } from './availability/availability.module.js';
import { MorningLook } from './availability/freshness/morning-look.jobs.js';
import { ClockSweepJobs } from './homelessness/clocks/clock-sweep.jobs.js';
import { HomelessnessModule } from './homelessness/homelessness.module.js';
import { HousekeepingJobs } from './operations/housekeeping.jobs.js';
import { OperationsModule } from './operations/operations.module.js';
import { ReminderJobs } from './today/reminders/reminders.jobs.js';
import { TodayModule } from './today/today.module.js';
import { Performer } from './platform/outbox/performer.js';
import { Relay } from './platform/outbox/relay.js';
import { ENTITIES } from './entities.js';
import { OrderJobs } from './support/orders/orders.jobs.js';
import { SupportModule } from './support/support.module.js';
import { EscalationJobs } from './tasks/escalation/escalation.jobs.js';
import { TasksModule } from './tasks/tasks.module.js';
import { PlatformModule, type Surroundings } from './platform/platform.module.js';

/** The background: hands due work to the queue and does it. Added to a web process where one process is both. */
@Module({
  imports: [AvailabilityModule, HomelessnessModule, SupportModule, TasksModule, TodayModule, OperationsModule],
  providers: [Relay, Performer],
})
export class BackgroundModule implements OnApplicationBootstrap {
  constructor(
    private readonly housekeeping: HousekeepingJobs,
    private readonly morningLook: MorningLook,
    private readonly clockSweep: ClockSweepJobs,
    private readonly orders: OrderJobs,
    private readonly reminders: ReminderJobs,
    private readonly escalation: EscalationJobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.housekeeping.begin();
    await this.morningLook.begin();
    await this.clockSweep.begin();
    await this.orders.begin();
    await this.reminders.begin();
    await this.escalation.begin();
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
