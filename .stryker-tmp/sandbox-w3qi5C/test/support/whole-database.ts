// @ts-nocheck
import type { TestApp } from './test-app.js';

/** Every table of ours, as `schema.table`; not the queue's own schema. */
export async function ourTables(test: TestApp): Promise<string[]> {
  const rows = await test.rows<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'bullmq') order by 1`,
  );
  return rows.map(({ name }) => name);
}

// What a refusal may touch: its audit row, its kept answer, and the count of failed sign-ins. A clock runs by itself.
const BESIDE_THE_RECORD = [
  'audit.entry',
  'access.session',
  'access.sign_in_failure',
  'platform.idempotent_answer',
  'platform.training_clock',
];

/** Takes digests of whole tables past every policy, so that two of them say which tables changed in between. */
export class DatabaseDigest {
  private constructor(
    private readonly test: TestApp,
    private readonly sql: string,
  ) {}

  static async of(test: TestApp, except: readonly string[] = BESIDE_THE_RECORD): Promise<DatabaseDigest> {
    const tables = (await ourTables(test)).filter((name) => !except.includes(name));
    const each = tables.map(
      (name) =>
        `select '${name}' as name, md5(coalesce(string_agg(t::text, E'\\n' order by t::text), '')) as digest from ${name} t`,
    );
    return new DatabaseDigest(test, each.join(' union all '));
  }

  async take(): Promise<Record<string, string>> {
    const rows = await this.test.rows<{ name: string; digest: string }>(this.sql);
    return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
  }
}
