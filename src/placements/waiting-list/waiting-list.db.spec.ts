import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import { aMotherWithTwo, aWomanAlone, recorded } from '../../../test/factories/households.js';
import {
  accepted,
  aHousehold,
  anOffer,
  aRoom,
  arrived,
  dayFromToday,
  lapse,
  move,
  offered,
} from '../../../test/factories/placements.js';
import { Gate } from '../../../test/support/gate.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { WaitingListJobs } from './waiting-list.jobs.js';
import { passesAt } from './waiting-list.rules.js';
import { WaitingTurns } from './waiting-list.turns.js';

interface Waiting {
  readonly id: string;
  readonly position: number;
  readonly householdId: string | null;
}

describe('a waiting list', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const manager = () => test.as(test.cast.rowanManager);
  const pass = (minutes: number) =>
    test
      .as(test.cast.administrator)
      .post('/clock', { now: new Date(test.app.get(Clock).now().getTime() + minutes * 60_000).toISOString() })
      .expect(200);
  // A minute later, when all that was published has been heard.
  const heard = () => pass(1);

  const rooms = async (count: number, features: Record<string, unknown> = {}): Promise<string[]> => {
    const { id } = await premisesOf(manager(), aRefuge(test.cast.organisations.rowan));
    const made = [];
    for (let n = 0; n < count; n++) made.push((await confirmedUnitIn(manager(), id, aFamilyRoom(features))).id);
    return made;
  };
  let named = 0;
  const groupOf = async (unitIds: readonly string[]): Promise<string> =>
    (
      await manager()
        .post('/unit-groups', { name: `Family rooms ${++named}`, unitIds })
        .expect(201)
    ).body.id as string;
  const waits = async (groupId: string, householdId: string, body: object = {}): Promise<Waiting> =>
    (
      await officer()
        .post(`/unit-groups/${groupId}/waiting`, { householdId, ...body })
        .expect(201)
    ).body as Waiting;
  const listOf = async (groupId: string, caller = officer()) =>
    (await caller.get(`/unit-groups/${groupId}/waiting`).expect(200)).body.items as Waiting[];
  const inLine = async (groupId: string) => (await listOf(groupId)).map(({ householdId }) => householdId);
  const waitingOf = async (householdId: string) =>
    (await officer().get(`/households/${householdId}/waiting`).expect(200)).body.items[0] as {
      turn: { unitId: string; passesAt: string };
    };
  const until = (instant: string) => (Date.parse(instant) - test.app.get(Clock).now().getTime()) / 60_000;
  /** Whose turn it is for each unit. */
  const turns = () =>
    test.rows<{ unit: string; household: string }>(
      `select t.unit_id as unit, e.household_id as household from placements.waiting_turn t
         join placements.waiting_entry e on e.id = t.entry_id where t.ended_at is null`,
    );
  const turnFor = async (unitId: string) => (await turns()).find(({ unit }) => unit === unitId)?.household;
  const tasksFor = (householdId: string) =>
    test.rows<{ id: string; organisation_id: string; title: string; status: string; due_on: string }>(
      `select id, organisation_id, title, status, due_on::text from tasks.task
        where kind = 'offer-from-waiting-list' and subject_id = $1 order by id`,
      [householdId],
    );
  const providersWork = (unitId: string) =>
    test.rows<{ organisation_id: string; status: string }>(
      `select organisation_id, status from tasks.task where kind = 'look-at-waiting-list' and subject_id = $1 order by id`,
      [unitId],
    );
  const livesIn = (unitId: string) => arrived(test, { unitId, expectedTo: undefined });
  const leaves = async (placementId: string) =>
    move(test, placementId, 'depart', {
      ...{ departedAt: dayFromToday(test, 0), reason: 'planned-move-on', destination: 'owner' },
    });

  describe('of a group of units', () => {
    it('is its provider’s to make, of its own units', async () => {
      const [room] = await rooms(1);
      const group = { name: 'Ground floor', unitIds: [room, room?.toUpperCase()] };
      const made = await manager().post('/unit-groups', group).expect(201);
      expect(made.body).toEqual({
        ...{ id: made.body.id, providerId: test.cast.organisations.rowan, name: 'Ground floor', version: 1 },
        ...{ unitIds: [room], turnWorkingDays: 1 },
      });
      const listed = await officer().get(`/unit-groups?providerId=${test.cast.organisations.rowan}`).expect(200);
      expect(listed.body.items).toContainEqual(made.body);

      const again = await manager().post('/unit-groups', group).expect(409);
      expect(again.body.code).toBe('name-taken');
      await test
        .as(test.cast.larchManager)
        .post('/unit-groups', { ...group, name: 'Ours' })
        .expect(403);
      const unitIds = [room, '0190a000-0000-7000-8000-000000000000'];
      const unknown = await manager().post('/unit-groups', { name: 'Unknown', unitIds }).expect(422);
      expect(unknown.body).toMatchObject({ code: 'unknown-unit', errors: [{ field: 'unitIds' }] });
      await manager().post('/unit-groups', { name: 'None', unitIds: [] }).expect(400);
      await manager()
        .post('/unit-groups', { name: 'None', unitIds: ['a room'] })
        .expect(400);
      await test
        .as(test.cast.rowanWorker)
        .post('/unit-groups', { ...group, name: 'A worker’s' })
        .expect(403);
    });

    it('may be made of other units, and those who wait go on waiting', async () => {
      const [first, second] = (await rooms(2)) as [string, string];
      await livesIn(first);
      const group = await groupOf([first]);
      const householdId = await aHousehold(test);
      await waits(group, householdId);

      await test.as(test.cast.larchManager).put(`/unit-groups/${group}/units`, { unitIds: [] }).expect(403);
      await manager()
        .put(`/unit-groups/${group}/units`, { unitIds: [second] })
        .expect(200);
      await heard();

      expect(await inLine(group)).toEqual([householdId]);
      expect(await turnFor(second)).toBe(householdId);
      const emptied = await manager().put(`/unit-groups/${group}/units`, { unitIds: [] }).expect(200);
      expect(emptied.body).toMatchObject({ unitIds: [], version: 3 });
    });
  });

  describe('says who waits', () => {
    it('to the provider in order, with ages and needs, and of nobody who they are', async () => {
      const group = await groupOf(await rooms(1));
      const family = await recorded(officer(), aMotherWithTwo());
      const alone = await recorded(test.as(test.cast.prestonOfficer), aWomanAlone());
      await waits(group, family.id);
      await test
        .as(test.cast.prestonOfficer)
        .post(`/unit-groups/${group}/waiting`, { householdId: alone.id, from: '2026-04-01' })
        .expect(201);

      const { body, text } = await manager().get(`/unit-groups/${group}/waiting`).expect(200);
      expect(body.items).toEqual([
        {
          ...{ id: expect.any(String), position: 1, size: 3, householdId: null, from: null },
          joinedAt: expect.any(String),
          people: [
            { age: 31, sex: 'female', child: false },
            { age: 12, sex: 'male', child: true },
            { age: 0, sex: 'female', child: true },
          ],
          needs: ['alcohol'],
          needLevels: {},
          requirements: expect.objectContaining({ wheelchair: false, pets: 0 }),
        },
        expect.objectContaining({ position: 2, size: 1, householdId: null, from: '2026-04-01' }),
      ]);
      for (const secret of ['Whitfield', 'Sara', 'Neill', 'heron', family.id, alone.id])
        expect(text).not.toContain(secret);

      // Each council sees its own, and where it stands.
      expect(await listOf(group)).toMatchObject([{ position: 1, householdId: family.id }]);
      expect(await listOf(group, test.as(test.cast.prestonOfficer))).toMatchObject([
        { position: 2, householdId: alone.id },
      ]);
      expect(await listOf(group, test.as(test.cast.larchManager))).toEqual([]);
      const paged = await manager().get(`/unit-groups/${group}/waiting?limit=1`).expect(200);
      const rest = await manager().get(`/unit-groups/${group}/waiting?cursor=${paged.body.nextCursor}`).expect(200);
      expect([...paged.body.items, ...rest.body.items]).toEqual(body.items);
      const beyond = Buffer.from('["99999999999"]').toString('base64url');
      const none = await manager().get(`/unit-groups/${group}/waiting?cursor=${beyond}`).expect(200);
      expect(none.body).toEqual({ items: [], nextCursor: null });
    });

    it('to those who see the household, by household', async () => {
      const [room] = (await rooms(1)) as [string];
      const group = await groupOf([room]);
      const householdId = await aHousehold(test);
      const entry = await waits(group, householdId);
      await heard();

      const { body } = await officer().get(`/households/${householdId}/waiting`).expect(200);
      expect(body.items).toMatchObject([{ id: entry.id, unitGroupId: group, position: 1, turn: { unitId: room } }]);
      await test.as(test.cast.prestonOfficer).get(`/households/${householdId}/waiting`).expect(404);
      await manager().get(`/households/${householdId}/waiting`).expect(404);
    });

    it('is closed to strangers: they put nobody on it and take nobody off', async () => {
      const group = await groupOf(await rooms(1));
      const householdId = await aHousehold(test);
      const { id } = await waits(group, householdId);
      const leave = { reason: 'no-longer-needed' };

      await test.as(test.cast.prestonOfficer).post(`/unit-groups/${group}/waiting`, { householdId }).expect(404);
      for (const stranger of [test.cast.prestonOfficer, test.cast.rowanManager]) {
        await test.as(stranger).post(`/unit-groups/${group}/waiting/${id}/leave`, leave).expect(404);
      }
      await test.as(test.cast.supportWorker).post(`/unit-groups/${group}/waiting`, { householdId }).expect(403);
      const other = await groupOf(await rooms(1));
      await officer().post(`/unit-groups/${other}/waiting/${id}/leave`, leave).expect(404);
      await officer().post(`/unit-groups/${group}/waiting/${id}/leave`, { reason: 'uncooperative' }).expect(400);
      expect(await inLine(group)).toEqual([householdId]);

      await officer().post(`/unit-groups/${group}/waiting/${id}/leave`, leave).expect(204);
      await officer().post(`/unit-groups/${group}/waiting/${id}/leave`, leave).expect(404);
      expect(await inLine(group)).toEqual([]);
    });
  });

  it('takes a household once, however often it is put on it at the same moment', async () => {
    const group = await groupOf(await rooms(1));
    const householdId = await aHousehold(test);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => officer().post(`/unit-groups/${group}/waiting`, { householdId })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('waiting-already');
    expect(await inLine(group)).toEqual([householdId]);
  });

  describe('when a unit becomes free', () => {
    it('gives the first whom it suits a turn, on the day on which it has been made ready', async () => {
      const [room] = (await rooms(1)) as [string];
      const stay = await livesIn(room);
      const group = await groupOf([room]);
      const tooMany = await recorded(officer(), aFamilyOfSix());
      const first = await aHousehold(test);
      const second = await aHousehold(test);
      for (const id of [tooMany.id, first, second]) await waits(group, id);
      await heard();
      expect(await turnFor(room)).toBeUndefined();

      await leaves(stay.id);
      await heard();
      expect(await turnFor(room)).toBeUndefined();
      await pass(2 * 24 * 60);

      expect(await turnFor(room)).toBe(first);
      expect(await tasksFor(first)).toMatchObject([
        {
          organisation_id: test.cast.organisations.blackpool,
          title: 'Offer a place from a waiting list',
          status: 'open',
          due_on: dayFromToday(test, 0),
        },
      ]);
      expect(await tasksFor(tooMany.id)).toEqual([]);
      expect(await tasksFor(second)).toEqual([]);
      expect(await inLine(group)).toEqual([tooMany.id, first, second]);
    });

    it('raises one task for one turn, whoever says how often that the unit is free', async () => {
      const [room] = (await rooms(1)) as [string];
      const group = await groupOf([room]);
      const [first, second] = [await aHousehold(test), await aHousehold(test)];
      await waits(group, first);
      await waits(group, second);
      const say = () => test.app.get(UnitOfWork).asSystem('test', () => test.app.get(WaitingTurns).offerToNext(room));
      await Promise.all([say(), say(), say(), say(), heard()]);

      expect(await tasksFor(first)).toHaveLength(1);
      expect(await tasksFor(second)).toEqual([]);
    });

    it('offers two free units to two households', async () => {
      const [one, two] = (await rooms(2)) as [string, string];
      const group = await groupOf([one, two]);
      const households = [await aHousehold(test), await aHousehold(test), await aHousehold(test)] as const;
      for (const id of households) await waits(group, id);
      await heard();

      expect([await turnFor(one), await turnFor(two)].sort()).toEqual([households[0], households[1]].sort());
      expect(await tasksFor(households[2])).toEqual([]);
    });

    it('passes over those who can come later, and comes to them on their day', async () => {
      const [room] = (await rooms(1)) as [string];
      const group = await groupOf([room]);
      const later = await aHousehold(test);
      await waits(group, later, { from: dayFromToday(test, 3) });
      await heard();
      expect(await turnFor(room)).toBeUndefined();
      await pass(3 * 24 * 60);
      expect(await turnFor(room)).toBe(later);
    });

    it('keeps apart households that must not meet', async () => {
      const [room, neighbour] = (await rooms(2)) as [string, string];
      const lives = await livesIn(neighbour);
      const group = await groupOf([room]);
      const [apart, next] = [await aHousehold(test), await aHousehold(test)];
      await test.rows(
        `insert into people.conflict (id, household_id, other_reference, organisation_id, recorded_at)
         select gen_random_uuid(), $1, h.reference, h.organisation_id, now() from people.household h where h.id = $2`,
        [apart, lives.householdId],
      );
      await waits(group, apart);
      await waits(group, next);
      await heard();
      expect(await turnFor(room)).toBe(next);
      expect(await inLine(group)).toEqual([apart, next]);
    });

    it('by the end of a closure, asks, too', async () => {
      const [room] = (await rooms(1)) as [string];
      const closed = await manager()
        .post(`/units/${room}/closures`, { reason: 'repairs', costBearer: 'provider', from: dayFromToday(test, 0) })
        .expect(201);
      const group = await groupOf([room]);
      const householdId = await aHousehold(test);
      await waits(group, householdId);
      await heard();
      expect(await turnFor(room)).toBeUndefined();
      await manager().delete(`/closures/${closed.body.id}`).expect(204);
      await heard();
      expect(await turnFor(room)).toBe(householdId);
    });

    it('goes to the next when the work on it is done without an offer', async () => {
      const [room] = (await rooms(1)) as [string];
      const group = await groupOf([room]);
      const [first, second] = [await aHousehold(test), await aHousehold(test)];
      await waits(group, first);
      await waits(group, second);
      await heard();
      const [task] = await tasksFor(first);
      await officer().post(`/tasks/${task?.id}/complete`).expect(200);
      await heard();
      expect(await turnFor(room)).toBe(second);
    });

    it('passes to the next by itself when nobody acts on it, and costs nobody a place in the list', async () => {
      const [room] = (await rooms(1)) as [string];
      const group = await groupOf([room]);
      const [first, second] = [await aHousehold(test), await aHousehold(test)];
      await waits(group, first);
      await waits(group, second);
      await heard();
      const { turn } = await waitingOf(first);
      expect(turn).toMatchObject({ unitId: room, passesAt: passesAt(dayFromToday(test, 0), 1).toISOString() });

      await pass(until(turn.passesAt) - 1);
      expect(await turnFor(room)).toBe(first);
      await pass(2);

      expect(await turnFor(room)).toBe(second);
      expect(await tasksFor(first)).toMatchObject([{ status: 'cancelled' }]);
      expect((await waitingOf(first)).turn).toBeNull();
      expect(await inLine(group)).toEqual([first, second]);
    });

    it('is nobody’s the moment it has passed, for whoever reads it or looks for the next before the queue does', async () => {
      const [room] = (await rooms(1)) as [string];
      const group = await groupOf([room]);
      const [first, second] = [await aHousehold(test), await aHousehold(test)];
      await waits(group, first);
      await waits(group, second);
      await heard();
      await test.rows(
        `update placements.waiting_turn set raised_at = raised_at - interval '9 days', passes_at = raised_at where unit_id = $1`,
        [room],
      );

      expect((await waitingOf(first)).turn).toBeNull();
      await test.app.get(UnitOfWork).asSystem('test', () => test.app.get(WaitingTurns).offerToNext(room));
      expect(await turnFor(room)).toBe(second);
    });

    it('does not pass while the household has been offered the unit and an answer is awaited', async () => {
      const [room] = (await rooms(1)) as [string];
      const group = await groupOf([room]);
      const [first, second] = [await aHousehold(test), await aHousehold(test)];
      await waits(group, first);
      await waits(group, second);
      await heard();
      const { turn } = await waitingOf(first);
      await pass(until(turn.passesAt) - 5);
      const offer = { ...(await anOffer(test, { householdId: first, unitId: room })), holdMinutes: 60 };
      await officer().post('/placements', offer).expect(201);

      await pass(10);
      expect(await turnFor(room)).toBe(first);
      expect((await waitingOf(first)).turn).toMatchObject({ unitId: room });
      await pass(60);
      expect(await turnFor(room)).toBe(second);
    });

    it('stands as long as the group’s provider says, and what has come keeps what held then', async () => {
      const [one, two] = (await rooms(2)) as [string, string];
      const group = await groupOf([one]);
      const [first, second] = [await aHousehold(test), await aHousehold(test)];
      await waits(group, first);
      await heard();
      const before = (await waitingOf(first)).turn.passesAt;

      await test.as(test.cast.larchManager).put(`/unit-groups/${group}/turns`, { turnWorkingDays: 3 }).expect(403);
      for (const turnWorkingDays of [0, 11, 1.5, '3', null]) {
        await manager().put(`/unit-groups/${group}/turns`, { turnWorkingDays }).expect(400);
      }
      const { body } = await manager().put(`/unit-groups/${group}/turns`, { turnWorkingDays: 3 }).expect(200);
      expect(body).toMatchObject({ turnWorkingDays: 3, version: 2 });
      await manager()
        .put(`/unit-groups/${group}/units`, { unitIds: [one, two] })
        .expect(200);
      await waits(group, second);
      await heard();

      expect((await waitingOf(first)).turn.passesAt).toBe(before);
      expect((await waitingOf(second)).turn.passesAt).toBe(passesAt(dayFromToday(test, 0), 3).toISOString());
    });

    it('that has passed leaves them their turn for another room that stands empty, also one of another list', async () => {
      const [one, two] = (await rooms(2)) as [string, string];
      const [first, second] = [await groupOf([one]), await groupOf([two])];
      const householdId = await aHousehold(test);
      await waits(first, householdId);
      await waits(second, householdId);
      await heard();
      // Of two workers that look at the two lists at once, one finds that it is their turn.
      const [theirs, other] = (await turnFor(one)) ? [one, two] : [two, one];
      expect([await turnFor(theirs), await turnFor(other)]).toEqual([householdId, undefined]);
      await pass(until(passesAt(dayFromToday(test, 0), 1).toISOString()) + 1);
      await heard();
      expect([await turnFor(theirs), await turnFor(other)]).toEqual([undefined, householdId]);
    });

    it('ends when somebody else has the room, and comes for another that stands empty', async () => {
      const [one, two] = (await rooms(2)) as [string, string];
      const householdId = await aHousehold(test);
      await waits(await groupOf([one, two]), householdId);
      await heard();
      const [theirs, other] = (await turnFor(one)) ? [one, two] : [two, one];
      await accepted(test, { unitId: theirs });
      await heard();
      expect([await turnFor(theirs), await turnFor(other)]).toEqual([undefined, householdId]);
    });

    it('ends when the room is closed, from today or from a day to come', async () => {
      for (const days of [0, 3]) {
        const [room] = (await rooms(1)) as [string];
        const householdId = await aHousehold(test);
        await waits(await groupOf([room]), householdId);
        await heard();
        expect(await turnFor(room)).toBe(householdId);
        await manager()
          .post(`/units/${room}/closures`, {
            reason: 'repairs',
            costBearer: 'provider',
            from: dayFromToday(test, days),
          })
          .expect(201);
        await heard();
        expect([await turnFor(room), (await tasksFor(householdId))[0]?.status]).toEqual([undefined, 'cancelled']);
      }
    });

    it('goes to the next when the first is taken off the list', async () => {
      const [room] = (await rooms(1)) as [string];
      const group = await groupOf([room]);
      const [first, second] = [await aHousehold(test), await aHousehold(test)];
      const { id } = await waits(group, first);
      await waits(group, second);
      await heard();
      await officer().post(`/unit-groups/${group}/waiting/${id}/leave`, { reason: 'their-own-choice' }).expect(204);
      await heard();
      expect(await turnFor(room)).toBe(second);
      expect(await tasksFor(first)).toMatchObject([{ status: 'cancelled' }]);
    });
  });

  describe('on which nobody is left whose turn it could be', () => {
    const rowan = () => test.cast.organisations.rowan;

    it('is the provider’s work, once, until somebody new has a turn', async () => {
      const [room] = (await rooms(1)) as [string];
      const group = await groupOf([room]);
      const first = await aHousehold(test);
      await waits(group, first);
      await heard();
      expect(await providersWork(room)).toEqual([]);
      await pass(until((await waitingOf(first)).turn.passesAt) + 1);
      await test.app.get(UnitOfWork).asSystem('test', () => test.app.get(WaitingTurns).offerToNext(room));

      expect(await turnFor(room)).toBeUndefined();
      expect(await providersWork(room)).toEqual([{ organisation_id: rowan(), status: 'open' }]);

      const second = await aHousehold(test);
      await waits(group, second);
      await heard();
      expect(await turnFor(room)).toBe(second);
      expect(await providersWork(room)).toMatchObject([{ status: 'done' }]);

      // When her turn, too, has passed, it is said again.
      await pass(until((await waitingOf(second)).turn.passesAt) + 1);
      expect(await providersWork(room)).toMatchObject([{ status: 'done' }, { status: 'open' }]);
      await accepted(test, { unitId: room });
      await heard();
      expect(await providersWork(room)).toMatchObject([{ status: 'done' }, { status: 'done' }]);
    });

    it('is the provider’s work when the unit suits none of them, and is looked at again when unit or household is other', async () => {
      const [small, full] = (await rooms(2)) as [string, string];
      const groups = [await groupOf([small]), await groupOf([full])] as const;
      const family = await recorded(officer(), aFamilyOfSix());
      for (const group of groups) await waits(group, family.id);
      await heard();
      for (const unit of [small, full]) {
        expect(await providersWork(unit)).toEqual([{ organisation_id: rowan(), status: 'open' }]);
      }

      const { headers } = await manager().get(`/units/${small}`).expect(200);
      await manager()
        .patch(`/units/${small}`, { bedspaces: 8, maxChildren: 6 })
        .set('If-Match', headers['etag'] as string)
        .expect(200);
      await heard();
      expect(await turnFor(small)).toBe(family.id);
      expect(await providersWork(small)).toMatchObject([{ status: 'done' }]);
      expect(await providersWork(full)).toMatchObject([{ status: 'open' }]);
    });

    it('is nobody’s work while the only one in line has a turn for another unit, or comes later', async () => {
      const [one, two] = (await rooms(2)) as [string, string];
      const group = await groupOf([one, two]);
      await waits(group, await aHousehold(test));
      await waits(group, await aHousehold(test), { from: dayFromToday(test, 9) });
      await heard();
      expect(await providersWork(one)).toEqual([]);
      expect(await providersWork(two)).toEqual([]);
    });
  });

  // Promise 11.
  describe('keeps everybody’s place, whatever they choose', () => {
    it('a no to an offer leaves them where they were, and the next unit is offered to them first', async () => {
      const [room, other] = (await rooms(2)) as [string, string];
      const neighbour = await livesIn(other);
      const group = await groupOf([room, other]);
      const [first, second] = [await aHousehold(test), await aHousehold(test)];
      const entry = await waits(group, first);
      await waits(group, second);
      await heard();
      const before = await officer().get(`/unit-groups/${group}/waiting`).expect(200);

      for (const reason of ['too-near-danger', 'not-right-for-the-children']) {
        const offer = await officer()
          .post('/placements', await anOffer(test, { householdId: first, unitId: room }))
          .expect(201);
        await move(test, offer.body.id as string, 'decline', { by: 'person', reason });
        await heard();
        expect((await officer().get(`/unit-groups/${group}/waiting`).expect(200)).body).toEqual(before.body);
      }
      // This room is the second household's turn now; the next one to become free is the first's again.
      expect(await turnFor(room)).toBe(second);
      await leaves(neighbour.id);
      await pass(5 * 24 * 60);
      expect(await turnFor(other)).toBe(first);
      expect((await listOf(group))[0]).toMatchObject({ id: entry.id, position: 1, householdId: first });
    });

    it('a hold that runs out leaves them where they were', async () => {
      const [room] = (await rooms(1)) as [string];
      const group = await groupOf([room]);
      const [first, second] = [await aHousehold(test), await aHousehold(test)];
      await waits(group, first);
      await waits(group, second);
      const offer = await officer()
        .post('/placements', await anOffer(test, { householdId: first, unitId: room }))
        .expect(201);
      await lapse(test, offer.body.id as string);
      await pass(3 * 60);
      expect(await inLine(group)).toEqual([first, second]);
    });

    it('a place takes them off every list, and puts them back where they stood if it comes to nothing', async () => {
      const [room, elsewhere] = (await rooms(2)) as [string, string];
      await livesIn(room);
      const groups = [await groupOf([room]), await groupOf([room, elsewhere])] as const;
      const [first, second] = [await aHousehold(test), await aHousehold(test)];
      for (const group of groups) for (const id of [first, second]) await waits(group, id);

      const placed = await accepted(test, { householdId: first });
      await heard();
      for (const group of groups) expect(await inLine(group)).toEqual([second]);
      const left = await test.rows(
        'select distinct left_reason from placements.waiting_entry where household_id = $1',
        [first],
      );
      expect(left).toEqual([{ left_reason: 'placed' }]);

      await move(test, placed.id, 'withdraw', { reason: 'circumstances-changed' });
      await heard();
      for (const group of groups) expect(await inLine(group)).toEqual([first, second]);
    });

    it('who was put on it again meanwhile has one place, the earlier one', async () => {
      const [room] = (await rooms(1)) as [string];
      await livesIn(room);
      const group = await groupOf([room]);
      const [first, second] = [await aHousehold(test), await aHousehold(test)];
      await waits(group, first);
      await waits(group, second);
      const placed = await accepted(test, { householdId: first });
      await heard();
      await waits(group, first);
      expect(await inLine(group)).toEqual([second, first]);
      await move(test, placed.id, 'not-arrived', {});
      await heard();
      expect(await inLine(group)).toEqual([first, second]);
    });
  });

  it('ends a turn when somebody else has the unit', async () => {
    const [room] = (await rooms(1)) as [string];
    const group = await groupOf([room]);
    const waiting = await aHousehold(test);
    await waits(group, waiting);
    await heard();
    expect(await turnFor(room)).toBe(waiting);

    await accepted(test, { unitId: room });
    await heard();
    expect(await turnFor(room)).toBeUndefined();
    expect(await tasksFor(waiting)).toMatchObject([{ status: 'cancelled' }]);
    expect(await inLine(group)).toEqual([waiting]);
  });

  it('is left, of those it moved into, by a household that is transferred', async () => {
    const [room, other] = (await rooms(2)) as [string, string];
    const stay = await livesIn(other);
    const [into, elsewhere] = [await groupOf([room]), await groupOf([other])];
    await waits(into, stay.householdId);
    await waits(elsewhere, stay.householdId);
    await officer()
      .post(`/placements/${stay.id}/transfer`, { unitId: room, at: dayFromToday(test, 0), reason: 'safety' })
      .expect(201);
    await heard();
    expect(await inLine(into)).toEqual([]);
    expect(await inLine(elsewhere)).toEqual([stay.householdId]);
  });

  function aFamilyOfSix() {
    const child = (key: string) => ({
      ...{
        key,
        givenName: key,
        familyName: 'Marsh',
        dateOfBirth: '2018-01-01',
        sex: 'female',
        relationshipToLead: 'child',
      },
    });
    const lead = (aWomanAlone()['members'] as object[])[0]!;
    return { members: [lead, ...['a', 'b', 'c', 'd', 'e'].map(child)] };
  }
});

describe('what a waiting list hears late', () => {
  let test: TestApp;
  let room: string;
  let group: string;
  beforeEach(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    room = await aRoom(test);
    const body = { name: 'Family rooms', unitIds: [room] };
    group = (await test.as(test.cast.rowanManager).post('/unit-groups', body).expect(201)).body.id as string;
  });
  afterEach(() => test.close());

  const hears = (what: (jobs: WaitingListJobs) => Promise<unknown>) =>
    test.app.get(UnitOfWork).asSystem('test', () => what(test.app.get(WaitingListJobs)));
  const waits = async () => {
    const householdId = await aHousehold(test);
    await test.as(test.cast.officer).post(`/unit-groups/${group}/waiting`, { householdId }).expect(201);
    return householdId;
  };
  const closes = async (days: number) => {
    const closure = { reason: 'repairs', costBearer: 'provider', from: dayFromToday(test, days) };
    const { body } = await test.as(test.cast.rowanManager).post(`/units/${room}/closures`, closure).expect(201);
    return body.id as string;
  };
  const passes = (days: number) =>
    test
      .as(test.cast.administrator)
      .post('/clock', { now: `${dayFromToday(test, days)}T09:00:00Z` })
      .expect(200);
  const inLine = () =>
    test.rows('select household_id as id from placements.waiting_entry where left_at is null order by joined_at');
  const turns = () =>
    test.rows(
      `select e.household_id as id, k.status as task from placements.waiting_turn t
         join placements.waiting_entry e on e.id = t.entry_id join tasks.task k on k.id = t.task_id
        where t.ended_at is null`,
    );
  const leaving = () => ({ departedAt: dayFromToday(test, 0), reason: 'planned-move-on', destination: 'owner' });

  it('takes a household off it that has moved on since from the place that it got', async () => {
    const householdId = await waits();
    const first = await arrived(test, { householdId });
    const body = { unitId: await aRoom(test), at: dayFromToday(test, 0), reason: 'safety' };
    const moved = await test.as(test.cast.officer).post(`/placements/${first.id}/transfer`, body).expect(201);

    await hears((jobs) => jobs.moved({ closedId: first.id, openedId: moved.body.opened.id }));
    await hears((jobs) => jobs.placed({ placementId: first.id }));
    expect(await inLine()).toEqual([]);
  });

  it('gives nobody a turn for a room that is closed at that instant', async () => {
    await waits();
    const gate = await Gate.before(test.database, 'insert', 'placements.waiting_turn');
    const looked = hears((jobs) => jobs.offerUnit({ unitId: room }));
    await gate.isReached();
    await closes(0);
    const closed = hears((jobs) => jobs.closed({ unitId: room }));
    const waiting = `select 1 from pg_locks where not granted and locktype <> 'advisory'`;
    await Promise.race([closed, until('the closure waits', async () => (await test.rows(waiting)).length > 0)]);
    await gate.open();
    await Promise.all([looked, closed]);

    expect(await turns()).toEqual([]);
    expect(await test.rows(`select status from tasks.task where kind = 'offer-from-waiting-list'`)).toEqual([
      { status: 'cancelled' },
    ]);
  });

  it('gives a turn again that a closure ended, when that is called off before its day', async () => {
    const householdId = await waits();
    await hears((jobs) => jobs.offerUnit({ unitId: room }));
    const closureId = await closes(3);
    await hears((jobs) => jobs.closed({ unitId: room }));
    expect(await turns()).toEqual([]);

    await test.as(test.cast.rowanManager).delete(`/closures/${closureId}`).expect(204);
    await hears((jobs) => jobs.reopened({ unitId: room }));
    expect(await turns()).toEqual([{ id: householdId, task: 'open' }]);
  });

  it('gives a turn again that ended because others were to have the room, when they do not come', async () => {
    const householdId = await waits();
    await hears((jobs) => jobs.offerUnit({ unitId: room }));
    const others = await accepted(test, { unitId: room });
    await hears((jobs) => jobs.placed({ placementId: others.id }));
    expect(await turns()).toEqual([]);

    await move(test, others.id, 'withdraw', { reason: 'circumstances-changed' });
    await hears((jobs) => jobs.cameToNothing({ placementId: others.id }));
    expect(await turns()).toEqual([{ id: householdId, task: 'open' }]);
  });

  it('takes no turn away that came when those who had the unit had left it', async () => {
    const stay = await arrived(test, { unitId: room, expectedTo: undefined });
    const householdId = await waits();
    await move(test, stay.id, 'depart', leaving());
    await passes(5);
    await hears((jobs) => jobs.left({ placementId: stay.id }));
    expect(await turns()).toEqual([{ id: householdId, task: 'open' }]);

    await hears((jobs) => jobs.placed({ placementId: stay.id }));
    expect(await turns()).toEqual([{ id: householdId, task: 'open' }]);
  });

  it('takes no turn away that came after the offer that has come to nothing', async () => {
    const householdId = await waits();
    const offer = await offered(test, { householdId, unitId: room });
    await move(test, offer.id, 'decline', { by: 'person', reason: 'too-near-danger' });
    const stay = await arrived(test, { unitId: room, expectedTo: undefined });
    await move(test, stay.id, 'depart', leaving());
    await passes(5);
    await hears((jobs) => jobs.left({ placementId: stay.id }));

    await hears((jobs) => jobs.cameToNothing({ placementId: offer.id }));
    expect(await turns()).toEqual([{ id: householdId, task: 'open' }]);
  });
});
