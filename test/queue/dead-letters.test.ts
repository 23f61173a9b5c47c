import { newId } from '../../src/shared/ids.js';
import { queueContents } from '../support/queue-contents.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

describe('work that fails', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true });
  });
  afterAll(() => test.close());

  it('is tried again, then kept where an administrator sees it, and can be put back', async () => {
    const id = newId();
    await test.rows(
      `insert into platform.outbox (id, name, payload, due_at, created_at) values ($1, 'nobody.does-this', '{}', now(), now())`,
      [id],
    );

    await until('it is given up', async () => (await letters()).length === 1);
    const [letter] = await letters();
    expect(letter).toMatchObject({ id, name: 'nobody.does-this', failure: 'Error' });

    await test.as(test.cast.administrator).post(`/dead-letters/${id}/retries`).expect(202);
    await until('it is given up again', async () => (await letters()).length === 1);
    await test.as(test.cast.administrator).post(`/dead-letters/${newId()}/retries`).expect(404);
    await test.as(test.cast.officer).get('/dead-letters').expect(403);
  });

  it('leaves nothing of what it was about in the queue’s store, not in the words of its error either', async () => {
    const id = newId();
    await test.rows(
      `insert into platform.outbox (id, name, payload, due_at, created_at)
       values ($1, 'tasks.surface', '{"taskId": "Maria of Elm Street"}', now(), now())`,
      [id],
    );

    const seen = new Set<string>();
    await until('it is given up', async () => {
      for (const text of await queueContents(test)) seen.add(text);
      return (await letters()).some((letter) => (letter as { id: string }).id === id);
    });

    expect([...seen].some((text) => text.includes(id))).toBe(true);
    expect([...seen].some((text) => text.includes('Maria'))).toBe(false);
  });

  async function letters(): Promise<unknown[]> {
    const { body } = await test.as(test.cast.administrator).get('/dead-letters').expect(200);
    return body.items as unknown[];
  }
});
