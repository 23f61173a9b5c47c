import { aMotherWithTwo, recorded } from '../factories/households.js';
import { accepted } from '../factories/placements.js';
import { deadLetter } from '../factories/dead-letters.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';
import { Visitor } from '../support/visitor.js';

const QUEUE = 'safe-accommodation';

interface Job {
  readonly id: string;
  readonly name: string;
  readonly failedReason?: string;
}

describe('the queues on screen', () => {
  let test: TestApp;
  let administrator: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ background: true });
    administrator = Visitor.at(test.url, test.cast.administrator);
  });
  afterAll(() => test.close());

  const read = async (path: string) => {
    const { status, text } = await administrator.get(`/queue-board/api/${path}`);
    expect([path, status]).toEqual([path, 200]);
    return text;
  };
  const jobs = async (status: string) => {
    const text = await read(`queues?activeQueue=${QUEUE}&status=${status}&page=1&jobsPerPage=100`);
    return (JSON.parse(text) as { queues: { jobs: Job[] }[] }).queues[0]!.jobs;
  };
  const triedAgain = (id: string) =>
    test.rows('update platform.outbox set failed_at = null, handed_over_at = null where id = $1', [id]);

  it('are there for administrators, and for everybody else it is as if they were not', async () => {
    const shown = await administrator.get('/queue-board');
    expect([shown.status, shown.text.includes('<title>Queues – Housing work</title>')]).toEqual([200, true]);
    for (const who of ['supervisor', 'coordinator', 'rowanManager', 'auditor'] as const) {
      const visitor = Visitor.at(test.url, test.cast[who]);
      for (const path of ['/queue-board', '/queue-board/api/queues'])
        expect([who, path, (await visitor.get(path)).status]).toEqual([who, path, 404]);
    }
    expect((await new Visitor(test.url).get('/queue-board/api/queues')).status).toBe(303);
  });

  it('ask nothing of another server, run no script of the page’s own, and find their files', async () => {
    const { text, headers } = await administrator.get('/queue-board/queue/any');
    expect(text).not.toMatch(/https?:/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    const files = [...text.matchAll(/(?:src|href)="(static\/[^"]+)"/g)].map(([, file]) => file);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files)
      expect([file, (await administrator.get(`/queue-board/${file}`)).status]).toEqual([file, 200]);
  });

  it('can be read, and nothing else: there is no way to change a queue', async () => {
    const changes = ['queues/pause', `queues/${QUEUE}/pause`, `queues/${QUEUE}/empty`, `queues/${QUEUE}/obliterate`];
    for (const path of changes) {
      const sent = await administrator.send(`/queue-board/api/${path}`, {}, { from: '/undone-work' });
      expect([path, sent.status]).toEqual([path, 404]);
    }
    expect((await administrator.get(`/queue-board/api/queues/${QUEUE}/nobodys-job`)).status).toBe(404);
    expect(await read('queues')).toContain('"readOnlyMode":true');
  });

  it('show nothing of a person in anything they serve, of work that was done or that failed', async () => {
    const people = aMotherWithTwo({ safeContact: { channel: 'email', value: 'marigold@safe.example' } });
    for (const member of people['members'] as { familyName: string }[]) member.familyName = 'Marigold';
    const { id: householdId } = await recorded(test.as(test.cast.officer), people);
    await accepted(test, { householdId });
    const id = await deadLetter(test, 'tasks.surface', { taskId: 'Marigold of Elm Street' });
    await triedAgain(id);
    await until('it has failed', async () => (await jobs('failed')).some((job) => job.id === id));
    // Of a hand-over only the last job is kept to be seen, and what else is handed over with ours is not for us to say.
    await until('work about the household was done, and is kept', async () => {
      await triedAgain(await deadLetter(test, 'placements.look-at-family-nights', { householdId }));
      return (await jobs('completed')).some(({ name }) => name.startsWith('placements.'));
    });

    const served = [await read('queues'), await read('redis/stats'), await read('job-schedulers')];
    for (const what of ['metrics', 'default-job-options', 'workers', 'rate-limit'])
      served.push(await read(`queues/${QUEUE}/${what}`));
    const all = [...(await jobs('latest')), ...(await jobs('failed'))];
    for (const { id: job } of all)
      for (const what of ['', '/logs', '/flow']) served.push(await read(`queues/${QUEUE}/${job}${what}`));
    expect(served.some((text) => text.includes(id))).toBe(true);
    expect(served.some((text) => /"name":"placements\./.test(text))).toBe(true);
    expect(served.filter((text) => text.includes('Marigold') || text.includes(householdId))).toEqual([]);
  });

  it('keep what failed, and still it is tried again when somebody asks', async () => {
    const id = await deadLetter(test, 'nobody.does-this', {});
    await triedAgain(id);
    const givenUp = async () => {
      const [row] = await test.rows<{ at: Date | null }>('select failed_at as at from platform.outbox where id = $1', [
        id,
      ]);
      return row?.at ?? null;
    };
    await until('it is given up', async () => (await givenUp()) !== null);
    const first = (await jobs('failed')).find((job) => job.id === id);
    expect(first).toMatchObject({ name: 'nobody.does-this', failedReason: 'Error' });

    await test.as(test.cast.administrator).post(`/dead-letters/${id}/retries`).expect(202);
    await until('it is given up again', async () => (await givenUp()) !== null);
  });
});
