// @ts-nocheck
import { aMotherWithTwo } from '../../test/factories/households.js';
import { accepted, arrived, dayFromToday, departed, lapse, move, offered } from '../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

const MOVES: Record<string, object> = {
  accept: { by: 'provider' },
  decline: { by: 'provider', reason: 'room-not-ready' },
  withdraw: { reason: 'alternative-found' },
  'not-arrived': {},
  arrive: { arrivedAt: '2026-03-10' },
  extend: { expectedTo: '2026-06-01', reason: 'safety' },
  depart: { departedAt: '2026-03-10', reason: 'safety', destination: 'pending' },
  destination: { destination: 'hospital' },
  transfer: { unitId: '0190a000-0000-7000-8000-000000000000', at: '2026-03-10', reason: 'safety' },
};

describe('who sees a placement', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  it('is never a stranger: reads and moves find nothing, and leave everything as it was', async () => {
    const { id, householdId } = await accepted(test);
    for (const stranger of [test.cast.prestonOfficer, test.cast.larchManager, test.cast.coordinator]) {
      await test.as(stranger).get(`/placements/${id}`).expect(404);
      await test.as(stranger).get(`/households/${householdId}/placements`).expect(404);
      for (const [move, body] of Object.entries(MOVES)) {
        await test.as(stranger).post(`/placements/${id}/${move}`, body).expect(404);
      }
    }
    expect(await test.rows('select status, version from placements.placement where id = $1', [id])).toEqual([
      { status: 'accepted', version: 3 },
    ]);
  });

  it('answers a stranger as it answers for a placement that is not there', async () => {
    const { id } = await offered(test);
    const hidden = await test.as(test.cast.prestonOfficer).get(`/placements/${id}`).expect(404);
    const absent = await test
      .as(test.cast.prestonOfficer)
      .get('/placements/0190a000-0000-7000-8000-000000000000')
      .expect(404);
    expect({ ...hidden.body, instance: '' }).toEqual({ ...absent.body, instance: '' });
  });

  it('is closed to roles that do not place', async () => {
    const { id } = await offered(test);
    await test.as(test.cast.commissioner).get(`/placements/${id}`).expect(403);
    await test.as(test.cast.supportWorker).post(`/placements/${id}/accept`, { by: 'person' }).expect(403);
    await test.as(null).get(`/placements/${id}`).expect(401);
  });

  it('tells a provider ages and needs before both have agreed, and nobody’s name', async () => {
    const { id, householdId } = await offered(test);
    const { body } = await test.as(test.cast.rowanManager).get(`/placements/${id}`).expect(200);

    expect(body).toMatchObject({ id, status: 'offered', agreed: { provider: false, person: false } });
    expect(body.referral).toEqual({
      people: [
        { age: 31, sex: 'female', child: false },
        { age: 12, sex: 'male', child: true },
        { age: 0, sex: 'female', child: true },
      ],
      needs: ['alcohol'],
      needLevels: {},
      requirements: {
        wheelchair: false,
        stepFree: false,
        selfContained: false,
        womenOnly: false,
        carerSpace: false,
        pets: 0,
      },
    });
    const { members } = aMotherWithTwo() as { members: Record<string, string>[] };
    for (const { givenName, familyName, dateOfBirth } of members) {
      for (const known of [givenName, familyName, dateOfBirth]) expect(JSON.stringify(body)).not.toContain(known);
    }
    await test.as(test.cast.rowanManager).get(`/households/${householdId}`).expect(404);
    await test.as(test.cast.rowanManager).get(`/households/${householdId}/placements`).expect(404);
    const officer = await test.as(test.cast.officer).get(`/placements/${id}`).expect(200);
    expect(officer.body.referral).toBeUndefined();
  });

  it('takes the referral away with the offer', async () => {
    const declined = await offered(test);
    await test
      .as(test.cast.rowanManager)
      .post(`/placements/${declined.id}/decline`, { by: 'provider', reason: 'room-not-ready' })
      .expect(200);
    const lapsed = await offered(test);
    await lapse(test, lapsed.id);

    const one = await test.as(test.cast.rowanManager).get(`/placements/${declined.id}`).expect(200);
    const other = await test.as(test.cast.rowanManager).get(`/placements/${lapsed.id}`).expect(200);
    expect([one.body.status, one.body.referral]).toEqual(['declined', undefined]);
    expect([other.body.status, other.body.referral]).toEqual(['expired', undefined]);
  });

  it('shows the provider the household from their agreement to their departure', async () => {
    const { id, householdId } = await accepted(test);
    const sees = (status: number) => test.as(test.cast.rowanManager).get(`/households/${householdId}`).expect(status);
    await sees(200);
    await move(test, id, 'arrive', { arrivedAt: dayFromToday(test, 0) });
    await sees(200);
    const leaving = { departedAt: dayFromToday(test, 0), reason: 'planned-move-on', destination: 'rental-private' };
    await test.as(test.cast.rowanManager).post(`/placements/${id}/depart`, leaving).expect(200);
    await sees(404);
    await test.as(test.cast.rowanManager).get(`/placements/${id}`).expect(200);
    await test.as(test.cast.rowanManager).post(`/placements/${id}/extend`, MOVES['extend']).expect(409);
  });

  it('lists a household’s placements, latest first, a page at a time', async () => {
    const first = await departed(test, { from: '2026-03-01' });
    const { householdId } = first;
    const second = await offered(test, { householdId, from: '2026-03-12' });
    const third = await offered(test, { householdId, from: '2026-03-12' });

    const list = (query: string) =>
      test.as(test.cast.officer).get(`/households/${householdId}/placements?${query}`).expect(200);
    const page = (await list('limit=2')).body;
    expect(page.items.map((item: { id: string }) => item.id)).toEqual([third.id, second.id]);
    const rest = (await list(`limit=2&cursor=${page.nextCursor}`)).body;
    expect(rest).toMatchObject({ items: [{ id: first.id, status: 'departed' }], nextCursor: null });

    const invented = Buffer.from('["soon","x"]').toString('base64url');
    await test.as(test.cast.officer).get(`/households/${householdId}/placements?cursor=${invented}`).expect(400);
  });

  it('keeps words that may name somebody out of the audit record', async () => {
    const { id } = await offered(test);
    await move(test, id, 'decline', { by: 'person', reason: "Too near John Whitfield's mother" });
    const entries = await test.rows('select details::text from audit.entry where subject_id = $1 order by id', [id]);
    expect(JSON.stringify(entries)).not.toContain('john');
    expect(entries.at(-1)?.['details']).toContain('stated-in-words');
  });

  it('audits reads, changes and refusals, in ids and codes', async () => {
    const { id } = await arrived(test);
    await test.as(test.cast.officer).get(`/placements/${id}`).expect(200);
    await test.as(test.cast.prestonOfficer).get(`/placements/${id}`).expect(404);
    await test.as(test.cast.officer).post(`/placements/${id}/accept`, { by: 'person' }).expect(409);

    const entries = await test.rows(
      'select action, outcome, details from audit.entry where subject_id = $1 order by id',
      [id],
    );
    expect(entries.map((entry) => `${entry['action']} ${entry['outcome']}`)).toEqual([
      'placement.offered done',
      'placement.agreed done',
      'placement.agreed done',
      'placement.arrived done',
      'placement.read done',
      'placement.read refused',
      'placement.answer refused',
    ]);
    expect(entries.at(-1)?.['details']).toEqual({ code: 'move-not-allowed', status: 409 });
  });

  it('lists to a refuge who is offered, expected and living in its own units, and nothing of anybody else’s', async () => {
    const here = await offered(test);
    const { body: own } = await test.as(test.cast.rowanManager).get('/placements?status=offered&limit=200').expect(200);
    expect(own.items.map((each: { id: string }) => each.id)).toContain(here.id);
    const { body: others } = await test.as(test.cast.larchManager).get('/placements?limit=200').expect(200);
    expect(others.items).toEqual([]);
    await test.as(test.cast.commissioner).get('/placements').expect(403);
  });
});
