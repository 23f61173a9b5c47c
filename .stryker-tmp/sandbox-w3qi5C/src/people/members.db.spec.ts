// @ts-nocheck
import { aRefugeRoom } from '../../test/factories/accommodation.js';
import { aMotherWithTwo, aNewborn, aWomanAlone, recorded } from '../../test/factories/households.js';
import { offered } from '../../test/factories/placements.js';
import { aPackage, memberOf } from '../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { localDate } from '../shared/local-date.js';
import { HouseholdQueries } from './household.queries.js';

const TODAY = '2026-03-10';
const ABSENT = '0190a000-0000-7000-8000-000000000000';

describe('who belongs to a household', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: `${TODAY}T09:00:00Z` });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const keys = (members: { key: string }[]) => members.map(({ key }) => key);
  const agesOn = (householdId: string, day: string) =>
    test.app.get(UnitOfWork).asSystem('test', async () => {
      const fit = await test.app.get(HouseholdQueries).fit(householdId, localDate(day));
      return fit?.people.map(({ age }) => age).sort((a, b) => b - a);
    });
  const leave = (id: string, personId: string, leftOn = TODAY, reason = 'stays-with-other-parent') =>
    officer().post(`/households/${id}/members/${personId}/leave`, { leftOn, reason });

  it('grows by a baby, who is a person of their own from the day of their birth', async () => {
    const { id } = await recorded(officer());
    const born = await officer().post(`/households/${id}/members`, aNewborn('2026-03-08')).expect(201);
    expect(born.body).toEqual({
      ...{ id: expect.any(String), householdId: id, key: 'member-4', joinedOn: '2026-03-08', version: 2 },
    });

    const { body } = await officer().get(`/households/${id}`).expect(200);
    expect(keys(body.members)).toEqual(['lead', 'boy', 'baby', 'member-4']);
    expect(body.members.map((member: { joinedOn: string | null }) => member.joinedOn)).toEqual([
      ...[null, null, null, '2026-03-08'],
    ]);
    expect(await agesOn(id, '2026-03-07')).toEqual([31, 12, 0]);
    expect(await agesOn(id, '2026-03-08')).toEqual([31, 12, 0, 0]);
  });

  it('counts those who left and came back on the days they were there', async () => {
    const household = await recorded(officer());
    const { id } = household;
    const boy = memberOf(household, 'boy');

    const left = await leave(id, boy, '2026-03-01').expect(200);
    expect(keys(left.body.members)).toEqual(['lead', 'baby']);
    expect(left.body.formerMembers).toEqual([
      {
        ...{ id: boy, key: 'boy', givenName: 'Jamie', familyName: 'Whitfield', dateOfBirth: '2013-09-02' },
        ...{ leftOn: '2026-03-01', reason: 'stays-with-other-parent' },
      },
    ]);
    expect(await agesOn(id, '2026-02-28')).toEqual([31, 12, 0]);
    expect(await agesOn(id, '2026-03-01')).toEqual([31, 0]);

    const back = await officer()
      .post(`/households/${id}/members/${boy}/return`, { returnedOn: '2026-03-05' })
      .expect(200);
    expect(back.body).toMatchObject({ formerMembers: [], version: 3 });
    expect(keys(back.body.members)).toEqual(['lead', 'boy', 'baby']);
    expect(await agesOn(id, '2026-03-04')).toEqual([31, 0]);
    expect(await agesOn(id, '2026-03-05')).toEqual([31, 12, 0]);

    // And leaves once more: the first time away is not forgotten.
    await leave(id, boy, '2026-03-09', 'in-care').expect(200);
    expect(await agesOn(id, '2026-03-02')).toEqual([31, 0]);
    expect(await agesOn(id, '2026-03-08')).toEqual([31, 12, 0]);
    expect(await agesOn(id, TODAY)).toEqual([31, 0]);
  });

  it('forgets a return on the day of leaving, as if it had not been', async () => {
    const household = await recorded(officer());
    const { id } = household;
    const boy = memberOf(household, 'boy');
    await leave(id, boy).expect(200);
    await officer().post(`/households/${id}/members/${boy}/return`, { returnedOn: TODAY }).expect(200);
    expect(await agesOn(id, TODAY)).toEqual([31, 12, 0]);
  });

  it('tells a provider of those who would come, and what they need', async () => {
    const household = await recorded(
      officer(),
      aMotherWithTwo({ needLevels: { alcohol: 'medium' }, requirements: { carerSpace: true } }),
    );
    const rowan = test.cast.organisations.rowan;
    const room = await aRefugeRoom(test.as(test.cast.rowanManager), rowan, { carerSpace: true });
    const { id } = await offered(test, { householdId: household.id, unitId: room.id });
    const referral = async () => {
      const { body } = await test.as(test.cast.rowanManager).get(`/placements/${id}`).expect(200);
      return body.referral as { people: { age: number }[] };
    };
    expect(await referral()).toMatchObject({
      people: [{ age: 31 }, { age: 12 }, { age: 0 }],
      needs: ['alcohol'],
      needLevels: { alcohol: 'medium' },
      requirements: { carerSpace: true },
    });
    await leave(household.id, memberOf(household, 'boy')).expect(200);
    expect((await referral()).people.map(({ age }) => age)).toEqual([31, 0]);
  });

  it('leaves the support of those who go as it is', async () => {
    const household = await recorded(officer());
    const boy = memberOf(household, 'boy');
    const opened = await officer()
      .post('/support-packages', aPackage(boy, test.cast.officer, TODAY))
      .expect(201);

    await leave(household.id, boy, TODAY, 'in-care').expect(200);

    const { body } = await officer().get(`/people/${boy}/support-packages`).expect(200);
    expect(body.items).toEqual([expect.objectContaining({ id: opened.body.id, status: 'active' })]);
  });

  it('changes what may change about a person, of the version that was read', async () => {
    const household = await recorded(officer());
    const { id } = household;
    const lead = memberOf(household, 'lead');
    const path = `/households/${id}/members/${lead}`;
    await officer().patch(path, { pregnant: true }).expect(428);
    const changed = await officer()
      .patch(path, { pregnant: true, firstLanguage: 'Pashto' }, { 'If-Match': '"1"' })
      .expect(200);
    expect(changed.headers['etag']).toBe('"2"');
    expect(changed.body.members[0]).toMatchObject({
      ...{ pregnant: true, firstLanguage: 'Pashto', interpreterNeeded: false, givenName: 'Sara' },
    });
    await officer().patch(path, { pregnant: false }, { 'If-Match': '"1"' }).expect(412);
    for (const change of [{ givenName: 'Sarah' }, { pregnant: null }, { interpreterNeeded: null }]) {
      await officer().patch(path, change, { 'If-Match': '"2"' }).expect(400);
    }
  });

  it.each([
    ['a birth to come', aNewborn('2026-03-11'), 'in-the-future'],
    ['somebody who came before their birth', aNewborn('2026-03-08', { joinedOn: '2026-03-07' }), 'before-birth'],
  ])('refuses %s, and nothing is written', async (_, body, code) => {
    const { id } = await recorded(officer());
    const refused = await officer().post(`/households/${id}/members`, body).expect(422);
    expect(refused.body.code).toBe(code);
    const { body: after } = await officer().get(`/households/${id}`).expect(200);
    expect([after.version, after.members.length]).toEqual([1, 3]);
  });

  it.each([
    ['a second lead', aNewborn(TODAY, { relationshipToLead: 'self' })],
    ['a key of their own', aNewborn(TODAY, { key: 'lead' })],
    ['a day that is none', aNewborn(TODAY, { joinedOn: '2026-02-30' })],
    ['no name', aNewborn(TODAY, { givenName: ' ' })],
  ])('takes nobody with %s', async (_, body) => {
    const { id } = await recorded(officer());
    await officer().post(`/households/${id}/members`, body).expect(400);
  });

  it('keeps its lead, and a reason is one of the list', async () => {
    const household = await recorded(officer());
    const { id } = household;
    const refused = await leave(id, memberOf(household, 'lead')).expect(422);
    expect(refused.body.code).toBe('lead-stays');
    const boy = memberOf(household, 'boy');
    await leave(id, boy, TODAY, 'difficult').expect(400);
    await leave(id, boy, TODAY, 'other').expect(400);
  });

  it('knows nobody of another household, and a stranger nobody at all', async () => {
    const household = await recorded(officer());
    const { id } = household;
    const other = await recorded(officer(), aWomanAlone());
    await leave(id, memberOf(other)).expect(404);
    await leave(id, ABSENT).expect(404);
    const body = { leftOn: TODAY, reason: 'in-care' };
    const path = `/households/${id}/members/${memberOf(household, 'boy')}/leave`;
    await test.as(test.cast.prestonOfficer).post(path, body).expect(404);
    await test.as(test.cast.prestonOfficer).post(`/households/${id}/members`, aNewborn(TODAY)).expect(404);
    await test.as(test.cast.auditor).post(path, body).expect(403);
  });

  it('is left once by somebody whom five let go at once, and joined by each of five', async () => {
    const household = await recorded(officer());
    const { id } = household;
    const boy = memberOf(household, 'boy');
    const leaving = await Promise.all(Array.from({ length: 5 }, () => leave(id, boy)));
    expect(leaving.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);

    const joining = await Promise.all(
      Array.from({ length: 5 }, () => officer().post(`/households/${id}/members`, aNewborn(TODAY)).expect(201)),
    );
    expect(joining.map(({ body }) => body.key as string).sort()).toEqual([
      ...['member-4', 'member-5', 'member-6', 'member-7', 'member-8'],
    ]);
    const { body } = await officer().get(`/households/${id}`).expect(200);
    expect([body.version, body.members.length]).toEqual([7, 7]);
  });

  it('writes who joined and left to the record, by id and code', async () => {
    const household = await recorded(officer());
    const { id } = household;
    const boy = memberOf(household, 'boy');
    await leave(id, boy).expect(200);
    const [entry] = await test.rows(
      `select action, details from audit.entry where subject_id = $1 and outcome = 'done' order by id desc limit 1`,
      [id],
    );
    expect(entry).toEqual({
      action: 'household.member-left',
      details: { personId: boy, reason: 'stays-with-other-parent' },
    });
  });
});
