import { inRelief } from '../factories/applications.js';
import { Gate } from '../support/gate.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';

const CLOCK_START = '2026-03-30T09:00:00Z';
// More than are gathered at once.
const CASES = 501;

describe('a quarter whose gathering is cut short', () => {
  let test: TestApp;
  let worker: WorkerProcess;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: CLOCK_START });
    const { id } = await inRelief(test.as(test.cast.officer));
    await copied(id, CASES - 1);
    worker = start();
  });
  afterAll(async () => {
    await worker.kill();
    await test.close();
  });

  it.each([
    ['it is noted that the first cases are kept', 'update', 'reporting.hclic_return', 'old.done = 0 and new.done > 0'],
    [
      'it is noted that the last cases are kept',
      'update',
      'reporting.hclic_return',
      'old.done > 0 and new.done > old.done',
    ],
    ['it is recorded that it is gathered', 'insert', 'audit.entry', `new.action = 'h-clic.gathered'`],
  ])(
    'by a worker that is killed just before %s is gathered whole, and each case of it once',
    async (_, event, table, when) => {
      const before = await recorded();
      const gate = await Gate.before(test.database, event, table, when);
      const id = await begun();
      await gate.isReached();
      await worker.kill();
      await gate.open();
      worker = start();

      await until('it is gathered', async () => (await read(id)).status === 'gathered');
      expect(await read(id)).toMatchObject({ cases: CASES, done: CASES, progress: 1 });
      expect(await cases(id)).toBe(CASES);
      expect(await recorded()).toBe(before + 1);
      expect(await givenUp()).toEqual([]);
    },
  );

  it('because it was given up goes on when it is asked for again', async () => {
    await test.rows('revoke insert on reporting.hclic_case from safe_app');
    const id = await begun();
    await until('it is given up', async () => (await givenUp()).length === 1);
    await test.rows('grant insert on reporting.hclic_case to safe_app');

    expect(await begun()).toBe(id);
    await until('it is gathered', async () => (await read(id)).status === 'gathered');
    expect(await cases(id)).toBe(CASES);
  });

  function start(): WorkerProcess {
    return WorkerProcess.start(test.database, { CLOCK_START });
  }

  async function begun(): Promise<string> {
    const { body } = await test.as(test.cast.supervisor).post('/h-clic/returns', { quarter: '2026-Q1' }).expect(202);
    return body.id as string;
  }

  async function read(id: string) {
    return (await test.as(test.cast.supervisor).get(`/h-clic/returns/${id}`).expect(200)).body as { status: string };
  }

  function givenUp(): Promise<unknown[]> {
    return test.rows('select name from platform.outbox where failed_at is not null');
  }

  async function cases(id: string): Promise<number> {
    const [row] = await test.rows('select count(*)::int as cases from reporting.hclic_case where return_id = $1', [id]);
    return row?.['cases'] as number;
  }

  async function recorded(): Promise<number> {
    const [row] = await test.rows(`select count(*)::int as times from audit.entry where action = 'h-clic.gathered'`);
    return row?.['times'] as number;
  }

  /** As many cases more, each like this one and of a household of its own. */
  async function copied(applicationId: string, times: number): Promise<void> {
    await test.rows(
      `with copy as (select uuidv7() as id, uuidv7() as household_id, n from generate_series(1, $2::int) n),
            household as (
              insert into people.household
              select (jsonb_populate_record(h, jsonb_build_object('id', copy.household_id, 'reference', 'HH-COPY-' || n))).*
                from copy, homelessness.application a join people.household h on h.id = a.household_id where a.id = $1),
            application as (
              insert into homelessness.application
              select (jsonb_populate_record(a, jsonb_build_object('id', copy.id, 'household_id', copy.household_id, 'reference', 'HA-COPY-' || n))).*
                from copy, homelessness.application a where a.id = $1)
       insert into homelessness.duty
       select (jsonb_populate_record(d, jsonb_build_object('id', uuidv7(), 'application_id', copy.id))).*
         from copy, homelessness.duty d where d.application_id = $1`,
      [applicationId, times],
    );
  }
});
