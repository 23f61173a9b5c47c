// @ts-nocheck
import pg from 'pg';
import { startTestApp, type TestApp } from '../support/test-app.js';

// Tables without a person or a place in them.
const OPEN_TO_ALL_ROLES = [
  'access.organisation',
  'access.sign_in_failure',
  'availability.unit_change',
  'directory.local_authority',
  'directory.neighbour',
  'directory.provider',
  'platform.evaluation_data',
  'platform.idempotent_answer',
  'platform.outbox',
  'platform.training_clock',
];

describe('the application’s database role', () => {
  let test: TestApp;
  let app: pg.Client;
  beforeAll(async () => {
    test = await startTestApp();
    app = new pg.Client({ connectionString: test.database.appUrl });
    await app.connect();
  });
  afterAll(async () => {
    await app.end();
    await test.close();
  });

  it('owns nothing, is no superuser and cannot bypass row-level security', async () => {
    const [role] = await test.rows(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'safe_app'`,
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
    const owned = await test.rows(`select relname from pg_class where relowner = 'safe_app'::regrole`);
    expect(owned).toEqual([]);
  });

  it('meets forced row-level security on every table that holds a person or a place', async () => {
    const open = await test.rows<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'bullmq', 'platform_migrations')
          and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
    );
    expect(open.map(({ name }) => name)).toEqual(OPEN_TO_ALL_ROLES);
  });

  it('sees no row of theirs while nobody is asking', async () => {
    const tables = await test.rows<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and c.relrowsecurity and has_table_privilege('safe_app', c.oid, 'select')`,
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables) {
      const { rows } = await app.query(`select count(*)::int as count from ${name}`);
      expect([name, rows[0].count]).toEqual([name, 0]);
    }
  });

  it.each(['update audit.entry set action = action', 'delete from audit.entry', 'truncate audit.entry'])(
    'may not: %s',
    async (sql) => {
      await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it.each(['update audit.entry set action = action', 'delete from audit.entry', 'truncate audit.entry'])(
    'nor may the owner: %s',
    async (sql) => {
      await test.rows(
        `insert into audit.entry (at, actor_kind, action, outcome) values (now(), 'system', 'test.row', 'done')`,
      );
      await expect(test.rows(sql)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('reads no address and writes no ledger row', async () => {
    await expect(app.query('select * from accommodation.premises_address')).rejects.toMatchObject({ code: '42501' });
    await expect(app.query('select placement_id from availability.unit_occupancy')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(app.query('delete from availability.unit_occupancy')).rejects.toMatchObject({ code: '42501' });
  });
});
