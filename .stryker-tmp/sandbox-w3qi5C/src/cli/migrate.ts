// @ts-nocheck
import { loadReferenceData } from '../seed/reference-data.js';
import { BadSettings, readSettings } from '../platform/config/settings.js';
import { migrate } from '../platform/database/migrate.js';

/** Brings the database up to date as its owner. Throws `BadSettings` when either connection is missing. */
export async function migrateDatabase(): Promise<void> {
  const settings = readSettings(process.env);
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl } = settings;
  if (!ownerUrl || !appUrl) {
    throw new BadSettings(['DATABASE_OWNER_URL and DATABASE_URL (both must be set to migrate)']);
  }
  await migrate(ownerUrl, decodeURIComponent(new URL(appUrl).username));
  await loadReferenceData(ownerUrl);
  process.stdout.write('The database is up to date.\n');
}
