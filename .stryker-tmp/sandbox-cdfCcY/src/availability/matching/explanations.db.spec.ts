// @ts-nocheck
import { aFamilyRoom, aRefugeRoom } from '../../../test/factories/accommodation.js';
import { aMotherWithTwo, recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('why a unit is not listed', () => {
  let test: TestApp;
  let unitId: string;
  let householdId: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    const features = aFamilyRoom({ bedspaces: 1, oldestBoyAge: 10, acceptsNeeds: [] });
    unitId = (await aRefugeRoom(test.as(test.cast.rowanManager), test.cast.organisations.rowan, features)).id;
    householdId = (await recorded(test.as(test.cast.officer), aMotherWithTwo())).id;
  });
  afterAll(() => test.close());

  const explain = (body: object, who = test.cast.officer) =>
    test.as(who).post('/availability/explanations', { unitId, from: '2026-03-12', ...body });
  const rules = (body: { rules: { rule: string; canBeRelaxedBy: string }[] }) =>
    body.rules.map(({ rule, canBeRelaxedBy }) => [rule, canBeRelaxedBy]);

  it('says every rule, in a fixed order, and who could change it', async () => {
    const { body } = await explain({ householdId }).expect(200);
    expect(body.listed).toBe(false);
    expect(rules(body)).toEqual([
      ['too-few-bedspaces', 'refuge-manager'],
      ['boy-too-old', 'refuge-manager'],
      ['needs-not-supported', 'refuge-manager'],
    ]);
  });

  it('says so when it would be listed, and then the search lists it', async () => {
    const household = { adults: 1, children: [] };
    const { body } = await explain({ household }).expect(200);
    expect(body).toMatchObject({ listed: true, rules: [] });
    const found = await test.as(test.cast.officer).post('/availability/search', { household, from: '2026-03-12' });
    expect(found.body.matches.map((match: { unitId: string }) => match.unitId)).toContain(unitId);
  });

  it('counts the days after them in which a unit is made ready', async () => {
    await test
      .as(test.cast.rowanManager)
      .post(`/units/${unitId}/closures`, { reason: 'deep-clean', costBearer: 'provider', from: '2026-03-20' })
      .expect(201);
    const household = { adults: 1, children: [] };
    expect((await explain({ household, to: '2026-03-13' })).body.listed).toBe(true);
    expect(rules((await explain({ household, to: '2026-03-20' })).body)).toEqual([['not-available', 'refuge-manager']]);
  });

  it('finds nothing for a household or a unit that the caller does not see', async () => {
    await explain({ householdId }, test.cast.prestonOfficer).expect(404);
    await explain({ householdId, unitId: '0190a000-0000-7000-8000-000000000000' }).expect(404);
  });

  it('refuses days that are none, and days long ago', async () => {
    const early = await explain({ householdId, from: '2026-01-01' }).expect(422);
    expect(early.body.code).toBe('too-long-ago');
    await explain({ householdId, from: '2026-03-12', to: '2026-03-12' }).expect(422);
  });
});
