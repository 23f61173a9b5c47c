// @ts-nocheck
import { aRefuge, aRefugeRoom, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import { recorded } from '../../../test/factories/households.js';
import { accepted, anOffer, arrived, offered } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const ABSENT = '0190a000-0000-7000-8000-000000000000';
const REPAIRS = { reason: 'maintenance-repairs', costBearer: 'landlord', from: '2026-03-10' };

describe('closing', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);
  const officer = () => test.as(test.cast.officer);
  const aRoom = async () => (await aRefugeRoom(manager(), test.cast.organisations.rowan)).id;
  const aHouse = async (rooms = 3) => {
    const { id } = await premisesOf(manager(), aRefuge(test.cast.organisations.rowan));
    const units: string[] = [];
    for (let n = 0; n < rooms; n += 1) units.push((await confirmedUnitIn(manager(), id)).id);
    return { id, units };
  };
  const status = async (id: string | undefined) => (await manager().get(`/units/${id}`)).body.status;
  const claimsOf = (unitId: string | undefined) =>
    test.rows<{ from: Date; to: Date | null }>(
      `select lower(during) as from, upper(during) as to from availability.unit_occupancy where unit_id = $1 order by 1`,
      [unitId],
    );

  describe('is checked beforehand', () => {
    it('and the check says what is in the way, never whose it is', async () => {
      const { id, unitId } = await arrived(test, { from: '2026-03-10', expectedTo: '2026-03-20' });
      const reference = (await manager().get(`/units/${unitId}`)).body.reference;
      const { body, text } = await manager().get(`/units/${unitId}/closure-check?from=2026-03-15`).expect(200);

      expect(body).toEqual({
        clear: false,
        blockedBy: [
          { unitId, unitReference: reference, kind: 'stay', from: '2026-03-10', until: '2026-03-20' },
          { unitId, unitReference: reference, kind: 'turnaround', from: '2026-03-20', until: '2026-03-24' },
        ],
      });
      expect(text).not.toContain(id);
      const later = await manager().get(`/units/${unitId}/closure-check?from=2026-03-24`).expect(200);
      expect(later.body).toEqual({ clear: true, blockedBy: [] });
    });

    it('and a household that has not left is in the way of everything that follows', async () => {
      const { id, unitId } = await accepted(test, { from: '2026-03-01', expectedTo: '2026-03-11' });
      await officer().post(`/placements/${id}/arrive`, { arrivedAt: '2026-03-01' }).expect(200);
      await test.rows(
        `update availability.unit_occupancy set during = tstzrange(lower(during), '2026-03-10T00:00Z') where unit_id = $1 and kind = 'stay'`,
        [unitId],
      );
      const path = `/units/${unitId}/closure-check?from=2026-03-20&to=2026-03-25`;
      const { body } = await manager().get(path).expect(200);
      expect(body.blockedBy).toMatchObject([{ kind: 'stay', from: '2026-03-01', until: null }]);
      await manager()
        .post(`/units/${unitId}/closures`, { ...REPAIRS, from: '2026-03-20', to: '2026-03-25' })
        .expect(409);
    });

    it('for whole premises, unit by unit', async () => {
      const { id, units } = await aHouse();
      await offered(test, { unitId: units[1], from: '2026-03-12', expectedTo: '2026-03-14' });
      await manager()
        .post(`/units/${units[2]}/closures`, { ...REPAIRS, from: '2026-04-01', to: '2026-04-02' })
        .expect(201);
      const { body } = await manager().get(`/premises/${id}/closure-check?from=2026-03-10`).expect(200);
      expect(body.blockedBy.map(({ unitId, kind }: { unitId: string; kind: string }) => [unitId, kind])).toEqual([
        [units[1], 'hold'],
        [units[1], 'turnaround'],
        [units[2], 'closure'],
      ]);
      const clear = await manager().get(`/premises/${id}/closure-check?from=2026-03-20&to=2026-04-01`).expect(200);
      expect(clear.body).toEqual({ clear: true, blockedBy: [] });
    });

    it("by the provider's own staff alone", async () => {
      const { id, units } = await aHouse(1);
      for (const path of [`/units/${units[0]}`, `/premises/${id}`]) {
        await test.as(test.cast.larchManager).get(`${path}/closure-check?from=2026-03-10`).expect(403);
        await officer().get(`${path}/closure-check?from=2026-03-10`).expect(403);
        await test.as(test.cast.rowanWorker).get(`${path}/closure-check?from=2026-03-10`).expect(403);
        await manager().get(`${path}/closure-check`).expect(400);
        const wrongWay = await manager().get(`${path}/closure-check?from=2026-03-10&to=2026-03-10`).expect(422);
        expect(wrongWay.body.code).toBe('to-before-from');
      }
      await manager().get(`/units/${ABSENT}/closure-check?from=2026-03-10`).expect(404);
      await manager().get(`/premises/${ABSENT}/closure-check?from=2026-03-10`).expect(404);
    });
  });

  describe('whole premises', () => {
    it('closes every unit, and opens every unit again', async () => {
      const { id, units } = await aHouse();
      const { body } = await manager()
        .post(`/premises/${id}/closures`, { ...REPAIRS, to: '2026-03-20' })
        .expect(201);
      expect(body).toMatchObject({
        premisesId: id,
        reason: 'maintenance-repairs',
        from: '2026-03-10',
        to: '2026-03-20',
      });
      expect(body.closures.map(({ unitId }: { unitId: string }) => unitId).sort()).toEqual([...units].sort());
      for (const unit of units) expect(await status(unit)).toBe('closed');

      // One room is ready sooner.
      await manager().delete(`/closures/${body.closures[0].id}`).expect(204);
      await test.as(test.cast.larchManager).delete(`/premises-closures/${body.id}`).expect(404);
      await officer().delete(`/premises-closures/${body.id}`).expect(404);
      await manager().delete(`/premises-closures/${body.id}`).expect(204);
      for (const unit of units) expect(await status(unit)).toBe('available');
      await manager().delete(`/premises-closures/${body.id}`).expect(404);
    });

    it('closes all or nothing, and says what is in the way', async () => {
      const { id, units } = await aHouse();
      await accepted(test, { unitId: units[1], from: '2026-03-12', expectedTo: '2026-03-14' });
      const response = await manager().post(`/premises/${id}/closures`, REPAIRS).expect(409);

      expect(response.body.code).toBe('premises-not-empty');
      expect(response.body.blockedBy).toMatchObject([
        { unitId: units[1], kind: 'hold', from: '2026-03-12', until: '2026-03-14' },
        { unitId: units[1], kind: 'turnaround' },
      ]);
      expect(await claimsOf(units[0])).toEqual([]);
      expect(await test.rows('select 1 from availability.premises_closure where premises_id = $1', [id])).toEqual([]);
      expect(await test.rows('select 1 from availability.closure where unit_id = any($1)', [units])).toEqual([]);
    });

    it.each([
      ['a day back that is not after the first', { to: '2026-03-10' }, 422, 'to-before-from'],
      ['a reason that blames', { reason: 'difficult-family' }, 422, 'blaming-words'],
      ['no reason', { reason: '' }, 400, 'invalid-input'],
    ])('refuses %s', async (_, change, expected, code) => {
      const { id } = await aHouse(1);
      const { body } = await manager()
        .post(`/premises/${id}/closures`, { ...REPAIRS, ...change })
        .expect(expected);
      expect(body.code).toBe(code);
    });

    it('refuses premises without a unit, and those of others', async () => {
      const { id } = await premisesOf(manager(), aRefuge(test.cast.organisations.rowan));
      expect((await manager().post(`/premises/${id}/closures`, REPAIRS).expect(422)).body.code).toBe('no-units');
      await test.as(test.cast.larchManager).post(`/premises/${id}/closures`, REPAIRS).expect(403);
      await test.as(test.cast.administrator).post(`/premises/${id}/closures`, REPAIRS).expect(403);
      await manager().post(`/premises/${ABSENT}/closures`, REPAIRS).expect(404);
    });
  });

  describe('the day on which a unit is back', () => {
    it('can be moved, be taken back, and be put off for good', async () => {
      const unitId = await aRoom();
      const { body } = await manager()
        .post(`/units/${unitId}/closures`, { ...REPAIRS, to: '2026-03-20' })
        .expect(201);
      const move = (to: string | null) => manager().patch(`/closures/${body.id}`, { to });

      expect((await move('2026-03-25').expect(200)).body).toEqual({ ...body, to: '2026-03-25' });
      expect(await claimsOf(unitId)).toMatchObject([{ to: new Date('2026-03-25T00:00:00Z') }]);
      await move('2026-03-12').expect(200);
      expect(await claimsOf(unitId)).toMatchObject([{ to: new Date('2026-03-12T00:00:00Z') }]);
      await officer()
        .post('/placements', await anOffer(test, { unitId, from: '2026-03-12', expectedTo: '2026-03-14' }))
        .expect(201);

      expect((await move('2026-03-13').expect(409)).body.code).toBe('unit-not-available');
      expect((await move(null).expect(409)).body.code).toBe('unit-not-available');
      expect((await move('2026-03-10').expect(422)).body.code).toBe('to-before-from');
      await manager().patch(`/closures/${body.id}`, {}).expect(400);
      await manager().patch(`/closures/${body.id}`, { to: 'soon' }).expect(400);
      const listed = await manager().get(`/units/${unitId}/closures`).expect(200);
      expect(listed.body.items).toEqual([{ ...body, to: '2026-03-12', endedAt: null, premisesClosureId: null }]);
    });

    it('may be unknown after all', async () => {
      const unitId = await aRoom();
      const { body } = await manager()
        .post(`/units/${unitId}/closures`, { ...REPAIRS, to: '2026-03-20' })
        .expect(201);
      await manager().patch(`/closures/${body.id}`, { to: null }).expect(200);
      expect(await claimsOf(unitId)).toMatchObject([{ to: null }]);
    });

    it('does not wait for an offer that has lapsed', async () => {
      const unitId = await aRoom();
      const { body } = await manager()
        .post(`/units/${unitId}/closures`, { ...REPAIRS, from: '2026-03-11', to: '2026-03-12' })
        .expect(201);
      await offered(test, { unitId, from: '2026-03-20', expectedTo: '2026-03-22' });
      await manager().patch(`/closures/${body.id}`, { to: '2026-03-21' }).expect(409);
      await test.rows(
        `update availability.unit_occupancy set lapses_at = '2026-03-10T08:59:00Z' where unit_id = $1 and kind <> 'closure'`,
        [unitId],
      );
      await manager().patch(`/closures/${body.id}`, { to: '2026-03-21' }).expect(200);
    });

    it("is the provider's to say, while the closure goes on", async () => {
      const unitId = await aRoom();
      const { body } = await manager().post(`/units/${unitId}/closures`, REPAIRS).expect(201);
      for (const stranger of [test.cast.larchManager, test.cast.officer, test.cast.administrator]) {
        await test.as(stranger).patch(`/closures/${body.id}`, { to: '2026-04-01' }).expect(404);
        await test.as(stranger).get(`/units/${unitId}/closures`).expect(403);
      }
      await manager().get(`/units/${ABSENT}/closures`).expect(404);
      await manager().delete(`/closures/${body.id}`).expect(204);
      await manager().patch(`/closures/${body.id}`, { to: '2026-04-01' }).expect(404);
    });
  });

  it('can be for days to come: until then the unit can be let', async () => {
    const unitId = await aRoom();
    await manager()
      .post(`/units/${unitId}/closures`, { ...REPAIRS, from: '2026-04-01', to: '2026-04-10' })
      .expect(201);
    expect(await status(unitId)).toBe('available');
    await officer()
      .post('/placements', await anOffer(test, { unitId, from: '2026-03-10', expectedTo: '2026-03-20' }))
      .expect(201);
  });

  it('lists the closures of a unit page by page, the latest first', async () => {
    const unitId = await aRoom();
    for (const [from, to] of [
      ['2026-05-01', '2026-05-02'],
      ['2026-04-01', '2026-04-02'],
      ['2026-06-01', '2026-06-02'],
    ]) {
      await manager()
        .post(`/units/${unitId}/closures`, { ...REPAIRS, from, to })
        .expect(201);
    }
    const first = await manager().get(`/units/${unitId}/closures?limit=2`).expect(200);
    const second = await manager().get(`/units/${unitId}/closures?limit=2&cursor=${first.body.nextCursor}`).expect(200);
    const days = [...first.body.items, ...second.body.items].map(({ from }: { from: string }) => from);
    expect([days, second.body.nextCursor]).toEqual([['2026-06-01', '2026-05-01', '2026-04-01'], null]);
  });

  it('and offering at the same time: one of them wins, every time', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id, units } = await aHouse(3);
      const households = await Promise.all(units.map(() => recorded(officer())));
      const nights = { from: '2026-03-10', expectedTo: '2026-03-12' };
      const [closed, ...offers] = await Promise.all([
        manager().post(`/premises/${id}/closures`, REPAIRS),
        ...units.map((unitId, n) =>
          officer().post('/placements', { householdId: households[n]?.id, unitId, ...nights }),
        ),
      ]);
      const won = offers.filter((offer) => offer?.status === 201).length;
      expect([201, 409]).toContain(closed?.status);
      expect(won).toBe(closed?.status === 201 ? 0 : won);
      if (closed?.status !== 201) expect(won).toBeGreaterThan(0);
      const closures = await test.rows(
        `select 1 from availability.unit_occupancy where unit_id = any($1) and kind = 'closure'`,
        [units],
      );
      expect(closures).toHaveLength(closed?.status === 201 ? 3 : 0);
    }
  });

  it('twice at the same time closes once', async () => {
    const { id, units } = await aHouse(4);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => manager().post(`/premises/${id}/closures`, REPAIRS)),
    );
    expect(answers.map(({ status: code }) => code).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    for (const unit of units) expect(await claimsOf(unit)).toHaveLength(1);
  });
});

describe('turnaround', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  it('is working days after the departure, and moves with it', async () => {
    const { id, unitId } = await arrived(test, { from: '2026-03-10', expectedTo: '2026-03-18' });
    const turnaround = async () =>
      (
        await test.rows<{ from: string; to: string }>(
          `select lower(during)::date::text as from, upper(during)::date::text as to
             from availability.unit_occupancy where unit_id = $1 and kind = 'turnaround'`,
          [unitId],
        )
      ).map(({ from, to }) => [from, to]);
    expect(await turnaround()).toEqual([['2026-03-18', '2026-03-20']]);

    const officer = test.as(test.cast.officer);
    await officer.post(`/placements/${id}/extend`, { expectedTo: '2026-03-20', reason: 'move-on-delayed' }).expect(200);
    // A Friday: the working day after it is a Monday, and the unit is ready on Tuesday.
    expect(await turnaround()).toEqual([['2026-03-20', '2026-03-24']]);

    await test.as(test.cast.administrator).post('/clock', { now: '2026-03-14T12:00:00Z' }).expect(200);
    await officer
      .post(`/placements/${id}/depart`, {
        departedAt: '2026-03-14',
        reason: 'planned-move-on',
        destination: 'rental-social',
      })
      .expect(200);
    expect(await turnaround()).toEqual([['2026-03-14', '2026-03-17']]);
  });
});
