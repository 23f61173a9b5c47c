// @ts-nocheck
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startLocalPostgres } from '#product/platform/evaluation/embedded-postgres.js';
import { progressOnTerminal } from '#product/seed/progress.js';
import { explain } from './explained.js';
import { liveANight } from './night.js';
import { writePages } from './pages.js';
import { loadMiddleCountry, UNITS } from './middle-country.js';

// npm run explain: loads a country of its own, lives a night in it, and writes the pages beside the sources.
const folder = await mkdtemp(path.join(tmpdir(), 'safe-plans-'));
const postgres = await startLocalPostgres({ dataDir: folder, durable: false, maxConnections: 50 });
try {
  const country = await loadMiddleCountry(postgres, progressOnTerminal('Loading a country'));
  writePages(await explain(country, await liveANight(country)), UNITS);
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
