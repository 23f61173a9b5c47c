// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs';
import { runMigrations as migrateQueueStore } from 'bullmq';
import pg from 'pg';
import { QUEUE_NAME } from '../jobs/queue.js';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

const FOLDER = new URL('../../../migrations/', import.meta.url);
const NAMED = /^(\d{13})-([a-z0-9-]+)\.sql$/;
const OUTSIDE_A_TRANSACTION = '-- outside a transaction';
const LOCK = 5_121_996; // one migration run at a time on one database

/** The migrations in order, as files name them. */
export function migrationNames(): string[] {
  return sqlFiles().map(({ name }) => name);
}

/**
 * Brings a database up to date as its owner: the product's schema, the queue's own, then every privilege of the
 * application's role. Safe to run by several processes at once and again at any time.
 *
 * @param ownerUrl connection of the role that owns the database
 * @param appRole  name of the role the application connects as
 */
export async function migrate(ownerUrl: string, appRole: string): Promise<void> {
  const session = new pg.Client({ connectionString: ownerUrl });
  await session.connect();
  try {
    await session.query('select pg_advisory_lock($1)', [LOCK]);
    await runSqlFiles(ownerUrl);
    await prepareQueueStore(session);
    await session.query(privileges(appRole));
  } finally {
    await session.end();
  }
}

/** Names of migrations that the database has not had yet; empty when it is current. */
export async function pendingMigrations(query: (sql: string) => Promise<{ name: string }[]>): Promise<string[]> {
  const applied = new Set((await query('select name from platform_migrations.applied')).map((row) => row.name));
  return migrationNames().filter((name) => !applied.has(name));
}

// BullMQ makes this sequence when it first adds jobs in bulk; the application's role may not make anything.
async function prepareQueueStore(session: pg.Client): Promise<void> {
  await migrateQueueStore(session as never);
  const { rows } = await session.query<{ name: string }>('select bullmq.job_id_seq_name($1) as name', [QUEUE_NAME]);
  await session.query(`create sequence if not exists bullmq.${session.escapeIdentifier(rows[0]?.name ?? '')}`);
}

async function runSqlFiles(ownerUrl: string): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: 'platform_migrations',
    migrationsTableName: 'applied',
    migrations: sqlFiles().map(asMigration),
    poolSize: 1,
  });
  await source.initialize();
  try {
    await source.query('create schema if not exists platform_migrations');
    await source.query("set lock_timeout = '10s'");
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

function sqlFiles(): { name: string; sql: string }[] {
  return readdirSync(FOLDER)
    .map((file) => ({ file, parts: NAMED.exec(file) }))
    .filter(({ parts }) => parts !== null)
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, parts }) => ({
      name: `${parts?.[2]}-${parts?.[1]}`,
      sql: readFileSync(new URL(file, FOLDER), 'utf8'),
    }));
}

function asMigration({ name, sql }: { name: string; sql: string }): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = name;
    readonly transaction = !sql.startsWith(OUTSIDE_A_TRANSACTION);
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
    }
    async down(): Promise<void> {
      throw new Error(`${name} is not undone: restore a backup, or write a migration that goes forward`);
    }
  };
}

function privileges(appRole: string): string {
  const quoted = `"${appRole.replaceAll('"', '""')}"`;
  return readFileSync(new URL('privileges.sql', FOLDER), 'utf8').replaceAll('safe_app', quoted);
}
