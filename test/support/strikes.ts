import type { TestApp } from './test-app.js';

/** Makes a fault strike at one row of those that a transaction writes to some tables, counted from the first. */
export class Strikes {
  private constructor(
    private readonly test: TestApp,
    private readonly tables: readonly string[],
  ) {}

  static async at(test: TestApp, tables: readonly string[]): Promise<Strikes> {
    const strikes = new Strikes(test, tables);
    await strikes.strike(0);
    for (const table of tables) {
      await test.rows(
        `create trigger fault before insert or update or delete on ${table} for each row execute function public.fault()`,
      );
    }
    return strikes;
  }

  /**
   * Lets a fault strike at the first row of an act, then at the second, and so on, until the act meets none any more. `act` says
   * whether it was done; `afterFault` looks at what every fault has left. Gives the number of faults.
   */
  async everywhere(act: () => Promise<boolean>, afterFault: (row: number) => Promise<void>): Promise<number> {
    for (let row = 1; ; row++) {
      await this.strike(row);
      const done = await act();
      await this.strike(0);
      if (done) return row - 1;
      await afterFault(row);
    }
  }

  async clear(): Promise<void> {
    for (const table of this.tables) await this.test.rows(`drop trigger fault on ${table}`);
  }

  // Counts the rows that one transaction writes, and strikes at one of them.
  private async strike(row: number): Promise<void> {
    await this.test.rows(
      `create or replace function public.fault() returns trigger language plpgsql as $$
       begin
         perform set_config('fault.row', (coalesce(nullif(current_setting('fault.row', true), ''), '0')::integer + 1)::text, true);
         if current_setting('fault.row')::integer = ${row} then raise exception 'a fault'; end if;
         return coalesce(new, old);
       end $$`,
    );
  }
}
