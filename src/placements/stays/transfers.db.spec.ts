import { aRefuge, aRefugeRoom, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import {
  accepted,
  aHousehold,
  aRoom,
  arrived,
  claimsOf,
  move,
  offered,
  type Placed,
  tasksOf,
} from '../../../test/factories/placements.js';
import { Strikes } from '../../../test/support/strikes.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const TOUCHED = [
  'placements.placement',
  'availability.unit_occupancy',
  'availability.unit_change',
  'tasks.task',
  'audit.entry',
  'platform.outbox',
  'platform.idempotent_answer',
];

describe('a transfer', () => {
  let test: TestApp;
  let larchRoom: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  beforeEach(async () => {
    larchRoom = (await aRefugeRoom(test.as(test.cast.larchManager), test.cast.organisations.larch)).id;
  });
  afterAll(() => test.close());

  const living = async (): Promise<Placed> => {
    const { id } = await accepted(test, { from: '2026-03-03', expectedTo: '2026-04-09' });
    return move(test, id, 'arrive', { arrivedAt: '2026-03-03T15:00:00Z' });
  };
  const to = (unitId: string, at = '2026-03-10T08:30:00Z') => ({ unitId, at, reason: 'location-compromised' });
  const transfer = (id: string, body: object, who = test.cast.officer, headers = {}) =>
    test.as(who).post(`/placements/${id}/transfer`, body, headers);

  it('ends one stay and begins the other on the same day, keeping the day they are expected to leave', async () => {
    const placement = await living();
    const { body } = await transfer(placement.id, to(larchRoom)).expect(201);

    expect(body.closed).toMatchObject({
      id: placement.id,
      status: 'transferred',
      departedAt: '2026-03-10T08:30:00.000Z',
      reason: 'location-compromised',
    });
    expect(body.opened).toMatchObject({
      householdId: placement.householdId,
      unitId: larchRoom,
      providerId: test.cast.organisations.larch,
      status: 'arrived',
      from: '2026-03-10',
      expectedTo: '2026-04-09',
      arrivedAt: '2026-03-10T08:30:00.000Z',
      agreed: { provider: true, person: true },
      version: 1,
    });
    expect(await claimsOf(test, placement.id)).toEqual([
      { kind: 'stay', during: '["2026-03-03 00:00:00+00","2026-03-10 00:00:00+00")' },
      { kind: 'turnaround', during: '["2026-03-10 00:00:00+00","2026-03-12 00:00:00+00")' },
    ]);
    expect(await claimsOf(test, body.opened.id)).toEqual([
      { kind: 'stay', during: '["2026-03-10 00:00:00+00","2026-04-08 23:00:00+00")' },
      { kind: 'turnaround', during: '["2026-04-08 23:00:00+00","2026-04-10 23:00:00+00")' },
    ]);
    expect(await tasksOf(test, body.opened.id)).toEqual([
      expect.objectContaining({ organisation_id: test.cast.organisations.larch, kind: 'receive-transfer' }),
    ]);
  });

  it('says on whose side the old stay ended, and keeps with the new one why it is out of the area', async () => {
    const placement = await living();
    const body = { ...to(larchRoom), outOfAreaReason: 'safety' };
    const { closed, opened } = (await transfer(placement.id, body, test.cast.rowanManager).expect(201)).body;
    expect(closed).toMatchObject({ endedBy: 'provider', outOfAreaReason: null, newBookingNeeded: null });
    expect(opened).toMatchObject({ endedBy: null, outOfAreaReason: 'safety', target: null });
  });

  it('may come on the day they arrived, and leaves the first unit a stay of no nights', async () => {
    const { id } = await arrived(test);
    const { body } = await transfer(id, to(larchRoom, '2026-03-10')).expect(201);
    expect([body.closed.status, body.opened.status]).toEqual(['transferred', 'arrived']);
    expect((await claimsOf(test, id)).map((claim) => claim.kind)).toEqual(['turnaround']);
    expect((await claimsOf(test, body.opened.id)).map((claim) => claim.kind)).toEqual(['stay', 'turnaround']);
  });

  it('never tells the old provider where they went, whoever moved them', async () => {
    const { id, householdId } = await arrived(test);
    const { body } = await transfer(id, to(larchRoom), test.cast.rowanManager).expect(201);

    await test.as(test.cast.rowanManager).get(`/placements/${body.opened.id}`).expect(404);
    await test.as(test.cast.rowanManager).get(`/households/${householdId}`).expect(404);
    await test.as(test.cast.rowanManager).get(`/households/${householdId}/placements`).expect(404);
    const old = await test.as(test.cast.rowanManager).get(`/placements/${id}`).expect(200);
    expect(JSON.stringify(old.body)).not.toContain(body.opened.id);
    expect(JSON.stringify(old.body)).not.toContain(larchRoom);
    await test.as(test.cast.larchManager).get(`/households/${householdId}`).expect(200);
  });

  it('gives the first answer again for the same key, and moves them once', async () => {
    const { id, householdId } = await arrived(test);
    const key = { 'Idempotency-Key': 'one-move' };
    const first = await transfer(id, to(larchRoom), test.cast.officer, key).expect(201);
    const again = await transfer(id, to(larchRoom), test.cast.officer, key).expect(201);
    expect(again.body).toEqual(first.body);
    expect(await test.rows('select 1 from placements.placement where household_id = $1', [householdId])).toHaveLength(
      2,
    );
  });

  it('lets two households change places only through a free room, even when all ask at once', async () => {
    const [one, other] = [await living(), await living()];
    const answers = await Promise.all([
      transfer(one.id, to(other.unitId)),
      transfer(other.id, to(one.unitId)),
      transfer(one.id, to(larchRoom)),
    ]);
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 409)).toHaveLength(2);
  });

  it('refuses a unit that is taken, with alternatives, and leaves them where they are', async () => {
    await offered(test, { unitId: larchRoom });
    await aRoom(test);
    const { id } = await arrived(test);
    await refusedWithoutTrace(id, to(larchRoom), 409, 'unit-not-available', (body) =>
      expect(body['alternatives']).toEqual(
        expect.arrayContaining([expect.objectContaining({ reasons: expect.anything() })]),
      ),
    );
  });

  it('refuses a unit that does not suit them, the unit they live in, and days that cannot be', async () => {
    const { id, unitId } = await living();
    const preston = await premisesOf(
      test.as(test.cast.larchManager),
      aRefuge(test.cast.organisations.larch, { localAuthorityCode: 'E07000123' }),
    );
    const unsafe = await confirmedUnitIn(test.as(test.cast.larchManager), preston.id);

    await refusedWithoutTrace(id, to(unsafe.id), 422, 'unit-unsuitable', (body) =>
      expect(body['errors']).toEqual([expect.objectContaining({ code: 'unsafe-area' })]),
    );
    await refusedWithoutTrace(id, to(unitId), 422, 'unit-unsuitable');
    await refusedWithoutTrace(id, to(larchRoom, '2026-03-11'), 422, 'in-the-future');
    await refusedWithoutTrace(id, to(larchRoom, '2026-03-02'), 422, 'before-arrival');
    await refusedWithoutTrace(id, { ...to(larchRoom), reason: 'chaotic' }, 422, 'blaming-words');
    await refusedWithoutTrace(id, to('0190a000-0000-7000-8000-000000000000'), 404, 'not-found');
  });

  it('refuses when they have agreed to be somewhere else in that time', async () => {
    const householdId = await aHousehold(test);
    const { id } = await accepted(test, { householdId, from: '2026-03-03', expectedTo: '2026-03-08' });
    await move(test, id, 'arrive', { arrivedAt: '2026-03-03' });
    await accepted(test, { householdId, from: '2026-03-16', expectedTo: '2026-03-20' });

    // They have stayed past the expected day, so that nothing says when they would leave the new unit.
    await refusedWithoutTrace(id, to(larchRoom), 409, 'household-already-placed');
  });

  it('leaves nothing of itself when a fault strikes, whichever row it strikes at', async () => {
    const { id, householdId, unitId } = await living();
    const before = await everything(householdId, [unitId, larchRoom]);
    const key = { 'Idempotency-Key': 'struck-and-tried-again' };
    const strikes = await Strikes.at(test, TOUCHED);

    const struck = await strikes.everywhere(
      async () => {
        const response = await transfer(id, to(larchRoom), test.cast.officer, key);
        if (response.status === 201) return true;
        expect([response.status, response.body.code]).toEqual([500, 'unexpected']);
        return false;
      },
      async () => expect(await everything(householdId, [unitId, larchRoom])).toEqual(before),
    );
    await strikes.clear();

    // At least: the new placement, its hold, turnaround and stay, both halves of the swap, the end of the old stay, its
    // turnaround, the task, its audit rows and its answer.
    expect(struck).toBeGreaterThan(12);
    expect(
      await test.rows('select status from placements.placement where household_id = $1 order by created_at', [
        householdId,
      ]),
    ).toEqual([{ status: 'transferred' }, { status: 'arrived' }]);
  });

  async function refusedWithoutTrace(
    id: string,
    body: { unitId: string; at: string; reason: string },
    status: number,
    code: string,
    more: (answer: Record<string, unknown>) => void = () => undefined,
  ): Promise<void> {
    const [row] = await test.rows<{ household: string; unit: string }>(
      'select household_id as household, unit_id as unit from placements.placement where id = $1',
      [id],
    );
    const units = [row?.unit ?? '', body.unitId];
    const before = await everything(row?.household ?? '', units);
    const response = await transfer(id, body);
    expect([response.status, response.body.code]).toEqual([status, code]);
    more(response.body);
    expect(await everything(row?.household ?? '', units)).toEqual(before);
  }

  async function everything(householdId: string, unitIds: string[]) {
    return {
      placements: await test.rows('select * from placements.placement where household_id = $1 order by id', [
        householdId,
      ]),
      claims: await test.rows('select * from availability.unit_occupancy where unit_id = any ($1) order by id', [
        unitIds,
      ]),
      versions: await test.rows('select * from availability.unit_change where unit_id = any ($1) order by unit_id', [
        unitIds,
      ]),
      tasks: await test.rows(`select count(*) from tasks.task`),
      calls: await test.rows(`select count(*) from platform.outbox`),
      done: await test.rows(`select count(*) from audit.entry where outcome = 'done'`),
    };
  }
});
