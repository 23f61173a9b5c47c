// @ts-nocheck
import { Redis } from 'ioredis';
import type { TestApp } from './test-app.js';

/** Everything the queue's store holds for this test, as text, whichever store that is. */
export async function queueContents(test: TestApp): Promise<string[]> {
  if (process.env['REDIS_URL']) return redisContents(process.env['REDIS_URL'], test.database.name);
  const tables = await test.rows<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    for (const { text } of await test.rows<{ text: string }>(`select t::text as text from ${name} t`)) found.push(text);
  }
  return found;
}

async function redisContents(url: string, prefix: string): Promise<string[]> {
  const redis = new Redis(url);
  try {
    const keys = await redis.keys(`${prefix}:*`);
    const values = await Promise.all(keys.map((key) => valueOf(redis, key)));
    return keys.map((key, index) => `${key} ${JSON.stringify(values[index])}`);
  } finally {
    await redis.quit();
  }
}

async function valueOf(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, 0, -1);
    case 'stream':
      return redis.xrange(key, '-', '+');
    default:
      return redis.get(key);
  }
}
