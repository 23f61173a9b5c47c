import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Clock } from './clock/clock.js';
import { TrainingClock } from './clock/training-clock.js';
import { Notify } from './notify/notify.js';
import { Outgoing } from './notify/outgoing.js';
import { Settings } from './config/settings.js';
import { Connections } from './connections.js';
import { openDataSource } from './database/data-source.js';
import { DatabaseAddress } from './database/database-address.js';
import { DatabaseSignals } from './database/database-signals.js';
import { FieldCipher } from './database/field-cipher.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { VersionsInTurn } from './database/versions-in-turn.js';
import { ReadinessCheck } from './health/readiness.js';
import { Idempotency } from './http/idempotency.js';
import { BullQueue, type BullQueueOptions } from './jobs/bullmq-queue.js';
import { JobRegistry } from './jobs/job-registry.js';
import { QUEUE } from './jobs/queue.js';
import { Log } from './logging/log.js';
import { DailyCalls } from './outbox/daily-calls.js';
import { Outbox } from './outbox/outbox.js';

const JOBS_AT_ONCE = 8;

/** What a process needs to know of the outside world before it starts. */
export interface Surroundings {
  readonly settings: Settings;
  readonly databaseUrl: string;
  /** 32 bytes */
  readonly fieldKey: Buffer;
  /** False only while evaluation data is loaded, which is thrown away if it is cut short: commits do not wait for the disk. */
  readonly durable?: boolean;
}

type Entities = DataSourceOptions['entities'];

/** The outside world: time, database, queue, logs. It knows no business words. */
@Global()
@Module({})
export class PlatformModule {
  static in({ settings, databaseUrl, fieldKey, durable = true }: Surroundings, entities: Entities): DynamicModule {
    const patienceMs = settings.DATABASE_PATIENCE_SECONDS * 1000;
    const made: Provider[] = [
      { provide: Settings, useValue: settings },
      { provide: DatabaseAddress, useValue: new DatabaseAddress(databaseUrl, patienceMs) },
      { provide: FieldCipher, useValue: new FieldCipher(fieldKey) },
      { provide: Log, useValue: new Log(settings.LOG_LEVEL) },
      {
        provide: DataSource,
        useFactory: () =>
          openDataSource({ url: databaseUrl, poolSize: settings.DATABASE_POOL, patienceMs, entities, durable }),
      },
      {
        provide: QUEUE,
        inject: [Log],
        useFactory: (log: Log) => {
          const options: BullQueueOptions = {
            prefix: new URL(databaseUrl).pathname.slice(1),
            concurrency: JOBS_AT_ONCE,
            leaseSeconds: settings.QUEUE_LEASE_SECONDS,
            onError: (error) => log.failure('queue', error),
          };
          return settings.REDIS_URL
            ? BullQueue.onRedis(settings.REDIS_URL, options)
            : BullQueue.onPostgres(databaseUrl, options);
        },
      },
    ];
    const providers = [
      ...made,
      Clock,
      TrainingClock,
      DatabaseSignals,
      JobRegistry,
      UnitOfWork,
      VersionsInTurn,
      Notify,
      Outgoing,
      Outbox,
      DailyCalls,
      Idempotency,
      ReadinessCheck,
      Connections,
    ];
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers,
      exports: providers.map((provider) => (typeof provider === 'function' ? provider : provider.provide)),
    };
  }
}
