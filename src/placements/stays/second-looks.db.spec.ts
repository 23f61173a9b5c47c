import pg from 'pg';
import { aRefugeRoom } from '../../../test/factories/accommodation.js';
import { aNewborn } from '../../../test/factories/households.js';
import {
  aHousehold,
  anOffer,
  arrived,
  claimsOf,
  departed,
  offered,
  tasksOf,
} from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PlacementJobs } from '../placements.jobs.js';

const BLACKPOOL = 'E06000009';

describe('an area that becomes unsafe', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  afterAll(() => test.close());

  const avoid = (householdId: string, localAuthorityCode: string) =>
    test
      .as(test.cast.officer)
      .put(`/households/${householdId}/unsafe-areas`, { unsafeAreas: [{ localAuthorityCode }] })
      .expect(200);
  const dueWork = () => test.as(test.cast.administrator).post('/clock', { now: '2026-03-10T09:00:01Z' });
  const looksAgain = async (placementId: string) =>
    (await tasksOf(test, placementId)).filter(({ kind }) => kind === 'check-safe-area');

  it('stops an offer that was on its way while it was being named', async () => {
    const offer = await anOffer(test);
    const naming = new pg.Client({ connectionString: test.database.ownerUrl });
    await naming.connect();
    await naming.query('begin');
    await naming.query('select 1 from people.household where id = $1 for no key update', [offer['householdId']]);
    await naming.query('insert into people.unsafe_area (household_id, local_authority_code) values ($1, $2)', [
      offer['householdId'],
      BLACKPOOL,
    ]);

    const answer = test.as(test.cast.officer).post('/placements', offer);
    const refused = answer.then((response) => response);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await naming.query('commit');
    await naming.end();

    const { status, body } = await refused;
    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ code: 'unsafe-area' })]]);
    expect(await test.rows('select 1 from placements.placement where unit_id = $1', [offer['unitId']])).toEqual([]);
  });

  it('makes those who placed the household there look again, once', async () => {
    const { id, householdId } = await offered(test);
    await avoid(householdId, BLACKPOOL);
    await dueWork();
    await test.app
      .get(UnitOfWork)
      .asSystem('test', () => test.app.get(PlacementJobs).areasChanged({ householdId, version: 2 }));

    expect(await looksAgain(id)).toEqual([
      {
        organisation_id: test.cast.organisations.blackpool,
        kind: 'check-safe-area',
        title: 'Check that a placement is still safe',
        due_on: '2026-03-10',
        status: 'open',
      },
    ]);
  });

  it('leaves alone placements elsewhere, and those that have ended', async () => {
    const elsewhere = await offered(test);
    await avoid(elsewhere.householdId, 'E07000128');
    const householdId = await aHousehold(test);
    const ended = await departed(test, { householdId });
    await avoid(householdId, BLACKPOOL);
    await dueWork();

    expect(await looksAgain(elsewhere.id)).toEqual([]);
    expect(await looksAgain(ended.id)).toEqual([]);
  });
});

describe('a household, or a unit, that is other than it was', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  afterAll(() => test.close());

  const dueWork = () => {
    const now = new Date(test.app.get(Clock).now().getTime() + 60_000).toISOString();
    return test.as(test.cast.administrator).post('/clock', { now }).expect(200);
  };
  const looksAgain = async (placementId: string) =>
    (await tasksOf(test, placementId)).filter(({ kind }) => kind === 'check-fit');
  const isBorn = (householdId: string) =>
    test.as(test.cast.officer).post(`/households/${householdId}/members`, aNewborn('2026-03-10')).expect(201);

  it('asks nobody any more once they have left', async () => {
    const { id, householdId } = await arrived(test);
    await isBorn(householdId);
    await isBorn(householdId);
    await dueWork();
    expect((await looksAgain(id)).map(({ status }) => status)).toContain('open');

    const leaving = { departedAt: '2026-03-10', reason: 'planned-move-on', destination: 'rental-social' };
    await test.as(test.cast.officer).post(`/placements/${id}/depart`, leaving).expect(200);
    await dueWork();
    expect([...new Set((await looksAgain(id)).map(({ status }) => status))]).toEqual(['cancelled']);
  });

  it('makes those who placed it look whether the place still suits, once for each change', async () => {
    const { id, householdId } = await arrived(test);
    await isBorn(householdId);
    await isBorn(householdId);
    await dueWork();

    const found = await looksAgain(id);
    expect(found[0]).toEqual({
      organisation_id: test.cast.organisations.blackpool,
      kind: 'check-fit',
      title: 'Check that a place still suits',
      due_on: '2026-03-10',
      status: 'open',
    });
    const [entry] = await test.rows<{ details: object }>(
      `select details from audit.entry where subject_id = $1 and action = 'placement.suits-no-longer' order by id limit 1`,
      [id],
    );
    expect(entry?.details).toMatchObject({ rules: expect.arrayContaining(['too-few-bedspaces']) });

    const [changed] = await test.rows<{ version: number }>('select version from people.household where id = $1', [
      householdId,
    ]);
    const version = changed?.version ?? 0;
    const again = () =>
      test.app
        .get(UnitOfWork)
        .asSystem('test', () => test.app.get(PlacementJobs).householdChanged({ householdId, version }));
    await Promise.all([again(), again()]);
    expect(await looksAgain(id)).toHaveLength(found.length);
    expect((await test.as(test.cast.officer).get(`/placements/${id}`)).body.status).toBe('arrived');
  });

  it('is one piece of work while it waits, whatever changes meanwhile and however late that is heard', async () => {
    const { id, householdId } = await arrived(test);
    await isBorn(householdId);
    await dueWork();
    await isBorn(householdId);
    await dueWork();
    expect(await looksAgain(id)).toMatchObject([{ status: 'open' }]);
  });

  it('is nobody’s work when they leave while it is being looked at', async () => {
    const { id, householdId } = await arrived(test);
    const leaving = new pg.Client({ connectionString: test.database.ownerUrl });
    await leaving.connect();
    await leaving.query('begin');
    await leaving.query(
      `update placements.placement set status = 'departed', departed_at = arrived_at, ended_by = 'organisation', reason = 'planned-move-on',
              destination = 'owner' where id = $1`,
      [id],
    );
    await isBorn(householdId);
    const looked = test.app
      .get(UnitOfWork)
      .asSystem('test', () => test.app.get(PlacementJobs).householdChanged({ householdId, version: 2 }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await leaving.query('commit');
    await leaving.end();
    await looked;
    await dueWork();
    expect(await looksAgain(id)).toEqual([]);
  });

  it('leaves a place alone that suits them as before, or that they have left', async () => {
    const flat = await arrived(test, { unitId: await aRoomFor(9) });
    const left = await departed(test);
    for (const { householdId } of [flat, left]) await isBorn(householdId);
    await dueWork();
    expect([...(await looksAgain(flat.id)), ...(await looksAgain(left.id))]).toEqual([]);
  });

  it('is looked at when the unit becomes smaller, for those who are offered it, expected or there', async () => {
    const living = await arrived(test);
    const room = test.as(test.cast.rowanManager);
    const { version } = (await room.get(`/units/${living.unitId}`).expect(200)).body;
    await room.patch(`/units/${living.unitId}`, { bedspaces: 1, cots: 0 }, { 'If-Match': `"${version}"` }).expect(200);
    await dueWork();
    await test.app
      .get(UnitOfWork)
      .asSystem('test', () => test.app.get(PlacementJobs).unitReconfigured({ unitId: living.unitId }));

    expect(await looksAgain(living.id)).toHaveLength(1);
    expect(await claimsOf(test, living.id)).toHaveLength(2);
  });

  it('is not looked at because the unit takes no more referrals', async () => {
    const living = await arrived(test);
    const room = test.as(test.cast.rowanManager);
    const { version } = (await room.get(`/units/${living.unitId}`).expect(200)).body;
    await room.patch(`/units/${living.unitId}`, { takingReferrals: false }, { 'If-Match': `"${version}"` }).expect(200);
    await dueWork();
    await test.app
      .get(UnitOfWork)
      .asSystem('test', () => test.app.get(PlacementJobs).unitReconfigured({ unitId: living.unitId }));
    expect(await looksAgain(living.id)).toEqual([]);
  });

  const aRoomFor = async (bedspaces: number) =>
    (
      await aRefugeRoom(test.as(test.cast.rowanManager), test.cast.organisations.rowan, {
        bedspaces,
        cots: 4,
        maxChildren: null,
      })
    ).id;
});
