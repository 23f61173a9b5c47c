// @ts-nocheck
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export interface TestDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** A database cloned from the migrated template, for one test file. */
export async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(`create database ${name} template template_safe owner safe_owner strategy file_copy`);
  return {
    name,
    ownerUrl: withDatabase(environment('TEST_OWNER_URL'), name),
    appUrl: withDatabase(environment('TEST_APP_URL'), name),
    adminUrl: withDatabase(environment('TEST_ADMIN_URL'), name),
    drop: () => dropWhenLeft(name),
  };
}

// A closed pool's sockets take a moment to go; cutting them off in that moment is an error that nobody listens for any more.
async function dropWhenLeft(name: string): Promise<void> {
  const client = new pg.Client({ connectionString: environment('TEST_ADMIN_URL') });
  await client.connect();
  try {
    for (let tries = 0; tries < 100; tries++) {
      const { rowCount } = await client.query('select 1 from pg_stat_activity where datname = $1', [name]);
      if (rowCount === 0) break;
      await pause(20);
    }
    await client.query(`drop database if exists ${name} with (force)`);
  } finally {
    await client.end();
  }
}

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: environment('TEST_ADMIN_URL') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests through npm test`);
  return value;
}
