// @ts-nocheck
import pg from 'pg';

/** The role that owns the database and its tables, and runs migrations. */
export const OWNER_ROLE = 'safe_owner';

/** The role that the application connects as: row-level security holds for it, and it owns nothing. */
export const APP_ROLE = 'safe_app';

const EXTENSIONS = ['btree_gist', 'pgcrypto', 'citext', 'pg_trgm'];

const NO_POWERS = 'login nosuperuser nobypassrls nocreaterole nocreatedb noreplication';

/** What to make, and where: `adminUrl` is a superuser's connection string. */
export interface PrepareDatabase {
  readonly adminUrl: string;
  readonly database: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
}

/** Makes the two roles, the database and its extensions, or sets right what is there. May run at every start. */
export async function prepareDatabase({
  adminUrl,
  database,
  ownerPassword,
  appPassword,
}: PrepareDatabase): Promise<void> {
  await connected(adminUrl, async (client) => {
    await prepareRole(client, OWNER_ROLE, ownerPassword);
    await prepareRole(client, APP_ROLE, appPassword);

    const name = client.escapeIdentifier(database);
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`create database ${name} owner ${OWNER_ROLE} template template0`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${APP_ROLE}`);
  });

  await connected(withDatabase(adminUrl, database), async (client) => {
    await client.query(EXTENSIONS.map((name) => `create extension if not exists ${name};`).join('\n'));
    await client.query('revoke all on schema public from public');
    await client.query(`grant usage on schema public to ${APP_ROLE}`);
  });
}

/** The same connection string for another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.toString();
}

async function prepareRole(client: pg.Client, role: string, password: string): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (found.rowCount === 0) await client.query(`create role ${role}`);
  await client.query(`alter role ${role} ${NO_POWERS} password ${client.escapeLiteral(password)}`);
}

async function connected(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 30_000 });
  // Lost while idle: the next query says so, and an unheard event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
