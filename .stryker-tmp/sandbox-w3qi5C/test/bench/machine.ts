// @ts-nocheck
import os from 'node:os';
import { connected, type CountryDatabase } from './country/database.js';

/** What the figures were measured on. */
export async function describeMachine({ adminUrl }: CountryDatabase): Promise<string> {
  const [cpu] = os.cpus();
  const postgres = await connected(adminUrl, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? 'unknown';
  });
  const gigabytes = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${gigabytes} GB, Node ${process.versions.node}, PostgreSQL ${postgres}`;
}
