import pg from 'pg';
import type { Recording } from '../bench/bare/recording.js';
import type { CountryDatabase } from '../bench/country/database.js';
import { sent } from './explained.js';

// PostgreSQL plans the first five calls of a statement each by itself, and then decides whether one plan will do for the rest.
const TRIED = 5;
const TIMES = 4;

/** What is known of a statement that a connection has prepared. */
export interface Prepared {
  readonly text: string;
  readonly plannedAnew: boolean;
}

/** Sends the statements in `wanted` of a night again some times over, on one connection, for whoever sent them. */
export async function prepared(
  country: CountryDatabase,
  recordings: readonly Recording[],
  wanted: RegExp,
): Promise<Prepared[]> {
  const client = new pg.Client({ connectionString: country.appUrl, options: '-c timezone=UTC' });
  await client.connect();
  try {
    for (const recording of Array.from({ length: TIMES }, () => recordings).flat()) {
      for (const { name, text, values } of recording) {
        if (!wanted.test(text) && !/^start transaction|begin_request/i.test(text)) continue;
        await client.query({ ...(name && { name }), text, ...(values && { values: values.map(sent) }) });
      }
      await client.query('rollback');
    }
    const { rows } = await client.query<Prepared>(
      'select statement as text, custom_plans > $1 as "plannedAnew" from pg_prepared_statements',
      [TRIED],
    );
    return rows.filter(({ text }) => wanted.test(text));
  } finally {
    await client.end();
  }
}
