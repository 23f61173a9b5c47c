import { readdirSync, readFileSync } from 'node:fs';
import { anActivePackage, aMeasuring } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';

const [FILE = ''] = readdirSync('migrations').filter((file) => file.includes('asking-first-where-nobody'));

describe('support that began before anybody was asked how things are at its start', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const forgotten = async () => {
    const { id, startsOn } = await anActivePackage(test);
    await test.rows(`delete from tasks.task where subject_id = $1 and kind = 'measure-outcomes'`, [id]);
    return { id, startsOn: startsOn as LocalDate };
  };
  const asked = (id: string) =>
    test.rows(
      `select t.due_on, t.assignee_id, t.status,
              exists (select from platform.outbox o where o.payload->>'taskId' = t.id::text) as wakes
         from tasks.task t where t.subject_id = $1 and t.kind = 'measure-outcomes'`,
      [id],
    );

  it('has its lead asked to, once, and closed with the answer like any other', async () => {
    const { id, startsOn } = await forgotten();
    const inTime = await anActivePackage(test);
    const answered = await forgotten();
    await test.as(test.cast.supportWorker).post(`/support-packages/${answered.id}/measures`, aMeasuring()).expect(201);
    const migration = readFileSync(`migrations/${FILE}`, 'utf8');

    await test.rows(migration);
    await test.rows(migration);

    const task = {
      ...{ due_on: addDays(startsOn, 14), assignee_id: test.cast.supportWorker.id },
      ...{ status: 'open', wakes: true },
    };
    expect(await asked(id)).toEqual([task]);
    expect(await asked(inTime.id)).toEqual([task]);
    expect(await asked(answered.id)).toEqual([]);

    await test.as(test.cast.supportWorker).post(`/support-packages/${id}/measures`, aMeasuring()).expect(201);
    expect(await asked(id)).toMatchObject([{ status: 'done' }]);
  });
});
