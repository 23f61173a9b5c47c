import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { Clock } from './clock/clock.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { QUEUE, type Queue } from './jobs/queue.js';

const SOCKETS_GO_MS = 50;

/** Closes what was opened, when everybody has stopped using it: first the queue, whose last jobs still need the database. */
@Injectable()
export class Connections implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    @Inject(QUEUE) private readonly queue: Queue,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
    await this.dataSource.destroy();
    this.work.close();
    this.clock.close();
    // Pools say that they are closed when they have asked their sockets to go. A database that stops at once would find them there.
    await pause(SOCKETS_GO_MS);
  }
}
