// @ts-nocheck
import { aPlacementRow, aRefuge, premisesOf, unitIn } from '../../../test/factories/accommodation.js';
import { recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('who asked where premises are', () => {
  let test: TestApp;
  let premisesId: string;
  let unitId: string;
  beforeEach(async () => {
    premisesId = (await premisesOf(manager(), aRefuge(test.cast.organisations.rowan))).id;
    unitId = (await unitIn(manager(), premisesId)).id;
  });
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);
  const ask = (who: Exclude<keyof TestApp['cast'], 'organisations'>, body: object) =>
    test.as(test.cast[who]).post(`/premises/${premisesId}/address-disclosures`, body);
  const asked = async (query = '') =>
    (await manager().get(`/premises/${premisesId}/address-disclosures${query}`).expect(200)).body;

  it('is told to the refuge: who, when, what for, for which placement, and whether they were shown it', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer));
    const placementId = await aPlacementRow(test.rows, unitId, householdId, 'accepted');
    await ask('officer', { purpose: 'travelling-to-placement', placementId }).expect(201);
    await ask('prestonOfficer', { purpose: 'He wants to know', placementId }).expect(404);

    const { cast } = test;
    expect(await asked()).toEqual({
      items: [
        {
          at: expect.any(String),
          outcome: 'refused',
          purpose: null,
          placementId: null,
          organisation: { id: cast.organisations.preston, name: 'Preston City Council' },
          user: { id: cast.prestonOfficer.id, name: 'prestonOfficer' },
        },
        {
          at: expect.any(String),
          outcome: 'done',
          purpose: 'travelling-to-placement',
          placementId,
          organisation: { id: cast.organisations.blackpool, name: 'Blackpool Council' },
          user: { id: cast.officer.id, name: 'officer' },
        },
      ],
      nextCursor: null,
    });
  });

  it('names no placement that is not in these premises', async () => {
    const other = await premisesOf(test.as(test.cast.larchManager), aRefuge(test.cast.organisations.larch));
    const room = await unitIn(test.as(test.cast.larchManager), other.id);
    const { id: householdId } = await recorded(test.as(test.cast.officer));
    const placementId = await aPlacementRow(test.rows, room.id, householdId, 'accepted');
    await ask('rowanManager', { purpose: 'repairs-and-safety', placementId }).expect(201);

    expect((await asked()).items).toEqual([expect.objectContaining({ outcome: 'done', placementId: null })]);
  });

  it('counts those in whose role it is not, and not a request that was never made', async () => {
    await ask('commissioner', { purpose: 'visit' }).expect(404);
    await ask('rowanManager', {}).expect(400);
    const { items } = await asked();
    expect(items).toEqual([
      expect.objectContaining({ outcome: 'refused', user: { id: test.cast.commissioner.id, name: 'commissioner' } }),
    ]);
  });

  it('is read page by page, each asking once', async () => {
    for (let time = 0; time < 5; time += 1) await ask('rowanWorker', { purpose: 'repairs-and-safety' }).expect(201);
    const first = await asked('?limit=3');
    const second = await asked(`?limit=3&cursor=${first.nextCursor}`);
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([3, 2, null]);
    await manager().get(`/premises/${premisesId}/address-disclosures?cursor=rubbish`).expect(400);
  });

  it.each([
    'larchManager',
    'supervisor',
    'coordinator',
    'officer',
    'rowanWorker',
    'administrator',
    'commissioner',
    'auditor',
  ] as const)('is not there for %s, who hears what everybody hears of premises that do not exist', async (who) => {
    await ask('rowanManager', { purpose: 'repairs-and-safety' }).expect(201);
    const caller = test.as(test.cast[who]);
    const refused = await caller.get(`/premises/${premisesId}/address-disclosures`).expect(404);
    const nothing = await caller.get('/premises/0190a000-0000-7000-8000-000000000000/address-disclosures').expect(404);
    expect({ ...refused.body, instance: '' }).toEqual({ ...nothing.body, instance: '' });
  });

  it('is answered by the database itself to nobody else, whatever the application asks', async () => {
    await ask('rowanManager', { purpose: 'repairs-and-safety' }).expect(201);
    const seenBy = async (organisationId: string) => {
      const rows = await test.rows(
        `select d.id from (select set_config('app.organisation_id', $2, true)) who, lateral accommodation.disclosures_of($1, null, 10) d`,
        [premisesId, organisationId],
      );
      return rows.length;
    };
    expect(await seenBy(test.cast.organisations.rowan)).toBe(1);
    expect(await seenBy(test.cast.organisations.larch)).toBe(0);
    expect(await seenBy('')).toBe(0);
  });
});
