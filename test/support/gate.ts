import pg from 'pg';
import type { TestDatabase } from './test-database.js';
import { until } from './until.js';

const LOCK = 20_260_310;
const HELD = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'advisory'`;

/** A step in the database at which everybody is held who comes to it, until the gate is opened: a trigger that waits for a lock of the test's. */
export class Gate {
  private constructor(
    private readonly client: pg.Client,
    private readonly table: string,
  ) {}

  /** Closed before each row that is so written: `insert` or `update` of a table, where a condition holds. */
  static async before(database: TestDatabase, event: string, table: string, when = 'true'): Promise<Gate> {
    const client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
    await client.query(`select pg_advisory_lock(${LOCK})`);
    await client.query(`create or replace function public.wait_at_gate() returns trigger language plpgsql as $$
                          begin perform pg_advisory_xact_lock_shared(${LOCK}); return new; end $$`);
    await client.query(`create trigger gate before ${event} on ${table} for each row
                          when (${when}) execute function public.wait_at_gate()`);
    return new Gate(client, table);
  }

  /** Resolves when somebody is held. */
  async isReached(): Promise<void> {
    await until('somebody is held at the gate', async () => (await this.client.query(HELD)).rowCount !== 0);
  }

  /** Lets everybody pass, from now on. */
  async open(): Promise<void> {
    await this.client.query(`select pg_advisory_unlock(${LOCK})`);
    await this.client.query(`drop trigger gate on ${this.table}`);
    await this.client.end();
  }
}
