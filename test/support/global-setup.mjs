// Before the tests: one PostgreSQL for all of them, migrated once into a template database that test files clone
// (`create database x template template_safe owner safe_owner`). Jest runs this as plain JavaScript, after the build.
//
//   SKIP_DATABASE=1              no database: for specs without one
//   TEST_DATABASE_ADMIN_URL      use this server (a superuser's connection string) instead of starting one

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

const TEMPLATE = 'template_safe';
const MEMORY = '/dev/shm';
const ROOM_FOR_DATABASES = 4 * 2 ** 30;
const DIST = new URL('../../dist/platform/', import.meta.url);

export default async function globalSetup() {
  if (process.env.SKIP_DATABASE === '1') return;
  if (!existsSync(new URL('evaluation/embedded-postgres.js', DIST))) {
    throw withoutStack('The tests run against the built system: run "npm run build" first, or "npm test", which does.');
  }

  const database = process.env.TEST_DATABASE_ADMIN_URL ? await onGivenServer() : await onOwnServer();
  globalThis.testDatabase = database;
  process.env.TEST_ADMIN_URL = database.adminUrl;
  process.env.TEST_OWNER_URL = database.ownerUrl;
  process.env.TEST_APP_URL = database.appUrl;

  try {
    await migrateTemplate(database.ownerUrl);
  } catch (error) {
    await database.remove();
    throw error;
  }
}

async function onOwnServer() {
  const { startLocalPostgres } = await import(new URL('evaluation/embedded-postgres.js', DIST).href);
  const folder = await mkdtemp(path.join(await placeForDatabases(), 'safe-test-'));
  const options = { dataDir: folder, database: TEMPLATE, durable: false, maxConnections: 300 };
  const server = await startLocalPostgres(options).catch(async (error) => {
    await rm(folder, { recursive: true, force: true });
    throw error.name === 'StartFailure' ? withoutStack(error.message) : error;
  });

  const watcher = removeWhenWeAreGone(folder);
  const remove = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    watcher?.kill();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void remove().finally(() => process.exit(128 + constants.signals[signal])));
  }
  return { ...server, remove };
}

// A test file's database is a thousand files, removed with it. A disk's file system takes up to a second to make as many again, since
// it steps around all that went lately; in memory it is a twentieth of one.
async function placeForDatabases() {
  const { bavail, bsize } = await statfs(MEMORY).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize >= ROOM_FOR_DATABASES ? MEMORY : tmpdir();
}

async function onGivenServer() {
  const { prepareDatabase, withDatabase, OWNER_ROLE, APP_ROLE } = await import(
    new URL('evaluation/prepare-database.js', DIST).href
  );
  const adminUrl = process.env.TEST_DATABASE_ADMIN_URL;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`drop database if exists ${TEMPLATE} with (force)`).finally(() => admin.end());

  // The roles belong to the whole server: the same passwords every time, so that two runs at once do not lock each other out.
  const password = createHash('sha256').update(adminUrl).digest('hex');
  await prepareDatabase({ adminUrl, database: TEMPLATE, ownerPassword: password, appPassword: password });
  const url = (role) => {
    const made = new URL(withDatabase(adminUrl, TEMPLATE));
    made.username = role;
    made.password = password;
    return made.toString();
  };
  return { adminUrl, ownerUrl: url(OWNER_ROLE), appUrl: url(APP_ROLE), remove: async () => {} };
}

async function migrateTemplate(ownerUrl) {
  const module = new URL('database/migrate.js', DIST);
  if (!existsSync(module)) {
    process.stderr.write(`No migrations yet (${module.pathname} is missing): ${TEMPLATE} is empty.\n`);
    return;
  }
  const { migrate } = await import(module.href);
  await migrate(ownerUrl, 'safe_app');
}

/** A shell that waits for this process to end in whatever way, kill -9 included, and then clears up. */
function removeWhenWeAreGone(folder) {
  if (process.platform === 'win32') return undefined;
  const script = 'cat > /dev/null; kill -INT "$(head -n 1 "$1/postgres/postmaster.pid")" && sleep 2; rm -rf "$1"';
  const watcher = spawn('sh', ['-c', script, 'sh', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  watcher.stdin.unref?.();
  watcher.on('error', () => {});
  return watcher;
}

function withoutStack(message) {
  const error = new Error(message);
  error.stack = message;
  return error;
}
