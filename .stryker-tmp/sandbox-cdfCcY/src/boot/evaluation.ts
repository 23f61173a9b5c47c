// @ts-nocheck
import { readSettings, type Settings } from '../platform/config/settings.js';
import { forgetEverything } from '../platform/database/forget-everything.js';
import { migrate } from '../platform/database/migrate.js';
import { startLocalPostgres } from '../platform/evaluation/embedded-postgres.js';
import { readOrCreateSecrets } from '../platform/evaluation/secrets.js';
import { StartFailure } from '../platform/evaluation/start-failure.js';
import type { Surroundings } from '../platform/platform.module.js';
import { type Loaded, loadEvaluationData, loadState } from '../seed/evaluation-data.js';
import type { Progress } from '../seed/progress.js';
import { loadReferenceData } from '../seed/reference-data.js';

export interface Evaluation {
  readonly surroundings: Surroundings;
  /** What was loaded at this start; null when the data was there already or none is wanted. */
  readonly loaded: Loaded | null;
  /** Stops the database if it was started here. */
  close(): Promise<void>;
}

interface Opened {
  readonly databaseUrl: string;
  readonly ownerUrl: string | undefined;
  close(): Promise<void>;
}

/**
 * Surroundings on any machine with Node: PostgreSQL started in DATA_DIR (or the one at DATABASE_URL), migrated, with evaluation
 * data on the first start. Throws `StartFailure` or `BadSettings`.
 */
export async function openEvaluation(environment: NodeJS.ProcessEnv, progress: Progress): Promise<Evaluation> {
  const settings = readSettings({ ...environment, SEED: environment['SEED'] || defaultSeed(environment) });
  const opened = settings.DATABASE_URL ? openOutside(settings, settings.DATABASE_URL) : await openLocal(settings);
  try {
    const fieldKey = settings.FIELD_KEY ?? (await readOrCreateSecrets(settings.DATA_DIR)).fieldKey;
    const surroundings = { settings, databaseUrl: opened.databaseUrl, fieldKey: Buffer.from(fieldKey, 'base64') };
    await prepare(opened);
    const loaded = settings.SEED === 'none' ? null : await seedOnce(surroundings, opened, progress);
    return { surroundings, loaded, close: () => opened.close() };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function seedOnce(surroundings: Surroundings, opened: Opened, progress: Progress): Promise<Loaded | null> {
  const state = await loadState(surroundings);
  if (state === 'finished') return null;
  if (state === 'unfinished') {
    if (!opened.ownerUrl) {
      throw new StartFailure(
        'Loading the evaluation data was cut short',
        'Start once with DATABASE_OWNER_URL, which empties the database and loads it again',
      );
    }
    await forgetEverything(opened.ownerUrl);
    await prepare(opened);
  }
  return loadEvaluationData(surroundings, progress);
}

async function prepare({ databaseUrl, ownerUrl }: Opened): Promise<void> {
  if (!ownerUrl) return;
  await migrate(ownerUrl, decodeURIComponent(new URL(databaseUrl).username));
  await loadReferenceData(ownerUrl);
}

async function openLocal(settings: Settings): Promise<Opened> {
  const postgres = await startLocalPostgres({ dataDir: settings.DATA_DIR });
  return { databaseUrl: postgres.appUrl, ownerUrl: postgres.ownerUrl, close: () => postgres.stop() };
}

function openOutside(settings: Settings, databaseUrl: string): Opened {
  return { databaseUrl, ownerUrl: settings.DATABASE_OWNER_URL, close: () => Promise.resolve() };
}

function defaultSeed(environment: NodeJS.ProcessEnv): string {
  return environment['NODE_ENV'] === 'production' ? 'none' : 'lancashire-year';
}
