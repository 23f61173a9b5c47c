// @ts-nocheck
import { aFamilyRoom, aRefuge, aRefugeRoom, premisesOf, unitIn } from '../../../test/factories/accommodation.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('what a unit was said to offer', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const manager = () => test.as(test.cast.rowanManager);
  const aRoom = (overrides: object = {}) =>
    aRefugeRoom(manager(), test.cast.organisations.rowan, overrides as Record<string, unknown>);
  const change = (id: string, version: number, body: object) =>
    manager().patch(`/units/${id}`, body, { 'If-Match': `"${version}"` });
  const history = async (id: string, query = '') =>
    (await test.as(test.cast.officer).get(`/units/${id}/history${query}`).expect(200)).body;

  it('is nothing before it was changed', async () => {
    const { id } = await aRoom();
    expect(await history(id)).toEqual({ items: [], nextCursor: null });
  });

  it('stays, latest first, with who said it and until when', async () => {
    const { id } = await aRoom({ bedspaces: 3, supportLevels: { alcohol: 'medium' }, takesFromOwnArea: false });
    await change(id, 1, { bedspaces: 2, shares: ['kitchen'] }).expect(200);
    await test.as(test.cast.administrator).patch(`/units/${id}`, { cots: 0 }, { 'If-Match': '"2"' }).expect(200);

    const { items } = await history(id);
    expect(items.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect(items[1]).toEqual({
      version: 1,
      from: expect.any(String),
      until: items[0].from,
      saidBy: test.cast.rowanManager.id,
      offered: {
        bedspaces: 3,
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
        oldestBoyAge: 14,
        acceptsNeeds: ['alcohol', 'mental-health'],
        supportLevels: { alcohol: 'medium' },
        noRecourse: 'no',
        pets: 0,
        languages: [],
        byAndFor: null,
        staffed: null,
        security: [],
        takesFromOwnArea: false,
        outOfHours: false,
        takingReferrals: true,
      },
    });
    expect(items[0]).toMatchObject({
      saidBy: test.cast.rowanManager.id,
      offered: { bedspaces: 2, shares: ['kitchen'] },
    });
  });

  it('does not keep a name that it once had, which may have said too much', async () => {
    const { id } = await aRoom({ reference: 'Attic over the bakery' });
    await change(id, 1, { reference: 'Room 9' }).expect(200);
    expect(JSON.stringify(await history(id))).not.toContain('bakery');
  });

  it('is not added to by a confirmation or by a change that is refused', async () => {
    const { id } = await aRoom({ womenOnly: true });
    await manager().post(`/units/${id}/confirmations`).expect(201);
    await change(id, 1, { menOnly: true }).expect(422);
    await change(id, 7, { cots: 2 }).expect(412);
    expect((await history(id)).items).toEqual([]);
  });

  it('is read page by page, and not with a cursor that we did not make', async () => {
    const { id } = await aRoom();
    for (let version = 1; version <= 5; version += 1) await change(id, version, { cots: version }).expect(200);
    const versions: number[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: { version: number }[]; nextCursor: string | null } = await history(
        id,
        `?limit=2${cursor ? `&cursor=${cursor}` : ''}`,
      );
      versions.push(...page.items.map(({ version }) => version));
      cursor = page.nextCursor;
    } while (cursor);
    expect(versions).toEqual([5, 4, 3, 2, 1]);
    await manager().get(`/units/${id}/history?cursor=rubbish`).expect(400);
  });

  it('is not there for a unit that is not, and not to be changed by the application', async () => {
    await manager().get('/units/0190a000-0000-7000-8000-000000000000/history').expect(404);
    const [may] = await test.rows(
      `select has_table_privilege('safe_app', 'accommodation.unit_history', 'insert, update, delete') as any`,
    );
    expect(may).toEqual({ any: false });
  });

  it('of units that nobody may change at once is one of two that tried', async () => {
    const { id } = await unitIn(
      manager(),
      (await premisesOf(manager(), aRefuge(test.cast.organisations.rowan))).id,
      aFamilyRoom(),
    );
    const answers = await Promise.all([change(id, 1, { cots: 2 }), change(id, 1, { cots: 3 })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await history(id)).items).toHaveLength(1);
  });
});
