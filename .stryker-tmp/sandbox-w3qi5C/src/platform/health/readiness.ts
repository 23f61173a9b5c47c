// @ts-nocheck
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { pendingMigrations } from '../database/migrate.js';
import { QUEUE, type Queue } from '../jobs/queue.js';

export interface Readiness {
  readonly status: 'ready' | 'not-ready';
  readonly checks: Readonly<Record<'database' | 'migrations' | 'queue', 'ok' | 'not-ok'>>;
}

const PATIENCE_MS = 2000;

/** Whether this process can do its work: its database answers, its migrations are current, its queue answers. */
@Injectable()
export class ReadinessCheck {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(QUEUE) private readonly queue: Queue,
  ) {}

  async check(): Promise<Readiness> {
    const [database, migrations, queue] = await Promise.all([
      holds(async () => void (await this.dataSource.query('select 1'))),
      holds(async () => {
        const pending = await pendingMigrations((sql) => this.dataSource.query(sql));
        if (pending.length > 0) throw new Error('migrations are waiting');
      }),
      holds(() => this.queue.ping()),
    ]);
    const ready = database === 'ok' && migrations === 'ok' && queue === 'ok';
    return { status: ready ? 'ready' : 'not-ready', checks: { database, migrations, queue } };
  }
}

async function holds(check: () => Promise<void>): Promise<'ok' | 'not-ok'> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS);
  });
  try {
    await Promise.race([check(), impatience]);
    return 'ok';
  } catch {
    return 'not-ok';
  } finally {
    clearTimeout(timer);
  }
}
