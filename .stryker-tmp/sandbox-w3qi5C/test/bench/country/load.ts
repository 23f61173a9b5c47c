// @ts-nocheck
import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { hashPassword } from '#product/access/passwords.js';
import { FREE_TIME_KEPT_DAYS } from '#product/availability/search/search.rules.js';
import { migrate } from '#product/platform/database/migrate.js';
import { APP_ROLE } from '#product/platform/evaluation/prepare-database.js';
import type { Progress } from '#product/seed/progress.js';
import { connected, type CountryDatabase, fingerprint, recreate, type Server } from './database.js';
import type { CountrySize } from './size.js';

/** Of every account that can sign in. */
export const PASSWORD = 'a password for measuring';

// Each with its share of the time, in hundredths.
const FILES = [
  ['helpers.sql', 1],
  ['organisations.sql', 1],
  ['premises.sql', 1],
  ['units.sql', 3],
  ['households.sql', 14],
  ['claims.sql', 45],
  ['tasks.sql', 4],
  ['applications.sql', 5],
] as const;
const FREE_TIME_SHARE = 20;
const UNITS_AT_ONCE = 2000;

/** True when the database holds a country of this size, loaded with the schema as it is now. */
export async function isLoaded({ adminUrl }: CountryDatabase, { units }: CountrySize): Promise<boolean> {
  try {
    return await connected(adminUrl, async (client) => {
      const { rowCount } = await client.query('select 1 from bench.loaded where units = $1 and made_of = $2', [
        units,
        fingerprint(),
      ]);
      return rowCount === 1;
    });
  } catch {
    return false;
  }
}

/**
 * Loads an invented country into a database of its own: indexes and constraints are in place, triggers are off; what triggers keep
 * is computed afterwards by the product's own functions.
 */
export async function loadCountry(
  server: Server,
  database: CountryDatabase,
  size: CountrySize,
  progress: Progress,
): Promise<void> {
  progress.begin(100);
  await recreate(server, database);
  await migrate(database.ownerUrl, APP_ROLE);
  const passwordHash = await hashPassword(PASSWORD);

  await connected(database.adminUrl, async (client) => {
    let done = 0;
    await begin(client, size, passwordHash);
    for (const [file, share] of FILES) {
      await client.query(readFileSync(new URL(file, import.meta.url), 'utf8'));
      progress.reached((done += share));
    }
    await computeFreeTime(client, size, (part) => progress.reached(done + part * FREE_TIME_SHARE));
    await finish(client, size);
  });
  progress.reached(100);
  progress.end();
}

async function begin(client: pg.Client, size: CountrySize, passwordHash: string): Promise<void> {
  const settings: Record<string, string | number> = {
    session_replication_role: 'replica',
    synchronous_commit: 'off',
    work_mem: '256MB',
    'bench.units': size.units,
    'bench.authorities': size.authorities,
    'bench.households': size.households,
    'bench.councils': size.councils,
    // A unit has one claim now, and each stay before it is two: the stay and its turnaround.
    'bench.stays_of_two_units': Math.round(size.claims / size.units) - 1,
    'bench.password_hash': passwordHash,
  };
  for (const [name, value] of Object.entries(settings)) {
    await client.query('select set_config($1, $2, false)', [name, String(value)]);
  }
}

async function computeFreeTime(client: pg.Client, { units }: CountrySize, reached: (part: number) => void) {
  await client.query('truncate availability.free_time, availability.stock');
  await client.query('select availability.forget_free_time(bench.midnight(bench.today() - $1::integer))', [
    FREE_TIME_KEPT_DAYS,
  ]);
  for (let from = 1; from <= units; from += UNITS_AT_ONCE) {
    await client.query('select availability.keep_free_time(id) from bench.unit where n >= $1 and n < $1 + $2', [
      from,
      UNITS_AT_ONCE,
    ]);
    reached(Math.min(1, from / units));
  }
  await client.query(
    `insert into availability.stock (local_authority_code, category, units)
     select p.local_authority_code, p.category, count(*)
       from accommodation.unit u join accommodation.premises p on p.id = u.premises_id
      group by p.local_authority_code, p.category`,
  );
}

async function finish(client: pg.Client, { units }: CountrySize): Promise<void> {
  await client.query('vacuum (analyze)');
  await client.query('create table bench.loaded (units integer, made_of text, at timestamptz)');
  await client.query('insert into bench.loaded values ($1, $2, now())', [units, fingerprint()]);
  await client.query('checkpoint');
}
