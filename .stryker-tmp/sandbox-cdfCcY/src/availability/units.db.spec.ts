// @ts-nocheck
import { aFamilyRoom, aHotel, aRefuge, aRefugeRoom, premisesOf, unitIn } from '../../test/factories/accommodation.js';
import { recorded } from '../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { unitReconfigured } from '../accommodation/accommodation.events.js';
import { JobRegistry } from '../platform/jobs/job-registry.js';

describe('units', () => {
  let test: TestApp;
  let premisesId: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    premisesId = (await premisesOf(manager(), aRefuge(test.cast.organisations.rowan))).id;
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);
  const stored = async (id: string) => (await test.rows('select * from accommodation.unit where id = $1', [id]))[0];

  it('are answered as they will be read', async () => {
    const added = await manager()
      .post(`/premises/${premisesId}/units`, aFamilyRoom({ reference: 'Room 1', oldestBoyAge: null }))
      .expect(201);

    expect(added.body).toEqual({
      id: expect.any(String),
      reference: 'Room 1',
      premisesId,
      category: 'refuge',
      provider: { id: test.cast.organisations.rowan, name: 'Rowan Refuge' },
      providerType: 'registered-charity',
      domesticAbuseObjects: true,
      localAuthorityCode: 'E06000009',
      status: 'available',
      vacant: true,
      freshness: 'unknown',
      confirmedAt: null,
      standardsUntil: null,
      countsAsRelevantAccommodation: true,
      relevantAccommodationReason: expect.any(String),
      bedspaces: 2,
      cots: 1,
      bedrooms: null,
      selfContained: false,
      shares: [],
      wheelchair: false,
      stepFree: false,
      carerSpace: false,
      womenOnly: false,
      menOnly: false,
      leadAgeFrom: null,
      leadAgeTo: null,
      maxChildren: 3,
      oldestBoyAge: null,
      acceptsNeeds: ['alcohol', 'mental-health'],
      supportLevels: {},
      noRecourse: 'no',
      pets: 0,
      languages: [],
      byAndFor: null,
      staffed: null,
      security: [],
      takesFromOwnArea: null,
      outOfHours: false,
      takingReferrals: true,
      version: 1,
    });
    const read = await test.as(test.cast.officer).get(`/units/${added.body.id}`).expect(200);
    expect(read.body).toEqual(added.body);
    expect(read.headers['etag']).toBe('"1"');
  });

  const EVERYTHING = {
    bedrooms: 2,
    shares: ['kitchen', 'entrance'],
    carerSpace: true,
    womenOnly: true,
    leadAgeFrom: 18,
    leadAgeTo: 25,
    noRecourse: 'with-funding',
    supportLevels: { alcohol: 'medium', 'mental-health': 'high' },
    languages: ['en', 'pl'],
    byAndFor: 'young-women',
    staffed: '24-hours',
    security: ['cctv', 'panic-buttons'],
    takesFromOwnArea: false,
    outOfHours: true,
  };

  it('say everything that decides whom they suit, when they are added and later', async () => {
    const shown = { ...EVERYTHING, acceptsNeeds: ['alcohol', 'mental-health', 'no-recourse-to-public-funds'] };
    const added = await manager().post(`/premises/${premisesId}/units`, aFamilyRoom(EVERYTHING)).expect(201);
    expect(added.body).toMatchObject(shown);

    const { id } = await unitIn(manager(), premisesId);
    const changed = await manager().patch(`/units/${id}`, EVERYTHING, { 'If-Match': '"1"' }).expect(200);
    expect(changed.body).toMatchObject(shown);
    const { items } = (await test.as(test.cast.officer).get('/units?limit=200').expect(200)).body;
    expect(items.find((unit: { id: string }) => unit.id === id)).toEqual(changed.body);
  });

  it('say no longer what was withdrawn', async () => {
    const { id } = await unitIn(manager(), premisesId, aFamilyRoom(EVERYTHING));
    const nothing = { bedrooms: null, leadAgeFrom: null, leadAgeTo: null, byAndFor: null, staffed: null };
    const none = { shares: [], languages: [], security: [], supportLevels: {}, noRecourse: 'no' };
    const { body } = await manager()
      .patch(`/units/${id}`, { ...nothing, ...none, takesFromOwnArea: null }, { 'If-Match': '"1"' })
      .expect(200);
    expect(body).toMatchObject({
      ...nothing,
      ...none,
      takesFromOwnArea: null,
      acceptsNeeds: ['alcohol', 'mental-health'],
    });
  });

  it.each([
    ['a thing that is not shared', { shares: ['garden'] }, 'shares'],
    ['a language that there is not', { languages: ['en', 'xx'] }, 'languages'],
    ['a language in words', { languages: ['english'] }, 'languages'],
    ['a service by and for nobody we know', { byAndFor: 'others' }, 'byAndFor'],
    ['a level for no need', { supportLevels: { gambling: 'low' } }, 'supportLevels'],
    ['a level that is none', { supportLevels: { alcohol: 'severe' } }, 'supportLevels'],
    ['a list of levels', { supportLevels: ['alcohol'] }, 'supportLevels'],
    ['recourse in other words', { noRecourse: 'maybe' }, 'noRecourse'],
    ['hours that are none', { staffed: 'sometimes' }, 'staffed'],
    ['no bedroom at all', { bedrooms: 0 }, 'bedrooms'],
    ['a child for a lead', { leadAgeFrom: 15 }, 'leadAgeFrom'],
    ['half a year', { leadAgeTo: 20.5 }, 'leadAgeTo'],
    ['the day of its checks', { standardsUntil: '2030-01-01' }, 'standardsUntil'],
  ])('refuse %s', async (_, features, field) => {
    const response = await manager().post(`/premises/${premisesId}/units`, aFamilyRoom(features)).expect(400);
    expect(response.body.errors[0].field).toBe(field);
  });

  it.each([
    ['women only and men only', { womenOnly: true, menOnly: true }, 'women-or-men-only'],
    ['ages the wrong way round', { leadAgeFrom: 25, leadAgeTo: 18 }, 'lead-ages-in-order'],
  ])('refuse %s, at once and in two steps', async (_, features: Record<string, unknown>, code) => {
    const whole = await manager().post(`/premises/${premisesId}/units`, aFamilyRoom(features)).expect(422);
    expect(whole.body.code).toBe(code);

    const [first, second] = Object.entries(features).map(([name, value]) => ({ [name]: value }));
    const { id } = await unitIn(manager(), premisesId, aFamilyRoom(first));
    const step = await manager()
      .patch(`/units/${id}`, second ?? {}, { 'If-Match': '"1"' })
      .expect(422);
    expect(step.body.code).toBe(code);
    expect(await stored(id)).toMatchObject({ version: 1 });
  });

  it('are added and changed by their provider only', async () => {
    const { id } = await unitIn(manager(), premisesId);
    await test.as(test.cast.larchManager).post(`/premises/${premisesId}/units`, aFamilyRoom()).expect(403);
    await test.as(test.cast.larchManager).patch(`/units/${id}`, { bedspaces: 9 }, { 'If-Match': '"1"' }).expect(403);
    await test.as(test.cast.officer).patch(`/units/${id}`, { bedspaces: 9 }, { 'If-Match': '"1"' }).expect(403);
    expect(await stored(id)).toMatchObject({ bedspaces: 2, version: 1 });
    await test.as(test.cast.administrator).patch(`/units/${id}`, { bedspaces: 4 }, { 'If-Match': '"1"' }).expect(200);
  });

  it('change with the version that was read, and not with another', async () => {
    const { id } = await unitIn(manager(), premisesId);
    await manager().patch(`/units/${id}`, { pets: 1 }).expect(428);
    const changed = await manager()
      .patch(`/units/${id}`, { takingReferrals: false, maxChildren: null }, { 'If-Match': '"1"' })
      .expect(200);
    expect(changed.body).toMatchObject({ status: 'not-taking-referrals', maxChildren: null, bedspaces: 2, version: 2 });
    const stale = await manager().patch(`/units/${id}`, { pets: 1 }, { 'If-Match': '"1"' }).expect(412);
    expect(stale.body.code).toBe('stale-version');
    expect(await stored(id)).toMatchObject({ pets: 0, version: 2 });
  });

  it('take null as nothing said, except of their limits', async () => {
    const { id } = await unitIn(manager(), premisesId, aFamilyRoom({ wheelchair: null, cots: null, pets: null }));
    const changed = await manager()
      .patch(`/units/${id}`, { selfContained: null, bedspaces: null, oldestBoyAge: null }, { 'If-Match': '"1"' })
      .expect(200);
    expect(changed.body).toMatchObject({ cots: 0, wheelchair: false, bedspaces: 2, oldestBoyAge: null });
  });

  it('refuse a reference twice in the same premises', async () => {
    await unitIn(manager(), premisesId, aFamilyRoom({ reference: 'Attic' }));
    const response = await manager()
      .post(`/premises/${premisesId}/units`, aFamilyRoom({ reference: 'Attic' }))
      .expect(409);
    expect(response.body.code).toBe('reference-taken');
  });

  it('count as relevant accommodation by category and provider, which nobody types in', async () => {
    const counts = async (providerId: string, category: string) => {
      const { id } = await premisesOf(test.as(test.cast.administrator), aRefuge(providerId, { category }));
      const unit = await unitIn(test.as(test.cast.administrator), id);
      return (await test.as(test.cast.officer).get(`/units/${unit.id}`)).body.countsAsRelevantAccommodation;
    };
    const { rowan, lets, blackpool } = test.cast.organisations;

    expect(await counts(rowan, 'refuge')).toBe(true);
    expect(await counts(lets, 'refuge')).toBe(false);
    expect(await counts(rowan, 'bed-and-breakfast')).toBe(false);
    expect(await counts(blackpool, 'council-temporary')).toBe(false);
    expect(await counts(blackpool, 'dispersed')).toBe(true);
    await manager()
      .post(`/premises/${premisesId}/units`, aFamilyRoom({ countsAsRelevantAccommodation: true }))
      .expect(400);
  });

  it('are listed by provider, area, category and how they stand, page by page', async () => {
    const larch = test.as(test.cast.larchManager);
    const house = await premisesOf(larch, aRefuge(test.cast.organisations.larch, { localAuthorityCode: 'E07000128' }));
    const units = [];
    for (let n = 0; n < 3; n += 1) units.push((await unitIn(larch, house.id)).id);
    await larch.patch(`/units/${units[1]}`, { takingReferrals: false }, { 'If-Match': '"1"' }).expect(200);
    await premisesOf(test.as(test.cast.administrator), aHotel(test.cast.organisations.lets));

    const listed = async (query: string) => {
      const response = await test.as(test.cast.officer).get(`/units?${query}`).expect(200);
      return { ids: response.body.items.map(({ id }: { id: string }) => id), next: response.body.nextCursor };
    };
    const mine = `providerId=${test.cast.organisations.larch}`;
    expect((await listed(mine)).ids).toEqual(units);
    expect((await listed('localAuthorityCode=E07000128')).ids).toEqual(units);
    expect((await listed(`${mine}&category=dispersed`)).ids).toEqual([]);
    expect((await listed(`${mine}&status=not-taking-referrals`)).ids).toEqual([units[1]]);

    const first = await listed(`${mine}&status=available&limit=1`);
    const second = await listed(`${mine}&status=available&limit=1&cursor=${first.next}`);
    expect([first.ids, second.ids, second.next]).toEqual([[units[0]], [units[2]], null]);
  });
});

describe('units that somebody has, or nobody', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);

  it('are vacant though they take no referrals, and not vacant though they do', async () => {
    const officer = test.as(test.cast.officer);
    const { id } = await aRefugeRoom(manager(), test.cast.organisations.rowan);
    const shown = async () => {
      const { vacant, takingReferrals, status } = (await officer.get(`/units/${id}`).expect(200)).body;
      return { vacant, takingReferrals, status };
    };
    await manager().patch(`/units/${id}`, { takingReferrals: false }, { 'If-Match': '"1"' }).expect(200);
    expect(await shown()).toEqual({ vacant: true, takingReferrals: false, status: 'not-taking-referrals' });

    await manager().patch(`/units/${id}`, { takingReferrals: true }, { 'If-Match': '"2"' }).expect(200);
    const household = await recorded(officer);
    await officer.post('/placements', { householdId: household.id, unitId: id, from: '2026-03-10' }).expect(201);
    expect(await shown()).toEqual({ vacant: false, takingReferrals: true, status: 'held' });
  });

  it('tell those who live there that they have become another place, and not when only their name did', async () => {
    const { id } = await aRefugeRoom(manager(), test.cast.organisations.rowan);
    const listeners = test.app.get(JobRegistry).subscribersOf(unitReconfigured);
    const change = async (version: number, body: object) => {
      await manager()
        .patch(`/units/${id}`, body, { 'If-Match': `"${version}"` })
        .expect(200);
      const told = `select name from platform.outbox where name = any ($1) and payload ->> 'unitId' = $2`;
      return (await test.rows(told, [listeners, id])).length;
    };

    expect(listeners.length).toBeGreaterThan(0);
    expect(await change(1, { reference: 'Room of one’s own', takingReferrals: false, bedspaces: 2, shares: [] })).toBe(
      0,
    );
    expect(await change(2, { cots: 0 })).toBe(listeners.length);
    expect(await change(3, { shares: ['bathroom'] })).toBe(2 * listeners.length);
  });
});

describe('units that age', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);

  it('are confirmed by their own provider in one tap, and age from then on', async () => {
    const { id } = await unitIn(manager(), (await premisesOf(manager(), aRefuge(test.cast.organisations.rowan))).id);
    await test.as(test.cast.larchManager).post(`/units/${id}/confirmations`).expect(403);
    await test.as(test.cast.officer).post(`/units/${id}/confirmations`).expect(403);
    expect((await test.rows('select confirmed_at from accommodation.unit where id = $1', [id]))[0]).toMatchObject({
      confirmed_at: null,
    });

    const confirmed = await test.as(test.cast.rowanWorker).post(`/units/${id}/confirmations`).expect(201);
    expect(confirmed.body).toEqual({ unitId: id, confirmedAt: expect.any(String) });

    const freshness = async () => (await test.as(test.cast.officer).get(`/units/${id}`)).body.freshness;
    expect(await freshness()).toBe('fresh');
    await test.as(test.cast.administrator).post('/clock', { now: '2026-03-11T12:00:00Z' }).expect(200);
    expect(await freshness()).toBe('ageing');
    await test.as(test.cast.administrator).post('/clock', { now: '2026-03-13T12:00:00Z' }).expect(200);
    expect(await freshness()).toBe('stale');
  });
});

describe('closures', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);
  const aRoom = async () => (await aRefugeRoom(manager(), test.cast.organisations.rowan)).id;
  const status = async (id: string) => (await manager().get(`/units/${id}`)).body.status;
  const fromToday = { reason: 'BOILER_OR_HEATING', costBearer: 'landlord', from: '2026-03-10' };

  it('take a unit out of use until the day it is back', async () => {
    const unitId = await aRoom();
    const response = await manager()
      .post(`/units/${unitId}/closures`, { ...fromToday, to: '2026-03-12' })
      .expect(201);

    expect(response.body).toEqual({
      id: expect.any(String),
      unitId,
      reason: 'boiler-or-heating',
      costBearer: 'landlord',
      from: '2026-03-10',
      to: '2026-03-12',
    });
    expect(await status(unitId)).toBe('closed');
    await manager()
      .post(`/units/${unitId}/closures`, { ...fromToday, from: '2026-03-12' })
      .expect(201);
  });

  it('are refused while somebody has that time, and leave nothing behind', async () => {
    const unitId = await aRoom();
    await manager()
      .post(`/units/${unitId}/closures`, { ...fromToday, from: '2026-04-01', to: '2026-04-03' })
      .expect(201);
    const response = await manager().post(`/units/${unitId}/closures`, fromToday).expect(409);

    expect(response.body.code).toBe('unit-not-available');
    expect(await test.rows('select 1 from availability.closure where unit_id = $1', [unitId])).toHaveLength(1);
    expect(await test.rows('select 1 from availability.unit_occupancy where unit_id = $1', [unitId])).toHaveLength(1);
  });

  it('end when somebody ends them, once', async () => {
    const unitId = await aRoom();
    const { body } = await manager().post(`/units/${unitId}/closures`, fromToday).expect(201);

    await test.as(test.cast.larchManager).delete(`/closures/${body.id}`).expect(404);
    expect(await status(unitId)).toBe('closed');
    await manager().delete(`/closures/${body.id}`).expect(204);
    expect(await status(unitId)).toBe('available');
    await manager().delete(`/closures/${body.id}`).expect(404);
  });

  it('leave the day on which they end free, though they began before it', async () => {
    const unitId = await aRoom();
    for (const from of ['2026-03-05', '2026-03-10']) {
      const { body } = await manager()
        .post(`/units/${unitId}/closures`, { ...fromToday, from })
        .expect(201);
      await manager().delete(`/closures/${body.id}`).expect(204);
    }
    const tonight = { householdId: (await recorded(test.as(test.cast.officer))).id, from: '2026-03-10' };
    const found = await test.as(test.cast.officer).post('/availability/search', tonight).expect(200);
    expect(found.body.matches.map((match: { unitId: string }) => match.unitId)).toContain(unitId);
    await test
      .as(test.cast.officer)
      .post('/placements', { ...tonight, unitId })
      .expect(201);
  });

  it.each([
    ['a day back that is not after the first', { to: '2026-03-10' }, 422, 'to-before-from'],
    ['a reason that blames', { reason: 'chaotic-resident' }, 422, 'blaming-words'],
    ['nobody who bears the cost', { costBearer: 'resident' }, 400, 'invalid-input'],
  ])('refuse %s, and write nothing', async (_, change, expected, code) => {
    const unitId = await aRoom();
    const response = await manager()
      .post(`/units/${unitId}/closures`, { ...fromToday, ...change })
      .expect(expected);
    expect(response.body.code).toBe(code);
    expect(await test.rows('select 1 from availability.closure where unit_id = $1', [unitId])).toEqual([]);
  });

  it("are the provider's own: others see the unit and may not close it", async () => {
    const unitId = await aRoom();
    await test.as(test.cast.larchManager).post(`/units/${unitId}/closures`, fromToday).expect(403);
    await test.as(test.cast.officer).post(`/units/${unitId}/closures`, fromToday).expect(403);
    await test.as(test.cast.administrator).post(`/units/${unitId}/closures`, fromToday).expect(403);
    expect(await test.rows('select 1 from availability.closure where unit_id = $1', [unitId])).toEqual([]);
  });
});
