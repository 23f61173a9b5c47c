// @ts-nocheck
import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import { aWomanAlone, recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const FROM = '2026-03-12';

/** Two households that must not meet, in a refuge of three rooms beside one of another provider. */
describe('households that must not meet', () => {
  let test: TestApp;
  let rooms: string[];
  let elsewhere: string;
  let hers: string;
  let his: string;
  beforeEach(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    const manager = test.as(test.cast.rowanManager);
    const house = await premisesOf(manager, aRefuge(test.cast.organisations.rowan));
    rooms = [];
    for (let made = 0; made < 3; made++) rooms.push((await confirmedUnitIn(manager, house.id, aFamilyRoom())).id);
    const larch = test.as(test.cast.larchManager);
    const other = await premisesOf(larch, aRefuge(test.cast.organisations.larch));
    elsewhere = (await confirmedUnitIn(larch, other.id, aFamilyRoom())).id;

    const officer = test.as(test.cast.officer);
    hers = (await recorded(officer, aWomanAlone())).id;
    const prestons = test.as(test.cast.prestonOfficer);
    his = (await recorded(prestons, aWomanAlone())).id;
    const otherReference = (await prestons.get(`/households/${his}`)).body.reference;
    await officer.post(`/households/${hers}/conflicts`, { otherReference }).expect(201);
  });
  afterEach(() => test.close());

  const found = async (who: 'officer' | 'prestonOfficer', body: object) =>
    (
      await test
        .as(test.cast[who])
        .post('/availability/search', { from: FROM, ...body })
        .expect(200)
    ).body;
  const ids = (body: { matches: { unitId: string }[] }) => body.matches.map(({ unitId }) => unitId).sort();
  const offer = (who: 'officer' | 'prestonOfficer', householdId: string, unitId: string) =>
    test.as(test.cast[who]).post('/placements', { householdId, unitId, from: FROM });

  it('are found anywhere until one of them has a place, and then only elsewhere, whichever of the two was recorded', async () => {
    expect(ids(await found('officer', { householdId: hers }))).toEqual([...rooms, elsewhere].sort());
    await offer('prestonOfficer', his, rooms[0] as string).expect(201);
    expect(ids(await found('officer', { householdId: hers }))).toEqual([elsewhere]);
  });

  it('count as not available, as if somebody else had the rooms', async () => {
    await offer('officer', hers, rooms[0] as string).expect(201);
    const { excluded } = await found('prestonOfficer', { householdId: his });
    expect(excluded).toEqual([expect.objectContaining({ rule: 'not-available', count: 3 })]);

    const explained = await test
      .as(test.cast.prestonOfficer)
      .post('/availability/explanations', { householdId: his, unitId: rooms[1], from: FROM })
      .expect(200);
    expect(explained.body).toMatchObject({ listed: false, rules: [{ rule: 'not-available' }] });
  });

  it('are refused a room there in the words for a room that is taken', async () => {
    await offer('officer', hers, rooms[0] as string).expect(201);
    const taken = await offer('prestonOfficer', his, rooms[0] as string).expect(409);
    const apart = await offer('prestonOfficer', his, rooms[1] as string).expect(409);
    const { instance: _1, requestId: _2, ...one } = taken.body;
    const { instance: _3, requestId: _4, ...other } = apart.body;
    expect(other).toEqual(one);
    expect(apart.body.alternatives.map(({ unitId }: { unitId: string }) => unitId)).toEqual([elsewhere]);
  });

  it('never come into one house by being offered rooms at one moment', async () => {
    for (let round = 0; round < 5; round++) {
      const answers = await Promise.all([
        offer('officer', hers, rooms[0] as string),
        offer('prestonOfficer', his, rooms[1] as string),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      const [won] = answers.filter(({ status }) => status === 201);
      const who = won?.body.householdId === hers ? test.cast.officer : test.cast.prestonOfficer;
      await test.as(who).post(`/placements/${won?.body.id}/withdraw`, { reason: 'circumstances-changed' }).expect(200);
    }
  });

  it('may live in one house again once the conflict is ended', async () => {
    const officer = test.as(test.cast.officer);
    const { body } = await officer.get(`/households/${hers}/conflicts`);
    await officer.delete(`/households/${hers}/conflicts/${body.items[0].id}`).expect(204);
    await offer('prestonOfficer', his, rooms[0] as string).expect(201);
    await offer('officer', hers, rooms[1] as string).expect(201);
  });
});
