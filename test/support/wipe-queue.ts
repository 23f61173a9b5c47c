import { Redis } from 'ioredis';
import pg from 'pg';
import type { TestDatabase } from './test-database.js';

const DEADLOCK = '40P01';
const ATTEMPTS = 20;

/** Throws away everything the queue's store holds, whichever store that is. */
export async function wipeQueue(database: TestDatabase): Promise<void> {
  if (process.env['REDIS_URL']) return wipeRedis(process.env['REDIS_URL'], database.name);
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ tables: string }>(
      `select string_agg(format('bullmq.%I', tablename), ', ') as tables from pg_tables
        where schemaname = 'bullmq' and tablename not like '%migration%'`,
    );
    await untilItIsNotInTheWay(() => client.query(`truncate ${rows[0]?.tables} cascade`));
  } finally {
    await client.end();
  }
}

/** Workers take the same tables' locks in an order of their own: of two who stand in each other's way PostgreSQL sends one away. */
async function untilItIsNotInTheWay(wipe: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await wipe();
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== DEADLOCK || attempt === ATTEMPTS) throw error;
    }
  }
}

async function wipeRedis(url: string, prefix: string): Promise<void> {
  const redis = new Redis(url);
  try {
    const keys = await redis.keys(`${prefix}:*`);
    if (keys.length > 0) await redis.del(...keys);
  } finally {
    await redis.quit();
  }
}
