import fc from 'fast-check';
import pg from 'pg';
import { Clock } from '../../src/platform/clock/clock.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type Act, anyEvening, type Step } from './any-evening.js';
import { faultsOf } from './faults.js';
import { SmallWorld } from './small-world.js';
import { statusOf } from './unit-status.js';

/** `npm run test:properties` asks for ten thousand runs of everything: two hundred evenings. */
const EVENINGS = Math.ceil(Number(process.env['PROPERTY_RUNS'] ?? 600) / 50);
const LIMIT_MS = 60_000 + EVENINGS * 30_000;

// Done, or refused as a command may be; anything else is a fault of ours.
const EXPECTED = [200, 201, 204, 403, 404, 409, 422];

// The clock goes on while a request that moves it is on its way, and never goes back.
const ON_ITS_WAY_MS = 5_000;

// Offers, agreements, holds, stays, transfers, closures and the passing of time, from several connections at once and beside the
// queued work: whatever is done, in whatever order, the ledger and the table of states hold.
describe(`${EVENINGS} evenings of several people working at once`, () => {
  let test: TestApp;
  let snapshot: pg.Client;
  const done = new Map<Act, number>();
  const worlds: SmallWorld[] = [];
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T17:00:00Z', background: true });
    snapshot = new pg.Client({ connectionString: test.database.ownerUrl });
    await snapshot.connect();
  });
  afterAll(async () => {
    await snapshot.end();
    await test.close();
  });

  it(
    'leave the ledger, the placements and the record of what happened in agreement, after each round',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyEvening, async (rounds) => {
          const world = await SmallWorld.make(test);
          worlds.push(world);
          for (const round of rounds) {
            await doAtOnce(world, round);
            expect(await faultsOf(snapshot, world.units)).toEqual([]);
          }
          await everythingDueIsDone();
          expect(await faultsOf(snapshot, world.units)).toEqual([]);
          await standsAsTheLedgerSays(world);
          await world.leave();
        }),
        { numRuns: EVENINGS, endOnFailure: true },
      );
      expect([...done.keys()]).toEqual(expect.arrayContaining(['offer', 'accept', 'arrive', 'depart']));
    },
    LIMIT_MS,
  );

  it(
    'leave nothing behind for the days after',
    async () => {
      await everythingDueIsDone(100 * 24 * 60);
      expect(
        await faultsOf(
          snapshot,
          worlds.flatMap(({ units }) => units),
        ),
      ).toEqual([]);
    },
    LIMIT_MS,
  );

  async function doAtOnce(world: SmallWorld, round: readonly Step[]): Promise<void> {
    const sight = await world.look();
    const statuses = await Promise.all(round.map((step) => world.do(step, sight)));
    const unexpected = statuses.flatMap((status, index) =>
      status === null || EXPECTED.includes(status) ? [] : [`${round[index]?.act}: ${status}`],
    );
    expect(unexpected).toEqual([]);
    for (const [index, { act }] of round.entries()) {
      if ((statuses[index] ?? 400) < 300) done.set(act, (done.get(act) ?? 0) + 1);
    }
  }

  async function everythingDueIsDone(minutes = 0): Promise<void> {
    const now = new Date(test.app.get(Clock).now().getTime() + minutes * 60_000 + ON_ITS_WAY_MS);
    await test.as(test.cast.administrator).post('/clock', { now: now.toISOString() }).expect(200);
  }

  async function standsAsTheLedgerSays(world: SmallWorld): Promise<void> {
    for (const id of world.units) {
      const before = await statusOf(test, id);
      const { body } = await test.as(test.cast.officer).get(`/units/${id}`).expect(200);
      // A hold may lapse in this very moment.
      expect([before, await statusOf(test, id)]).toContain(body.status);
    }
  }
});
