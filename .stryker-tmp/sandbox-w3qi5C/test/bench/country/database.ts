// @ts-nocheck
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import type { LocalPostgres } from '#product/platform/evaluation/embedded-postgres.js';
import { prepareDatabase, withDatabase } from '#product/platform/evaluation/prepare-database.js';

/** A server on which databases are made. */
export type Server = Pick<LocalPostgres, 'ownerUrl' | 'appUrl' | 'adminUrl'>;

/** One database on the local server, by who connects. */
export interface CountryDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** The superuser's, to this database: loading, tidying and looking only. */
  readonly adminUrl: string;
}

/** The database `name` of the server, whether or not it is there yet. */
export function databaseNamed(server: Server, name: string): CountryDatabase {
  return {
    name,
    ownerUrl: withDatabase(server.ownerUrl, name),
    appUrl: withDatabase(server.appUrl, name),
    adminUrl: withDatabase(server.adminUrl, name),
  };
}

/** Makes the database anew, empty. */
export async function recreate(server: Server, { name, ownerUrl, appUrl }: CountryDatabase): Promise<void> {
  await connected(server.adminUrl, (admin) => admin.query(`drop database if exists ${name} with (force)`));
  await prepareDatabase({
    adminUrl: server.adminUrl,
    database: name,
    ownerPassword: new URL(ownerUrl).password,
    appPassword: new URL(appUrl).password,
  });
}

/** Runs `work` on a connection of its own. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What the schema and the loader are made of: data loaded with anything else is loaded again. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of [new URL('../../../migrations/', import.meta.url), new URL('.', import.meta.url)]) {
    const files = readdirSync(folder).filter((file) => file.endsWith('.sql') && file !== 'schema.sql');
    for (const file of files.sort()) hash.update(readFileSync(new URL(file, folder)));
  }
  return hash.digest('hex').slice(0, 16);
}
