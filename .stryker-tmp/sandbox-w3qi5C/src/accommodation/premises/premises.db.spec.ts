// @ts-nocheck
import { aPlacementRow, aRefuge, premisesOf, SECRET_ADDRESS, unitIn } from '../../../test/factories/accommodation.js';
import { recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Providers } from '../../directory/providers.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal } from '../../shared/refusal.js';
import { PremisesRegister } from './premises.service.js';
import { Units } from '../units/units.service.js';

describe('premises', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);
  const rowan = () => test.cast.organisations.rowan;
  const countPremises = async () => (await test.rows('select 1 from accommodation.premises')).length;

  it('answers without the address, which is sealed where nobody can read it', async () => {
    const response = await manager()
      .post('/premises', aRefuge(rowan(), { turnaroundWorkingDays: undefined }))
      .expect(201);

    expect(response.body).toEqual({
      id: expect.any(String),
      providerId: rowan(),
      reference: expect.any(String),
      category: 'refuge',
      localAuthorityCode: 'E06000009',
      confidential: true,
      turnaroundWorkingDays: 1,
      version: 1,
    });
    const [kept] = await test.rows<{ sealed: Buffer }>(
      'select sealed from accommodation.premises_address where premises_id = $1',
      [response.body.id],
    );
    expect(kept?.sealed.toString('latin1')).not.toContain('Nowhere');
  });

  it('says where it is in no other answer, whoever asks', async () => {
    const { id } = await premisesOf(manager(), aRefuge(rowan()));
    const unit = await unitIn(manager(), id);
    for (const who of [test.cast.rowanManager, test.cast.officer, test.cast.administrator, test.cast.commissioner]) {
      for (const path of [
        '/premises?limit=200',
        `/premises/${id}`,
        '/units?limit=200',
        `/units/${unit.id}`,
        '/providers',
      ]) {
        const { text } = await test.as(who).get(path).expect(200);
        expect(text).not.toMatch(/Nowhere|Unfindable|FY9/);
      }
    }
  });

  it.each([
    ['another refuge', 'larchManager'],
    ['a coordinator', 'coordinator'],
    ['a supervisor', 'supervisor'],
  ] as const)('are not for %s to record for a provider that is not their own', async (_, who) => {
    const before = await countPremises();
    await test.as(test.cast[who]).post('/premises', aRefuge(rowan())).expect(403);
    await test.as(test.cast[who]).post('/premises', aRefuge('0190a000-0000-7000-8000-000000000000')).expect(404);
    expect(await countPremises()).toBe(before);
  });

  it('lets an administrator record them for any provider', async () => {
    await premisesOf(test.as(test.cast.administrator), aRefuge(test.cast.organisations.larch));
  });

  it('refuses a reference that the provider uses already, and not one that another uses', async () => {
    await premisesOf(manager(), aRefuge(rowan(), { reference: 'House Twice' }));
    const before = await countPremises();
    const response = await manager()
      .post('/premises', aRefuge(rowan(), { reference: 'House Twice' }))
      .expect(409);
    expect(response.body.code).toBe('reference-taken');
    expect(await countPremises()).toBe(before);
    await premisesOf(
      test.as(test.cast.larchManager),
      aRefuge(test.cast.organisations.larch, { reference: 'House Twice' }),
    );
  });

  it.each([
    ['a postcode', { lines: ['1 High Street'], postcode: 'NOT ONE' }, 'address.postcode'],
    ['no lines', { lines: [], postcode: 'FY1 1AA' }, 'address.lines'],
    ['seven lines', { lines: Array(7).fill('x'), postcode: 'FY1 1AA' }, 'address.lines'],
    ['a blank line', { lines: [' '], postcode: 'FY1 1AA' }, 'address.lines'],
    ['several addresses', [{ lines: ['1 High Street'], postcode: 'FY1 1AA' }], 'address'],
  ])('names %s that is not as it should be, and never repeats it', async (_, address, field) => {
    const response = await manager().post('/premises', aRefuge(rowan(), { address })).expect(400);
    expect(response.body.errors[0].field).toBe(field);
    expect(response.text).not.toMatch(/High Street|NOT ONE/);
  });

  it('can be recorded by the system, whose evaluation data has no user', async () => {
    const provider = await test.app.get(UnitOfWork).asSystem('seed', async () => {
      const added = await test.app.get(Providers).create({ name: 'Seeded Refuge', type: 'registered-charity' });
      if (isRefusal(added)) throw new Error(added.code);
      const premises = await test.app.get(PremisesRegister).create({
        providerId: added.id,
        reference: 'House S',
        category: 'refuge',
        localAuthorityCode: 'E06000009',
        confidential: true,
        address: SECRET_ADDRESS,
      });
      if (isRefusal(premises)) throw new Error(premises.code);
      const unit = await test.app.get(Units).add(premises.id, { reference: 'Room S', bedspaces: 2 });
      if (isRefusal(unit)) throw new Error(unit.code);
      await test.app.get(Units).confirm(unit.id);
      return added.id;
    });
    const { body } = await test.as(test.cast.officer).get(`/units?providerId=${provider}`).expect(200);
    expect(body.items).toEqual([expect.objectContaining({ reference: 'Room S', freshness: 'fresh' })]);
  });

  it('refuses an area it does not know', async () => {
    const response = await manager()
      .post('/premises', aRefuge(rowan(), { localAuthorityCode: 'E09999999' }))
      .expect(422);
    expect(response.body.code).toBe('unknown-local-authority');
  });
});

describe('premises that change', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);
  const aHouse = async (overrides: Record<string, unknown> = {}) =>
    (await premisesOf(manager(), aRefuge(test.cast.organisations.rowan, overrides))).id;
  const change = (id: string, body: object, version = 1) =>
    manager().patch(`/premises/${id}`, body, { 'If-Match': `"${version}"` });

  it('are answered as they are now, and keep what was not said', async () => {
    const id = await aHouse({ reference: 'House before' });
    const { body } = await change(id, {
      reference: 'House after',
      turnaroundWorkingDays: 3,
      confidential: null,
    }).expect(200);

    expect(body).toMatchObject({
      id,
      reference: 'House after',
      turnaroundWorkingDays: 3,
      confidential: true,
      version: 2,
    });
    const read = await test.as(test.cast.officer).get(`/premises/${id}`).expect(200);
    expect([read.body, read.headers['etag']]).toEqual([body, '"2"']);
  });

  it('pass their turnaround on to what their units offer', async () => {
    const id = await aHouse();
    const unit = await unitIn(manager(), id);
    await change(id, { turnaroundWorkingDays: 5 }).expect(200);
    const [profile] = await test.rows(
      `select p.features -> 'turnaroundWorkingDays' as days
         from accommodation.unit u join accommodation.unit_profile p on p.id = u.profile_id where u.id = $1`,
      [unit.id],
    );
    expect(profile).toEqual({ days: 5 });
  });

  it.each([
    ['their category', { category: 'bed-and-breakfast' }],
    ['their area', { localAuthorityCode: 'E07000128' }],
    ['their provider', { providerId: '0190a000-0000-7000-8000-000000000000' }],
    ['where they are', { address: SECRET_ADDRESS }],
    ['a turnaround without end', { turnaroundWorkingDays: 31 }],
    ['no name', { reference: ' ' }],
  ])('do not change %s', async (_, body) => {
    await change(await aHouse(), body).expect(400);
  });

  it('are changed by their provider and by administrators, with the version that they read', async () => {
    const id = await aHouse();
    const body = { turnaroundWorkingDays: 2 };
    await test.as(test.cast.larchManager).patch(`/premises/${id}`, body, { 'If-Match': '"1"' }).expect(403);
    await test.as(test.cast.supervisor).patch(`/premises/${id}`, body, { 'If-Match': '"1"' }).expect(403);
    await test.as(test.cast.officer).patch(`/premises/${id}`, body, { 'If-Match': '"1"' }).expect(403);
    await manager().patch(`/premises/${id}`, body).expect(428);
    await change('0190a000-0000-7000-8000-000000000000', body).expect(404);
    const both = await Promise.all([change(id, body), change(id, { turnaroundWorkingDays: 4 })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    await test.as(test.cast.administrator).patch(`/premises/${id}`, body, { 'If-Match': '"2"' }).expect(200);
  });

  it('refuse a reference that the provider uses already', async () => {
    await aHouse({ reference: 'House taken' });
    const id = await aHouse();
    const response = await change(id, { reference: 'House taken' }).expect(409);
    expect(response.body.code).toBe('reference-taken');
    expect((await manager().get(`/premises/${id}`)).body.version).toBe(1);
  });
});

describe('where premises are', () => {
  let test: TestApp;
  let premisesId: string;
  let unitId: string;
  beforeAll(async () => {
    test = await startTestApp();
    premisesId = (await premisesOf(test.as(test.cast.rowanManager), aRefuge(test.cast.organisations.rowan))).id;
    unitId = (await unitIn(test.as(test.cast.rowanManager), premisesId)).id;
  });
  afterAll(() => test.close());

  const entries = () =>
    test.rows(
      `select action, outcome, actor_id, details from audit.entry
        where subject_id = $1 and action like 'address%' order by id`,
      [premisesId],
    );
  const disclosed = (purpose: string) => ({ purpose });

  it('is shown to the provider with an audit row that holds a code and never the words', async () => {
    const response = await test
      .as(test.cast.rowanWorker)
      .post(`/premises/${premisesId}/address-disclosures`, disclosed('A plumber comes to 7 Nowhere Terrace'))
      .expect(201);
    expect(response.body).toEqual({ address: SECRET_ADDRESS, disclosedAt: expect.any(String) });
    await test
      .as(test.cast.rowanWorker)
      .post(`/premises/${premisesId}/address-disclosures`, disclosed('repairs-and-safety'))
      .expect(201);

    const done = { action: 'address.disclosed', outcome: 'done', actor_id: test.cast.rowanWorker.id };
    expect(await entries()).toEqual([
      { ...done, details: { purpose: 'stated-in-words' } },
      { ...done, details: { purpose: 'repairs-and-safety' } },
    ]);
  });

  it.each([
    ['an officer without a placement', 'officer'],
    ['another refuge', 'larchManager'],
    ['an administrator', 'administrator'],
    ['a commissioner', 'commissioner'],
  ] as const)('is not there for %s, which leaves an audit row', async (_, who) => {
    const refused = await test
      .as(test.cast[who])
      .post(`/premises/${premisesId}/address-disclosures`, disclosed('travelling-to-placement'))
      .expect(404);
    const nothing = await test
      .as(test.cast[who])
      .post('/premises/0190a000-0000-7000-8000-000000000000/address-disclosures', disclosed('travelling-to-placement'))
      .expect(404);
    expect({ ...refused.body, instance: '' }).toEqual({ ...nothing.body, instance: '' });
    const last = (await entries()).at(-1);
    expect(last).toMatchObject({ outcome: 'refused', actor_id: test.cast[who].id });
  });

  it.each([
    ['offered', 404],
    ['accepted', 201],
    ['arrived', 201],
    ['departed', 404],
  ])('for an officer whose household has a placement there that is %s answers %i', async (status, expected) => {
    const { id: householdId } = await recorded(test.as(test.cast.officer));
    const placementId = await aPlacementRow(test.rows, unitId, householdId, status);
    const body = { purpose: 'travelling-to-placement', placementId };

    await test.as(test.cast.officer).post(`/premises/${premisesId}/address-disclosures`, body).expect(expected);
    await test.as(test.cast.prestonOfficer).post(`/premises/${premisesId}/address-disclosures`, body).expect(404);
  });
});
