import { randomBytes } from 'node:crypto';
import { connected, type CountryDatabase, databaseNamed, type Server } from '../bench/country/database.js';
import { loadCountry } from '../bench/country/load.js';
import { countryOf } from '../bench/country/size.js';

const UNITS = 5_000;

// What grows while people work, and is empty in a country that has just been loaded.
const USED = `
  insert into platform.outbox (id, name, payload, due_at, created_at, handed_over_at, done_at)
    select gen_random_uuid(), 'placements.expire-hold', '{}', now() - n * interval '1 minute', now(), now(), now()
      from generate_series(1, 30000) n;
  insert into platform.outbox (id, name, payload, due_at, created_at)
    select gen_random_uuid(), 'placements.expire-hold', jsonb_build_object('placementId', gen_random_uuid()), now() + n * interval '1 day', now()
      from generate_series(1, 500) n;
  insert into access.session (id, token_hash, user_id, created_at, expires_at)
    select gen_random_uuid(), decode(md5(n::text) || md5(n::text), 'hex'), u.id, now(), now() + interval '1 day'
      from generate_series(1, 20) n, access.app_user u;
  insert into audit.entry (at, actor_kind, actor_name, organisation_id, action, outcome, subject_id)
    select now(), 'system', 'loading', o.id, 'household.created', 'done', gen_random_uuid()
      from generate_series(1, 50) n, access.organisation o;
  vacuum (analyze) platform.outbox;
  vacuum (analyze) access.session;
  vacuum (analyze) audit.entry;
`;

// Every statement says its plan, those inside functions too; planned once for whatever is asked, as a busy connection plans them.
const TALKATIVE = {
  session_preload_libraries: 'auto_explain',
  plan_cache_mode: 'force_generic_plan',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_verbose': 'on',
  'auto_explain.log_format': 'json',
  'auto_explain.log_level': 'notice',
  log_min_messages: 'error',
};

/** A country of five thousand units that has been worked with for a while, and says how it finds what it is asked. */
export async function loadedCountry(): Promise<CountryDatabase & { drop(): Promise<void> }> {
  const server: Server = {
    adminUrl: environment('TEST_ADMIN_URL'),
    ownerUrl: environment('TEST_OWNER_URL'),
    appUrl: environment('TEST_APP_URL'),
  };
  const database = databaseNamed(server, `plans_${randomBytes(6).toString('hex')}`);
  const silent = { begin: () => undefined, reached: () => undefined, end: () => undefined };
  await loadCountry(server, database, countryOf(UNITS), silent);
  await connected(database.adminUrl, async (admin) => {
    for (const statement of USED.split(';\n')) if (statement.trim()) await admin.query(statement);
    for (const [name, value] of Object.entries(TALKATIVE)) {
      await admin.query(`alter database ${database.name} set ${name} = '${value}'`);
    }
  });
  const drop = () =>
    connected(server.adminUrl, async (admin) => {
      await admin.query(`drop database if exists ${database.name} with (force)`);
    });
  return { ...database, drop };
}

function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests through npm test`);
  return value;
}
