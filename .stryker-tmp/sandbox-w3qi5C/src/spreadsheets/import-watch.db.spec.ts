// @ts-nocheck
import { aRefuge, premisesOf } from '../../test/factories/accommodation.js';
import { aFileOfRooms, checkedFile, importIs } from '../../test/factories/spreadsheets.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { until } from '../../test/support/until.js';

describe('the events of an import', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true });
    const rowan = test.as(test.cast.rowanManager);
    await premisesOf(rowan, aRefuge(test.cast.organisations.rowan, { reference: 'WATCHED-1' }));
  });
  afterAll(() => test.close());

  it('tell how it stands at once and after each change, nothing of the file, and end with it', async () => {
    const rowan = test.as(test.cast.rowanManager);
    const { id } = await checkedFile(rowan, 'units', aFileOfRooms('WATCHED-1', 2500));
    const stream = listen(id);
    await until('it has told how it stands', async () => stream.text.includes('"ready"'));
    await rowan.post(`/imports/${id}/approve`).expect(202);
    await importIs(rowan, id, 'finished');
    await stream.ended;

    const events = [...stream.text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? '') as object);
    expect(events[0]).toEqual({ status: 'ready', rows: 2501, good: 2500, bad: 1, done: 0, progress: 1 });
    expect(events).toContainEqual(expect.objectContaining({ status: 'loading' }));
    expect(events.at(-1)).toEqual({ status: 'finished', rows: 2501, good: 2500, bad: 1, done: 2500, progress: 1 });
  });

  it('end when whoever watches is signed out, at the next change', async () => {
    const rowan = test.as(test.cast.rowanManager);
    const { id } = await checkedFile(rowan, 'units', aFileOfRooms('NOWHERE', 1));
    const stream = listen(id);
    await until('it has told how it stands', async () => stream.text.includes('"ready"'));
    await test.rows('update access.session set ended_at = now() where user_id = $1', [test.cast.rowanManager.id]);
    await test.rows(`select pg_notify('import_progress', $1)`, [id]);
    await stream.ended;
    expect(stream.text.match(/^data:/gm)).toHaveLength(1);
  });

  function listen(id: string): { text: string; ended: Promise<void> } {
    const heard = { text: '', ended: Promise.resolve() };
    const read = async () => {
      const headers = { Authorization: `Bearer ${test.cast.rowanManager.token}` };
      const response = await fetch(`${test.url}/api/v1/imports/${id}/events`, { headers });
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        heard.text += Buffer.from(chunk).toString('utf8');
      }
    };
    heard.ended = read();
    return heard;
  }
});
