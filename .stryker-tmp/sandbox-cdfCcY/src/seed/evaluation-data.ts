// @ts-nocheck
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { AppModule } from '../app.module.js';
import { Clock } from '../platform/clock/clock.js';
import { TrainingClock } from '../platform/clock/training-clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Surroundings } from '../platform/platform.module.js';
import { loadEveryday } from './everyday.js';
import { inventPassword, loadLancashire } from './lancashire.js';
import type { Progress } from './progress.js';
import { replayYear } from './year/replay-year.js';
import { letThemWait } from './year/who-waits.js';

export type LoadState = 'nothing' | 'unfinished' | 'finished';

export interface Loaded {
  readonly password: string;
}

/** Whether this database holds evaluation data (or anybody's own), nothing yet, or a load that was cut short. */
export async function loadState(surroundings: Surroundings): Promise<LoadState> {
  const client = new pg.Client({ connectionString: surroundings.databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.system', 'on', true)`);
    const { rows } = await client.query<{ state: LoadState }>(
      `select coalesce(
         (select case when finished_at is null then 'unfinished' else 'finished' end from platform.evaluation_data),
         (select 'finished' from access.app_user limit 1),
         'nothing') as state`,
    );
    return rows[0]?.state ?? 'nothing';
  } finally {
    await client.end();
  }
}

/** Loads the evaluation data into an empty database: inventory and accounts, and by default a year of invented households. */
export async function loadEvaluationData(surroundings: Surroundings, progress: Progress): Promise<Loaded> {
  const { SEED, DEMO_PASSWORD } = surroundings.settings;
  const password = DEMO_PASSWORD ?? inventPassword();
  await inApp(surroundings, async (app) => {
    await app.get(TrainingClock).start();
    await mark(app, `insert into platform.evaluation_data (seed, started_at) values ('${SEED}', $1)`);
    const now = app.get(Clock).now();
    const before = new Date(now.getTime());
    before.setUTCFullYear(before.getUTCFullYear() - 1);
    await app.get(Clock).at(SEED === 'lancashire-year' ? before : now, () => loadLancashire(app, password));
    if (SEED === 'lancashire-year') await replayYear(app, progress);
    const { familyRoomsId } = await loadEveryday(app);
    if (SEED === 'lancashire-year') await letThemWait(app, familyRoomsId);
    await mark(app, 'update platform.evaluation_data set finished_at = $1');
  });
  return { password };
}

async function mark(app: INestApplicationContext, sql: string): Promise<void> {
  const work = app.get(UnitOfWork);
  await work.asSystem('seed', () => work.query(sql, [app.get(Clock).now()]));
}

async function inApp<T>(surroundings: Surroundings, use: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const app = await NestFactory.createApplicationContext(AppModule.in({ ...surroundings, durable: false }), {
    logger: false,
    abortOnError: false,
  });
  try {
    return await use(app);
  } finally {
    await app.close();
  }
}
