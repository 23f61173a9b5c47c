// @ts-nocheck
import pg from 'pg';

/** Empties a database of everything the migrations made, as its owner. Only for evaluation data whose loading was cut short. */
export async function forgetEverything(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select nspname as name from pg_namespace where nspowner = current_user::regrole and nspname <> 'public'`,
    );
    for (const { name } of rows) await client.query(`drop schema ${client.escapeIdentifier(name)} cascade`);
  } finally {
    await client.end();
  }
}
