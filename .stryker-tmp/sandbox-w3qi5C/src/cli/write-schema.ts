// @ts-nocheck
import { rm, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeSchema } from '../platform/database/describe-schema.js';
import { migrate } from '../platform/database/migrate.js';
import { startLocalPostgres } from '../platform/evaluation/embedded-postgres.js';

const SCHEMA_FILE = new URL('../../migrations/schema.sql', import.meta.url);

/** Migrates an empty database of its own and writes what came of it to `migrations/schema.sql`. */
export async function writeSchema(): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'safe-schema-'));
  const postgres = await startLocalPostgres({ dataDir, durable: false });
  try {
    await migrate(postgres.ownerUrl, 'safe_app');
    await writeFile(SCHEMA_FILE, await describeSchema(postgres.ownerUrl));
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
