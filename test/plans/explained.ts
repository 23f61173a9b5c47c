import pg from 'pg';
import type { Recording, Statement, Value } from '../bench/bare/recording.js';
import type { CountryDatabase } from '../bench/country/database.js';
import { tidy } from '../bench/country/tidy.js';
import { HOT_STATEMENTS, type HotStatement, LARGE_TABLES } from './hot-statements.js';

/** How PostgreSQL answers one statement for somebody who sent it, row-level security and all. */
export interface Explained {
  readonly hot: HotStatement;
  readonly text: string;
  readonly plan: readonly string[];
}

/** Takes the night back, sends its transactions again as the application's role, asks how each hot statement is answered, and takes everything back. */
export async function explain(country: CountryDatabase, recordings: readonly Recording[]): Promise<Explained[]> {
  await tidy(country);
  const client = new pg.Client({ connectionString: country.appUrl, options: '-c timezone=UTC' });
  await client.connect();
  const explained = new Map<string, Explained>();
  try {
    for (const recording of recordings) {
      if (!recording.some(({ text }) => hotOf(text) && !explained.has(text))) continue;
      for (const statement of recording) {
        if (/^commit/i.test(statement.text)) break;
        const hot = hotOf(statement.text);
        if (hot && !explained.has(statement.text)) {
          explained.set(statement.text, { hot, text: statement.text, plan: await planOf(client, statement) });
        }
        await client.query(statement.text, statement.values?.map(sent));
      }
      await client.query('rollback');
    }
  } finally {
    await client.end();
  }
  return [...explained.values()];
}

/** The large tables that a plan reads from end to end. */
export function readWhole(plan: readonly string[]): string[] {
  const names = LARGE_TABLES.map((table) => table.replace(/^\w+\./, ''));
  const scanned = plan.flatMap((line) => /\bSeq Scan on (?:\w+\.)?(\w+)/.exec(line)?.[1] ?? []);
  return scanned.filter((table) => names.includes(table));
}

function hotOf(text: string): HotStatement | undefined {
  return HOT_STATEMENTS.find(({ mark }) => text.includes(mark));
}

async function planOf(client: pg.Client, { text, values }: Statement): Promise<string[]> {
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${text}`, values?.map(sent));
  return rows.map((row) => row['QUERY PLAN']);
}

/** A recorded value as the driver takes it. */
export function sent(value: Value): string | Buffer | null {
  return value === null || typeof value === 'string' ? value : Buffer.from(value.base64, 'base64');
}
