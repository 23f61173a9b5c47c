import { readSettings, type Settings } from '../platform/config/settings.js';
import { migrate } from '../platform/database/migrate.js';
import { startLocalPostgres } from '../platform/evaluation/embedded-postgres.js';
import { readOrCreateSecrets } from '../platform/evaluation/secrets.js';
import type { Surroundings } from '../platform/platform.module.js';
import { loadReferenceData } from '../seed/reference-data.js';

export interface Evaluation {
  readonly surroundings: Surroundings;
  /** Stops the database if it was started here. */
  close(): Promise<void>;
}

/**
 * Surroundings on any machine with Node: PostgreSQL started in DATA_DIR (or the one at DATABASE_URL), migrated. Throws
 * `StartFailure` or `BadSettings`.
 */
export async function openEvaluation(environment: NodeJS.ProcessEnv): Promise<Evaluation> {
  const settings = readSettings({ ...environment, SEED: environment['SEED'] || defaultSeed(environment) });
  if (settings.DATABASE_URL) return openOutside(settings, settings.DATABASE_URL);

  const postgres = await startLocalPostgres({ dataDir: settings.DATA_DIR });
  try {
    await migrate(postgres.ownerUrl, 'safe_app');
    await loadReferenceData(postgres.ownerUrl);
    const { fieldKey } = await readOrCreateSecrets(settings.DATA_DIR);
    const surroundings = {
      settings,
      databaseUrl: postgres.appUrl,
      fieldKey: Buffer.from(settings.FIELD_KEY ?? fieldKey, 'base64'),
    };
    return { surroundings, close: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function openOutside(settings: Settings, databaseUrl: string): Promise<Evaluation> {
  if (settings.DATABASE_OWNER_URL) {
    await migrate(settings.DATABASE_OWNER_URL, decodeURIComponent(new URL(databaseUrl).username));
    await loadReferenceData(settings.DATABASE_OWNER_URL);
  }
  const fieldKey = settings.FIELD_KEY ?? (await readOrCreateSecrets(settings.DATA_DIR)).fieldKey;
  return {
    surroundings: { settings, databaseUrl, fieldKey: Buffer.from(fieldKey, 'base64') },
    close: () => Promise.resolve(),
  };
}

function defaultSeed(environment: NodeJS.ProcessEnv): string {
  return environment['NODE_ENV'] === 'production' ? 'none' : 'lancashire-year';
}
