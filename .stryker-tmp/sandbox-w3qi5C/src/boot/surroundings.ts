// @ts-nocheck
import { BadSettings, readSettings } from '../platform/config/settings.js';
import type { Surroundings } from '../platform/platform.module.js';

/** Surroundings of a production process, where the database and the field key are given from outside. Throws `BadSettings`. */
export function readSurroundings(environment: NodeJS.ProcessEnv): Surroundings {
  const settings = readSettings(environment);
  const missing = (['DATABASE_URL', 'FIELD_KEY'] as const).filter((name) => !settings[name]);
  if (missing.length > 0) throw new BadSettings(missing.map((name) => `${name} (must be set)`));
  return {
    settings,
    databaseUrl: settings.DATABASE_URL ?? '',
    fieldKey: Buffer.from(settings.FIELD_KEY ?? '', 'base64'),
  };
}
