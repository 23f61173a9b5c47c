import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';
import pg from 'pg';
import request from 'supertest';
import { createWebApp } from '../../src/boot/web.js';
import { readSettings } from '../../src/platform/config/settings.js';
import { Clock } from '../../src/platform/clock/clock.js';
import type { Surroundings } from '../../src/platform/platform.module.js';
import { loadLancashire } from '../../src/seed/lancashire.js';
import { loadReferenceData } from '../../src/seed/reference-data.js';
import { addCast, type Cast, type CastMember } from './cast.js';
import { createDatabase, type TestDatabase } from './test-database.js';

export interface TestAppOptions {
  /** The same process also does the queued work. */
  readonly background?: boolean;
  /** Starts the application clock here; an administrator may then move it. */
  readonly clockStart?: string;
  /** Loads the Lancashire evaluation data first, whose accounts sign in with this password. */
  readonly lancashire?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/** The real application on a database of its own, with a cast of people who are signed in already. */
export interface TestApp {
  /** Where it listens. */
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly cast: Cast;
  /** Requests as one of the cast, or as nobody. */
  as(who: CastMember | null): Caller;
  /** Rows as the owner sees them, past every policy. */
  rows<Row extends pg.QueryResultRow>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export interface Caller {
  get(path: string): request.Test;
  post(path: string, body?: object, headers?: Record<string, string>): request.Test;
  put(path: string, body?: object): request.Test;
  patch(path: string, body?: object, headers?: Record<string, string>): request.Test;
  delete(path: string): request.Test;
}

/** Starts the application for one test file. Close it in `afterAll`. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await createDatabase();
  await loadReferenceData(database.ownerUrl);
  const app = await createWebApp(surroundingsOf(database, options), options.background ?? false);
  await app.listen(0, '127.0.0.1');
  if (options.lancashire) await loadLancashire(app, options.lancashire);
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  const cast = await addCast(owner, app.get(Clock).now());
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    url,
    app,
    database,
    cast,
    as: (who) => callerOf(url, who),
    rows: async <Row extends pg.QueryResultRow>(sql: string, parameters: unknown[] = []) =>
      (await owner.query<Row>(sql, parameters)).rows,
    close: async () => {
      await app.close();
      await owner.end();
      await database.drop();
    },
  };
}

/** What `createWebApp` and `createWorker` need, for a test database. */
export function surroundingsOf(database: TestDatabase, options: TestAppOptions = {}): Surroundings {
  const settings = readSettings({
    NODE_ENV: 'test',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    REDIS_URL: process.env['REDIS_URL'],
    CLOCK_START: options.clockStart,
    // On a machine that is busy with other tests a silent database is no hung one.
    DATABASE_PATIENCE_SECONDS: '600',
    ...options.environment,
  });
  return { settings, databaseUrl: database.appUrl, fieldKey: createHash('sha256').update('test').digest() };
}

function callerOf(url: string, who: CastMember | null): Caller {
  const send = (test: request.Test, headers: Record<string, string> = {}) => {
    if (who) void test.set('Authorization', `Bearer ${who.token}`);
    return test.set(headers);
  };
  const at = (path: string) => (path.startsWith('/health') || path.startsWith('/api') ? path : `/api/v1${path}`);
  return {
    get: (path) => send(request(url).get(at(path))),
    post: (path, body = {}, headers = {}) => send(request(url).post(at(path)), headers).send(body),
    put: (path, body = {}) => send(request(url).put(at(path))).send(body),
    patch: (path, body = {}, headers = {}) => send(request(url).patch(at(path)), headers).send(body),
    delete: (path) => send(request(url).delete(at(path))),
  };
}
