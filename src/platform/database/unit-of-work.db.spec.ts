import pg from 'pg';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Refusal } from '../../shared/refusal.js';
import { newId } from '../../shared/ids.js';
import { identifySystem, UnitOfWork } from './unit-of-work.js';

describe('the unit of work', () => {
  let test: TestApp;
  let work: UnitOfWork;
  beforeAll(async () => {
    test = await startTestApp();
    work = test.app.get(UnitOfWork);
    await test.rows('create table public.tally (id int primary key, count int not null)');
    await test.rows('grant all on public.tally to safe_app');
    await test.rows('grant usage on schema public to safe_app');
  });
  beforeEach(async () => {
    await test.rows('delete from public.tally');
    await test.rows('insert into public.tally values (1, 0), (2, 0)');
  });
  afterAll(() => test.close());

  const count = async (id: number) =>
    (await test.rows<{ count: number }>('select count from public.tally where id = $1', [id]))[0]?.count;

  it('keeps changes, audit rows and outbox rows together', async () => {
    const subjectId = newId();
    await work.asSystem('test', async () => {
      await work.query('update public.tally set count = 1 where id = 1');
      work.record({ action: 'test.done', outcome: 'done', subjectId });
      work.wake({ name: 'test.later' }, { subjectId });
    });
    expect(await count(1)).toBe(1);
    expect(await test.rows('select action from audit.entry where subject_id = $1', [subjectId])).toHaveLength(1);
    expect(await test.rows(`select 1 from platform.outbox where payload->>'subjectId' = $1`, [subjectId])).toHaveLength(
      1,
    );
  });

  it('rolls everything back for a refusal and gives it back as a value', async () => {
    const subjectId = newId();
    const result = await work.asSystem('test', async () => {
      await work.query('update public.tally set count = 1 where id = 1');
      work.record({ action: 'test.done', outcome: 'done', subjectId });
      work.wake({ name: 'test.later' }, { subjectId });
      return Refusal.clash('taken', 'Somebody was faster.');
    });
    expect(result).toBeInstanceOf(Refusal);
    expect(await count(1)).toBe(0);
    expect(await test.rows('select 1 from audit.entry where subject_id = $1', [subjectId])).toEqual([]);
    expect(await test.rows(`select 1 from platform.outbox where payload->>'subjectId' = $1`, [subjectId])).toEqual([]);
  });

  it('rolls everything back for an error and throws it on', async () => {
    const failing = work.asSystem('test', async () => {
      await work.query('update public.tally set count = 1 where id = 1');
      throw new Error('a bug');
    });
    await expect(failing).rejects.toThrow('a bug');
    expect(await count(1)).toBe(0);
  });

  it('asks a first question with the beginning, inside the transaction', async () => {
    const first = () => work.query<{ count: number }>('update public.tally set count = 1 where id = 1 returning count');
    const found = await work.asSystemAsking('test', first, async ([row]) => row?.count);
    expect([found, await count(1)]).toEqual([1, 1]);

    const failing = work.asSystemAsking(
      'test',
      () => work.query('update public.tally set count = 2 where id = 2'),
      () => Promise.reject(new Error('a bug')),
    );
    await expect(failing).rejects.toThrow('a bug');
    expect(await count(2)).toBe(0);
  });

  it('tries a deadlock’s victim again from the start, so that both rivals finish once', async () => {
    let tries = 0;
    const rival = (first: number, second: number) =>
      work.asSystem('test', async () => {
        tries++;
        await work.query('update public.tally set count = count + 1 where id = $1', [first]);
        await work.query('select pg_sleep(0.2)');
        await work.query('update public.tally set count = count + 1 where id = $1', [second]);
      });
    await Promise.all([rival(1, 2), rival(2, 1)]);
    expect([await count(1), await count(2)]).toEqual([2, 2]);
    expect(tries).toBeGreaterThan(2);
  });

  it('tries a serialisation failure again', async () => {
    let tries = 0;
    const rival = () =>
      work.run(
        async (query) => {
          await query('set transaction isolation level serializable');
          return identifySystem('test')(query);
        },
        async () => {
          tries++;
          const [row] = await work.query<{ sum: number }>('select sum(count)::int as sum from public.tally');
          await work.query('select pg_sleep(0.1)');
          await work.query('update public.tally set count = count + 1 + $2 - $2 where id = $1', [
            1 + (tries % 2),
            row?.sum ?? 0,
          ]);
        },
      );
    await Promise.all([rival(), rival(), rival()]);
    expect(((await count(1)) ?? 0) + ((await count(2)) ?? 0)).toBe(3);
    expect(tries).toBeGreaterThan(3);
  });

  it('leaves nothing of who asked on the connection', async () => {
    await work.asSystem('test', async () => undefined);
    const seen = await work.run(
      async () => ({ kind: 'anonymous' }),
      () =>
        work.query<{ system: boolean; households: number }>(
          'select access.is_system() as system, (select count(*)::int from people.household) as households',
        ),
    );
    expect(seen).toEqual([{ system: false, households: 0 }]);
  });

  it('is the only way: outside it nothing can be read or written, and it does not nest', async () => {
    expect(() => work.manager).toThrow('no unit of work is open');
    await expect(work.asSystem('outer', () => work.asSystem('inner', async () => undefined))).rejects.toThrow(
      'already open',
    );
  });

  it('survives its database connections being cut', async () => {
    const admin = new pg.Client({ connectionString: test.database.adminUrl });
    await admin.connect();
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'safe_app'`,
      [test.database.name],
    );
    await admin.end();
    await work.asSystem('test', () => work.query('select 1')).catch(() => undefined);
    expect(await work.asSystem('test', () => work.query('select 1 as one'))).toEqual([{ one: 1 }]);
  });
});
