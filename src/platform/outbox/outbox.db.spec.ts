import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { newId } from '../../shared/ids.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { WakeUpCall } from '../jobs/queue.js';
import { Outbox } from './outbox.js';

const NOON = new Date('2026-03-10T12:00:00Z');
const LEASE_SECONDS = 30;

describe('the record of due work', () => {
  let test: TestApp;
  let work: UnitOfWork;
  let outbox: Outbox;
  beforeAll(async () => {
    test = await startTestApp({ environment: { QUEUE_LEASE_SECONDS: String(LEASE_SECONDS) } });
    work = test.app.get(UnitOfWork);
    outbox = test.app.get(Outbox);
  });
  beforeEach(() => test.rows('delete from platform.outbox'));
  afterAll(() => test.close());

  const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);
  const due = (name: string, at = NOON) => work.asSystem('test', async () => work.wake({ name }, { at: newId() }, at));
  const taken = async (machineNow: Date, limit = 10) => {
    const calls = await work.asSystem('test', () => outbox.takeDue(NOON, machineNow, limit));
    return calls.map(({ name }) => name).sort();
  };

  it('hands over what is due, the oldest first, and not what is due later', async () => {
    await due('test.third', later(-1));
    await due('test.first', later(-3));
    await due('test.second', later(-2));
    await due('test.tomorrow', later(86_400));

    expect(await taken(NOON, 2)).toEqual(['test.first', 'test.second']);
    expect(await taken(NOON)).toEqual(['test.third']);
    expect(await taken(NOON)).toEqual([]);
  });

  it('hands over once more what was lost: in hand for a lease, and not done', async () => {
    await due('test.lost');
    await taken(NOON);
    await due('test.fresh');

    expect(await taken(later(LEASE_SECONDS))).toEqual(['test.fresh']);
    expect(await taken(later(LEASE_SECONDS + 1))).toEqual(['test.lost']);
    expect(await taken(later(2 * LEASE_SECONDS + 0.5))).toEqual(['test.fresh']);
  });

  it('counts what is due whether or not somebody has it in hand', async () => {
    await due('test.in-hand');
    await taken(NOON);
    await due('test.waiting');
    await due('test.tomorrow', later(86_400));

    expect(await work.asSystem('test', () => outbox.countDue(NOON))).toBe(2);
  });

  it('hands over as one call all rows of a job that is done together, and claims them whole and once', async () => {
    for (const name of ['tasks.surface', 'test.alone', 'tasks.surface', 'tasks.surface']) await due(name);

    const calls = await work.asSystem('test', () => outbox.takeDue(NOON, NOON, 10));
    expect(calls.map(({ name, rows }) => ({ name, rows })).sort((a, b) => b.rows - a.rows)).toEqual([
      { name: 'tasks.surface', rows: 3 },
      { name: 'test.alone', rows: 1 },
    ]);
    const surface = idOf(calls, 'tasks.surface');
    expect(await claimed(surface)).toBe(3);
    expect(await claimed(surface)).toBe(0);
    expect(await claimed(idOf(calls, 'test.alone'))).toBe(1);
  });

  it('knows a call that was lost by the id it had, with what came since as another', async () => {
    await due('tasks.surface');
    await due('tasks.surface');
    const [call] = await work.asSystem('test', () => outbox.takeDue(NOON, NOON, 10));
    await due('tasks.surface');

    const again = await work.asSystem('test', () => outbox.takeDue(NOON, later(LEASE_SECONDS + 1), 10));
    expect(again.map(({ id, rows }) => ({ known: id === call?.id, rows })).sort((a, b) => b.rows - a.rows)).toEqual([
      { known: true, rows: 2 },
      { known: false, rows: 1 },
    ]);
  });

  it('parts a call for good: each row is then handed over as itself', async () => {
    await due('tasks.surface');
    await due('tasks.surface');
    const [call] = await work.asSystem('test', () => outbox.takeDue(NOON, NOON, 10));

    const parts = await work.asSystem('test', () => outbox.part(call?.id ?? ''));
    expect(parts).toHaveLength(2);
    const again = await work.asSystem('test', () => outbox.takeDue(NOON, later(LEASE_SECONDS + 1), 10));
    expect(again.map(({ id }) => id).sort()).toEqual(parts.map(({ id }) => id).sort());
    for (const part of parts) expect(await work.asSystem('test', () => outbox.part(part.id))).toEqual([]);
  });

  it('has what was given back to hand over at once', async () => {
    for (const name of ['tasks.surface', 'test.alone', 'tasks.surface']) await due(name);
    const calls = await work.asSystem('test', () => outbox.takeDue(NOON, NOON, 10));
    await work.asSystem('test', () => outbox.giveBack(calls.map(({ id }) => id)));
    expect(await taken(NOON)).toEqual(['tasks.surface', 'test.alone']);
  });

  it('is not claimed where a transaction of the system was to be and is not', async () => {
    await due('test.alone');
    const [call] = await work.asSystem('test', () => outbox.takeDue(NOON, NOON, 10));

    const outside = await work.run(
      async () => ({ kind: 'anonymous' }),
      () => outbox.claim(call?.id ?? '', NOON),
    );
    expect(outside).toEqual([]);
    expect(await claimed(call?.id ?? '')).toBe(1);
  });

  it('passes over thousands that are in hand without reading them', async () => {
    await test.rows(
      `insert into platform.outbox (id, name, payload, due_at, created_at, handed_over_at)
         select uuidv7(), 'test.in-hand', '{}', $1, $1, $1 from generate_series(1, 3000)`,
      [NOON],
    );
    await due('test.fresh');

    const read = await work.asSystem('test', async () => {
      const [call] = await outbox.takeDue(NOON, NOON, 10);
      expect(await outbox.claim(call?.id ?? '', NOON)).toMatchObject([{ name: 'test.fresh' }]);
      return rowsRead('platform.outbox');
    });
    expect(read).toBeLessThan(100);
  });

  const idOf = (calls: readonly WakeUpCall[], wanted: string) => calls.find(({ name }) => name === wanted)?.id ?? '';
  const claimed = async (id: string) => (await work.asSystem('test', () => outbox.claim(id, NOON))).length;

  async function rowsRead(table: string): Promise<number> {
    const [row] = await work.query<{ read: string }>(
      `select seq_tup_read + coalesce(idx_tup_fetch, 0) as read from pg_stat_xact_user_tables where relid = $1::regclass`,
      [table],
    );
    return Number(row?.read);
  }
});
