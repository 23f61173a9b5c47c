// @ts-nocheck
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { aRefugeRoom } from '../../test/factories/accommodation.js';
import { aHousehold, anOffer, aRoom, dayFromToday, lapse, offered } from '../../test/factories/placements.js';
import type { CastMember } from '../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { newId } from '../shared/ids.js';

const RIVALS = 200;

interface Answer {
  readonly id: string;
  readonly code?: string;
  readonly alternatives?: readonly unknown[];
}

describe('many at once', () => {
  let test: TestApp;
  let url: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    url = (await test.app.getUrl()).replace('[::1]', '127.0.0.1');
  });
  afterAll(() => test.close());

  // Node's own client keeps a connection for each request under way: these really run at once.
  const post = async (who: CastMember, path: string, body: object) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${who.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Answer };
  };
  const households = async (howMany: number) => {
    const made: string[] = [];
    while (made.length < howMany) {
      made.push(...(await Promise.all(Array.from({ length: 10 }, () => aHousehold(test)))));
    }
    return made;
  };

  it(`gives a unit to exactly one of ${RIVALS} who ask over HTTP, and the others alternatives`, async () => {
    const [unitId] = [await aRoom(test), await aRoom(test), await aRoom(test)];
    const rivals = await households(RIVALS);
    const body = await anOffer(test, { unitId, householdId: rivals[0] });

    const answers = await Promise.all(
      rivals.map((householdId) => post(test.cast.officer, '/placements', { ...body, householdId })),
    );

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused).toHaveLength(RIVALS - 1);
    for (const answer of refused) {
      expect(answer.body.code).toBe('unit-not-available');
      expect(answer.body.alternatives).toHaveLength(2);
    }
    expect(
      await test.rows(`select kind from availability.unit_occupancy where unit_id = $1 order by kind`, [unitId]),
    ).toEqual([{ kind: 'hold' }, { kind: 'turnaround' }]);
    expect(await test.rows('select 1 from placements.placement where unit_id = $1', [unitId])).toHaveLength(1);
  });

  it(`gives it to exactly one of ${RIVALS} who write to the ledger past the application and its functions`, async () => {
    const unitId = await aRoom(test);
    const householdId = await aHousehold(test);
    const placements = Array.from({ length: RIVALS }, () => newId());
    await test.rows(
      `insert into placements.placement (id, household_id, unit_id, provider_id, organisation_id, status, from_day, created_at)
       select id, $2, $3, $4, $5, 'offered', '2026-03-10', now() from unnest($1::uuid[]) as id`,
      [placements, householdId, unitId, test.cast.organisations.rowan, test.cast.organisations.blackpool],
    );
    // Rivals who wait for each other in a circle are told apart by PostgreSQL after this long; each is refused like the others.
    const options = '-c deadlock_timeout=10ms';
    const pool = new pg.Pool({ connectionString: test.database.adminUrl, max: 40, options });

    const outcomes = await Promise.allSettled(
      placements.map((placementId) =>
        pool.query(
          `insert into availability.unit_occupancy (unit_id, kind, during, placement_id)
           values ($1, 'hold', '[2026-03-10, 2026-04-10)', $2)`,
          [unitId, placementId],
        ),
      ),
    );
    await pool.end();

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
    expect(refusals.filter((code) => !['23P01', '40P01'].includes(code))).toEqual([]);
    expect(await test.rows('select 1 from availability.unit_occupancy where unit_id = $1', [unitId])).toHaveLength(1);
  });

  it('lets a household take one of two places that both say yes at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const householdId = await aHousehold(test);
      const { id: larch } = await aRefugeRoom(test.as(test.cast.larchManager), test.cast.organisations.larch);
      const one = await offered(test, { householdId });
      const other = await offered(test, { householdId, unitId: larch });
      for (const { id } of [one, other]) {
        await test.as(test.cast.officer).post(`/placements/${id}/accept`, { by: 'person' }).expect(200);
      }

      const answers = await Promise.all([
        post(test.cast.rowanManager, `/placements/${one.id}/accept`, { by: 'provider' }),
        post(test.cast.larchManager, `/placements/${other.id}/accept`, { by: 'provider' }),
      ]);

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
        code: 'move-not-allowed',
        state: 'withdrawn',
      });
      expect(
        await test.rows(`select 1 from placements.placement where household_id = $1 and status = 'accepted'`, [
          householdId,
        ]),
      ).toHaveLength(1);
    }
  });

  it('lets households that hold units crosswise agree at the same moment', async () => {
    const early = { from: dayFromToday(test, 0), expectedTo: dayFromToday(test, 10) };
    const late = { from: dayFromToday(test, 20), expectedTo: dayFromToday(test, 30) };
    for (let round = 0; round < 5; round++) {
      const [one, other] = [await aHousehold(test), await aHousehold(test)];
      const [a, b] = [await aRoom(test), await aRoom(test)];
      const wanted = [
        await offered(test, { householdId: one, unitId: a, ...early }),
        await offered(test, { householdId: other, unitId: b, ...late }),
      ];
      await offered(test, { householdId: one, unitId: b, ...early });
      await offered(test, { householdId: other, unitId: a, ...late });
      for (const { id } of wanted) {
        await test.as(test.cast.officer).post(`/placements/${id}/accept`, { by: 'person' }).expect(200);
      }

      const answers = await Promise.all(
        wanted.map(({ id }) => post(test.cast.rowanManager, `/placements/${id}/accept`, { by: 'provider' })),
      );

      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(
        await test.rows(
          `select kind, count(*)::integer from availability.unit_occupancy where unit_id = any ($1) group by kind order by kind`,
          [[a, b]],
        ),
      ).toEqual([
        { kind: 'hold', count: 2 },
        { kind: 'turnaround', count: 2 },
      ]);
    }
  });

  it('keeps both answers when both sides agree at the same moment', async () => {
    const { id } = await offered(test);
    const answers = await Promise.all([
      post(test.cast.rowanManager, `/placements/${id}/accept`, { by: 'provider' }),
      post(test.cast.officer, `/placements/${id}/accept`, { by: 'person' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await test.rows('select status, version from placements.placement where id = $1', [id])).toEqual([
      { status: 'accepted', version: 3 },
    ]);
  });

  it('never takes a unit from those who accepted as their hold ran out, nor gives it to two', async () => {
    for (let round = 0; round < 20; round++) {
      const offer = await offered(test);
      await test.as(test.cast.officer).post(`/placements/${offer.id}/accept`, { by: 'person' }).expect(200);
      const rival = await anOffer(test, { unitId: offer.unitId });
      await lapse(test, offer.id, 25);

      const [answer, taken] = await Promise.all([
        pause(Math.random() * 40).then(() =>
          post(test.cast.rowanManager, `/placements/${offer.id}/accept`, { by: 'provider' }),
        ),
        pause(20 + Math.random() * 20).then(() => post(test.cast.officer, '/placements', rival)),
      ]);

      // Both lose when the rival asked before the hold ran out and the answer came after; the unit is free then.
      const winners = [...(answer.status === 200 ? [offer.id] : []), ...(taken.status === 201 ? [taken.body.id] : [])];
      expect([answer.status, taken.status]).not.toEqual([200, 201]);
      const holding = await test.rows<{ id: string }>(
        `select placement_id as id from availability.unit_occupancy
          where unit_id = $1 and kind = 'hold' and lapses_at is distinct from (select hold_expires_at from placements.placement where id = $2)`,
        [offer.unitId, offer.id],
      );
      expect(holding.map(({ id }) => id)).toEqual(winners);
    }
  });
});
