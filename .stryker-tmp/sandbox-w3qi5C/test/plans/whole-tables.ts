// @ts-nocheck
import { connected, type CountryDatabase } from '../bench/country/database.js';
import { LARGE_TABLES } from './hot-statements.js';

export type Reads = Readonly<Record<string, number>>;

/** How often each large table has been read from end to end, by whatever statement, function or trigger. Connections that ended are counted. */
export function wholeReads({ adminUrl }: CountryDatabase): Promise<Reads> {
  return connected(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string; reads: string }>(
      `select schemaname || '.' || relname as name, seq_scan as reads from pg_stat_user_tables
        where schemaname || '.' || relname = any ($1)`,
      [LARGE_TABLES],
    );
    if (rows.length !== LARGE_TABLES.length) throw new Error('a large table is not there');
    return Object.fromEntries(rows.map(({ name, reads }) => [name, Number(reads)]));
  });
}

/** The tables that have been read as a whole since. */
export function readSince(before: Reads, after: Reads): string[] {
  return LARGE_TABLES.filter((table) => (after[table] ?? 0) > (before[table] ?? 0));
}
