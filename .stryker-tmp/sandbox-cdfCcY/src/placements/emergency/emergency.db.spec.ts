// @ts-nocheck
import { aFamilyRoom, aHotel, aRefuge, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import { aMotherWithTwo, aWomanAlone, recorded } from '../../../test/factories/households.js';
import { accepted, aHousehold, claimsOf, tasksOf } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { DatabaseDigest } from '../../../test/support/whole-database.js';

// Half past one in the night.
const AT_NIGHT = '2026-03-10T01:30:00Z';
const TONIGHT = '2026-03-10';
const FYLDE = 'E07000119';
const WYRE = 'E07000128';

describe('an emergency placement', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startTestApp({ clockStart: AT_NIGHT });
  });
  afterEach(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const emergency = (householdId: string, body: object = {}) =>
    officer().post('/placements/emergency', { householdId, ...body });
  const roomsIn = async (localAuthorityCode: string, count: number, features: object = {}): Promise<string[]> => {
    const caller = test.as(test.cast.rowanManager);
    const premises = await premisesOf(caller, aRefuge(test.cast.organisations.rowan, { localAuthorityCode }));
    const made = [];
    for (let n = 0; n < count; n++) {
      made.push((await confirmedUnitIn(caller, premises.id, aFamilyRoom({ ...features }))).id);
    }
    return made;
  };
  const atNight = async (...unitIds: string[]) => {
    await test.rows('update accommodation.unit set out_of_hours = true where id = any ($1::uuid[])', [unitIds]);
    return unitIds;
  };

  it('is found, held and agreed in one request; the refuge has a task to welcome them', async () => {
    const [room] = await atNight(...(await roomsIn('E06000009', 1)));
    await roomsIn('E06000009', 1);
    const householdId = await aHousehold(test);

    const asked = { to: '2026-03-14', outOfAreaReason: 'safety' };
    const { body } = await emergency(householdId, asked).expect(201);

    expect(body).toMatchObject({
      ...{ householdId, unitId: room, status: 'accepted', from: TONIGHT, expectedTo: '2026-03-14', hold: null },
      outOfAreaReason: 'safety',
      agreed: { provider: true, person: true },
    });
    expect((await claimsOf(test, body.id)).map(({ kind }) => kind)).toEqual(['hold', 'turnaround']);
    expect(await tasksOf(test, body.id)).toEqual([
      {
        organisation_id: test.cast.organisations.rowan,
        kind: 'welcome-emergency',
        title: 'Welcome a household placed in an emergency',
        due_on: TONIGHT,
        status: 'open',
      },
    ]);
    const audit = await test.rows(
      `select details from audit.entry where subject_id = $1 and action = 'placement.made-in-an-emergency'`,
      [body.id],
    );
    expect(audit).toEqual([{ details: { reason: 'out-of-hours', arrived: false } }]);
    // Once both have agreed, the refuge sees who is coming.
    await test.as(test.cast.rowanManager).get(`/households/${householdId}`).expect(200);
  });

  it('begins the stay when they are there already', async () => {
    await atNight(...(await roomsIn('E06000009', 1)));
    const { body } = await emergency(await aHousehold(test), { arrived: true }).expect(201);
    expect(body).toMatchObject({ status: 'arrived', expectedTo: null });
    expect(Date.parse(body.arrivedAt)).toBeGreaterThanOrEqual(Date.parse(AT_NIGHT));
    expect(await claimsOf(test, body.id)).toMatchObject([{ kind: 'stay' }]);

    const tomorrow = await emergency(await aHousehold(test), { arrived: true, from: '2026-03-11' }).expect(422);
    expect(tomorrow.body).toMatchObject({ code: 'in-the-future', errors: [{ field: 'arrived' }] });
  });

  it('telephones where nobody at the provider can sign in: those who placed them have that task', async () => {
    const supervisor = test.as(test.cast.administrator);
    const premises = await premisesOf(supervisor, aRefuge(test.cast.organisations.lets));
    const [flat] = await atNight(
      (await supervisor.post(`/premises/${premises.id}/units`, aFamilyRoom({ selfContained: true })).expect(201)).body
        .id,
    );
    const { body } = await emergency(await aHousehold(test)).expect(201);
    expect(body.unitId).toBe(flat);
    expect(await tasksOf(test, body.id)).toMatchObject([
      { organisation_id: test.cast.organisations.blackpool, kind: 'telephone-provider', status: 'open' },
    ]);
  });

  it('is looked for only where it was asked for, and never where it is not safe', async () => {
    const unsafe = await recorded(officer(), aMotherWithTwo({ unsafeAreas: [{ localAuthorityCode: WYRE }] }));
    await atNight(...(await roomsIn(WYRE, 1)));
    const [fylde] = await atNight(...(await roomsIn(FYLDE, 1)));

    await emergency(unsafe.id, { areas: [WYRE] }).expect(409);
    await emergency(unsafe.id, { categories: ['sanctuary'] }).expect(409);
    expect((await emergency(unsafe.id, { areas: [FYLDE], categories: ['refuge'] }).expect(201)).body.unitId).toBe(
      fylde,
    );
  });

  it('is no bed and breakfast for a family while there is anywhere else, even where it has to be asked', async () => {
    const caller = test.as(test.cast.rowanManager);
    const hotel = await premisesOf(caller, aHotel(test.cast.organisations.rowan));
    await atNight((await confirmedUnitIn(caller, hotel.id, aFamilyRoom())).id);
    const [refuge] = await roomsIn('E06000009', 1);
    const { body } = await emergency(await aHousehold(test)).expect(409);
    expect(body.alternatives).toMatchObject([{ unitId: refuge }]);
  });

  describe('that cannot be taken without asking', () => {
    it('says whom to telephone, holds nothing and keeps that somebody needed it', async () => {
      const asked = await roomsIn('E06000009', 2);
      const householdId = await aHousehold(test);
      const { body } = await emergency(householdId).expect(409);

      expect(body).toMatchObject({ code: 'no-emergency-place', unmetNeedId: expect.any(String) });
      expect(body.alternatives.map(({ unitId }: { unitId: string }) => unitId).sort()).toEqual([...asked].sort());
      expect(await test.rows('select 1 from placements.placement')).toEqual([]);
      expect(await test.rows('select 1 from availability.unit_occupancy')).toEqual([]);
      expect(await test.rows('select id, household_id, met_at from availability.unmet_need')).toEqual([
        { id: body.unmetNeedId, household_id: householdId, met_at: null },
      ]);
      expect(await test.rows('select kind from availability.unmet_need_attempt')).toEqual([
        { kind: 'no-emergency-place' },
      ]);
      const [last] = await test.rows(
        `select outcome, details->>'code' as code from audit.entry order by id desc limit 1`,
      );
      expect(last).toEqual({ outcome: 'refused', code: 'no-emergency-place' });
    });

    it('is told to nobody who has a place, and no need is recorded', async () => {
      const { householdId } = await accepted(test);
      const { body } = await emergency(householdId).expect(409);
      expect(body.code).toBe('household-already-placed');
      expect(await test.rows('select 1 from availability.unmet_need')).toEqual([]);
    });

    it('names nobody where nothing suits at all, and adds to the need that is open', async () => {
      const householdId = await aHousehold(test);
      const first = await emergency(householdId).expect(409);
      const again = await emergency(householdId).expect(409);
      expect(first.body.alternatives).toEqual([]);
      expect(again.body.unmetNeedId).toBe(first.body.unmetNeedId);
      expect(await test.rows('select 1 from availability.unmet_need_attempt')).toHaveLength(2);
    });

    it('is met by the place that is found in the end', async () => {
      const householdId = await aHousehold(test);
      await emergency(householdId).expect(409);
      await atNight(...(await roomsIn('E06000009', 1)));
      await emergency(householdId).expect(201);
      expect(await test.rows('select 1 from availability.unmet_need where met_at is null')).toEqual([]);
    });
  });

  it('writes nothing for those who do not see the household, may not place, or whose household has a place', async () => {
    await atNight(...(await roomsIn('E06000009', 2)));
    const { householdId: placed } = await accepted(test);
    const stranger = await recorded(test.as(test.cast.prestonOfficer), aWomanAlone());
    const digest = await DatabaseDigest.of(test);
    const before = await digest.take();

    const refused = [
      await emergency(stranger.id).expect(404),
      await emergency('0190a000-0000-7000-8000-000000000000').expect(404),
      await test.as(test.cast.supportWorker).post('/placements/emergency', { householdId: placed }).expect(403),
      await emergency(placed).expect(409),
      await emergency(placed, { to: TONIGHT }).expect(422),
      await emergency(placed, { hours: 'night' }).expect(400),
    ];

    expect(refused.map(({ body }) => body.code)).toEqual([
      ...['not-found', 'not-found', 'not-allowed', 'household-already-placed', 'to-before-from', 'invalid-input'],
    ]);
    expect(await digest.take()).toEqual(before);
  });

  it('places five of twenty in five rooms at one moment, and of the others nothing is left but their need', async () => {
    const rooms = await atNight(...(await roomsIn('E06000009', 5)));
    const households = [];
    for (let n = 0; n < 20; n++) households.push(await aHousehold(test));

    const answers = await Promise.all(households.map((householdId) => emergency(householdId, { arrived: true })));

    const placed = answers.filter(({ status }) => status === 201).map(({ body }) => body as { unitId: string });
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(201), ...Array(15).fill(409)]);
    expect(placed.map(({ unitId }) => unitId).sort()).toEqual([...rooms].sort());
    for (const { status, body } of answers) if (status === 409) expect(body.code).toBe('no-emergency-place');

    expect(await test.rows('select status, count(*)::int from placements.placement group by status')).toEqual([
      { status: 'arrived', count: 5 },
    ]);
    expect(await test.rows('select kind, count(*)::int from availability.unit_occupancy group by kind')).toEqual([
      { kind: 'stay', count: 5 },
    ]);
    expect(await test.rows(`select 1 from tasks.task where kind = 'welcome-emergency'`)).toHaveLength(5);
    expect(await test.rows('select 1 from availability.unmet_need where met_at is null')).toHaveLength(15);
    expect(
      await test.rows(`select 1 from audit.entry where action = 'placement.made-in-an-emergency' and outcome = 'done'`),
    ).toHaveLength(5);
  });

  it('gets its first answer again when the request is repeated', async () => {
    await atNight(...(await roomsIn('E06000009', 2)));
    const householdId = await aHousehold(test);
    const key = { 'Idempotency-Key': 'tonight' };
    const send = () => officer().post('/placements/emergency', { householdId }, key).expect(201);
    const first = await send();
    expect((await send()).body).toEqual(first.body);
    expect(await test.rows('select 1 from placements.placement')).toHaveLength(1);
  });
});
