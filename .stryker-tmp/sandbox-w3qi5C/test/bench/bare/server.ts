// @ts-nocheck
import Fastify from 'fastify';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { nightRoutes } from './night-routes.js';
import { replay } from './replay.js';
import type { Recording } from './recording.js';

// What a service is made of when there is nothing in it but Fastify, pg and SQL: what the product is measured beside.
const { DATABASE_URL, PORT, RECORDINGS } = process.env;

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 16, options: '-c timezone=UTC', keepAlive: true });
pg.types.setTypeParser(pg.types.builtins.DATE, (text: string) => text);
const recordings = RECORDINGS ? (JSON.parse(readFileSync(RECORDINGS, 'utf8')) as Recording[]) : [];

const app = Fastify();
app.get('/ready', () => ({ ready: true }));
app.post<{ Params: { number: string } }>('/recordings/:number', ({ params }) =>
  replay(pool, recordings[Number(params.number)] ?? []),
);
nightRoutes(app, pool);

process.on('SIGTERM', () => void app.close().then(() => pool.end()));
await app.listen({ port: Number(PORT), host: '127.0.0.1' });
